/** @file The manual page, made from what `--help` prints, so that the two never differ. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { at } from '../setup/paths.mjs';

/** The text of `xatire(1)`. */
export async function manualPage(about) {
  return manualOf(await helpText(), about);
}

/** What `--help` prints, read from its source: the app itself would want a display here. */
async function helpText() {
  const out = mkdtempSync(at('dist', 'help-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: at('electron', 'cli.ts'),
        outDir: out,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
      },
    });
    return (await import(pathToFileURL(join(out, 'cli.mjs')).href)).helpText;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A manual page from a help text: a first line "Name: what it is", switches indented by two, an "Exit:" line. */
export function manualOf(help, about) {
  const lines = help.split('\n');
  const switches = [];
  for (const line of lines) {
    const [, name, text] = /^ {2}(--\S+(?: [A-Z]+)?) +(.*)$/.exec(line) ?? [];
    if (name) switches.push({ name, text });
    else if (/^ {6,}\S/.test(line) && switches.length > 0) switches.at(-1).text += ` ${line.trim()}`;
  }
  const file = /^A package \(.*$/m.exec(help)?.[0] ?? '';
  const exit = /^Exit: (.*)$/m.exec(help)?.[1] ?? '';
  return [
    `.TH XATIRE 1 "" "Xatire ${about.version}" "User Commands"`,
    '.SH NAME',
    'xatire \\- memorial exhibition on a touchscreen',
    '.SH SYNOPSIS',
    '.B xatire',
    '[\\fISWITCHES\\fR] [\\fIFILE.xatire\\fR]',
    '.SH DESCRIPTION',
    'Shows a memorial exhibition full screen on a touchscreen: a statement, a roll of the fallen, a timeline, and a loop.',
    'Staff mode opens by holding the top corner on the reading side for three seconds, or by Ctrl+Shift+S.',
    roff(file),
    '.SH OPTIONS',
    ...switches.flatMap(({ name, text }) => ['.TP', `.B ${roff(name)}`, roff(text)]),
    '.SH EXIT STATUS',
    roff(exit),
    '',
  ].join('\n');
}

const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1');
