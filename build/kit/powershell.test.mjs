/** The scripts for Windows, read by PowerShell's grammar and held to what its own linter asks of a script. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPowerShell } from './powershell.mjs';

const scripts = ['install.ps1', '../supervisor/keep-running.ps1'].map((path) => ({
  path,
  text: readFileSync(new URL(path, import.meta.url), 'utf8'),
}));

/** Of the verbs that PowerShell approves of (`Get-Verb`), those that our functions begin with. */
const verbs = /^(Find|Get|Install|Invoke|New|Restore|Save|Select|Set|Stop|Test|Uninstall|Use)-[A-Z]\w+$/;

/** What PowerShell itself gives a value. */
const automatic = /^(_|true|false|null|psscriptroot|env:(programdata|programfiles|systemroot|computername))$/;

test.each(scripts)('$path is whole by the grammar of PowerShell', async ({ text }) => {
  expect((await readPowerShell(text)).faults).toEqual([]);
});

test('a bracket, a quotation mark or a word too few or too many is a fault (a check that cannot fail is none)', async () => {
  const [{ text }] = scripts;
  for (const [from, to] of [
    ['function Test-Pc {', 'function Test-Pc'],
    ["Stop-Here 'Nothing was changed.'", "Stop-Here 'Nothing was changed."],
    ['-not $DryRun -and -not', '-not $DryRun -and -and'],
    ['foreach ($line in ', 'foreach ($line '],
    ['switch ($Word) {', 'switch $Word {'],
  ]) {
    expect(text).toContain(from);
    expect((await readPowerShell(text.replace(from, to))).faults, to).not.toEqual([]);
  }
});

test.each(scripts)(
  '$path is plain ASCII and says nothing that Windows PowerShell 5.1 does not know',
  ({ text }) => {
    expect([...text].filter((sign) => sign > '~' && sign !== '\n')).toEqual([]);
    const code = text.replace(/^\s*#.*$/gm, '');
    // Of version 7: chains, a value in place of none, a choice in one line.
    for (const newer of [
      /&&/,
      /\|\|/,
      /\?\?/,
      /\?\s[^|{]*\s:\s/,
      /\?\.\w/,
      /-Parallel\b/,
      /ConvertFrom-Json -AsHashtable/,
    ])
      expect(code).not.toMatch(newer);
  },
);

test.each(scripts)(
  '$path calls commands by their whole names, and no text is ever run as a command',
  async ({ text }) => {
    const { commands, functions } = await readPowerShell(text);
    const named = commands.map(({ text: name }) => name);
    expect(named.filter((name) => !/^([A-Z]\w+-[A-Z]\w+|[a-z]+\.exe)$/.test(name))).toEqual([]);
    expect(
      named.filter((name) =>
        /^(Invoke-Expression|Write-Host|Invoke-WebRequest|Start-BitsTransfer)$/i.test(name),
      ),
    ).toEqual([]);
    expect(functions.filter(({ text: name }) => !verbs.test(name))).toEqual([]);
  },
);

test.each(scripts)(
  '$path reads no variable that nothing gives a value, and gives none that nothing reads',
  async ({ text }) => {
    const { used, given } = await readPowerShell(text);
    expect(used.filter(({ text: name }) => !given.has(name) && !automatic.test(name))).toEqual([]);
    const read = new Set(used.map(({ text: name }) => name));
    const forOthers = /^(null|erroractionpreference|env:\w+)$/;
    expect([...given].filter((name) => !read.has(name) && !forOthers.test(name))).toEqual([]);
  },
);

test('a slip in a variable’s name is found, on either side', async () => {
  const { used, given } = await readPowerShell(
    '$place = 1\nif ($place -eq 1) { $palce = 2 }\nWrite-Output $pIace',
  );
  expect(used.map(({ text }) => text)).toEqual(['place', 'piace']);
  expect([...given]).toEqual(['place', 'palce']);
});

test.each(scripts)(
  '$path compares with $null on the left, where a list cannot answer for itself',
  async ({ text }) => {
    expect((await readPowerShell(text)).nullsOnTheRight).toEqual([]);
    expect((await readPowerShell('if ($list -eq $null) { exit 1 }')).nullsOnTheRight).toHaveLength(1);
  },
);
