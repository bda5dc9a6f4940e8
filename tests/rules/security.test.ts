/** docs/security.md names files, lines and tests: each must be there. And what no line holds is held here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines } from '../escapes/table.ts';

const page = readFileSync('docs/security.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path) ? [path] : [];
  });
const sources = ['electron', 'renderer', 'exhibition']
  .flatMap(filesIn)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const saying = (words: RegExp) => sources.filter(({ text }) => words.test(text)).map(({ path }) => path);

test('the table holds all twenty items of Electron’s checklist, in its order', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('every line that holds an item is there', () => {
  const held = rows.flatMap(([, , , by = '']) => {
    if (by === 'nothing says it') return [];
    const [, file = '', words = ''] = /^`([^`]+)`: `(.+)`$/.exec(by) ?? [];
    return existsSync(file) && readFileSync(file, 'utf8').includes(words) && words ? [] : [by];
  });
  expect(held).toEqual([]);
});

test('every test that proves an item is there', () => {
  const lacking = rows.flatMap(([, , , , proof = '']) => {
    const [, file = '', title = ''] = /^`([^`]+)`: “(.+)”$/.exec(proof) ?? [];
    const there =
      file === 'docs/escapes.md'
        ? lines.some(({ what }) => what === title)
        : existsSync(file) && readFileSync(file, 'utf8').includes(`test('${title}'`);
    return there ? [] : [proof];
  });
  expect(lacking).toEqual([]);
});

test('every file that the page names is there', () => {
  const named = [...page.matchAll(/`((?:electron|renderer|exhibition|build|tests|docs)\/[\w./-]+)`/g)];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test('every window is sandboxed, isolated and without Node', () => {
  const windows = sources.filter(({ text }) => text.includes('new BrowserWindow('));
  expect(windows.map(({ path }) => path)).toEqual(['electron/window.ts', 'electron/workshop.ts']);
  for (const { path, text } of windows)
    for (const words of ['sandbox: true', 'contextIsolation: true', 'nodeIntegration: false'])
      expect(text, `${path}: ${words}`).toContain(words);
});

test('no guard of Chromium’s is switched off, and nothing experimental on', () => {
  expect(
    saying(
      /\b(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationInWorker|nodeIntegrationInSubFrames|bypassCSP)\b/,
    ),
  ).toEqual([]);
});

test('no content policy has an unsafe word', () => {
  expect(saying(/default-src 'none'/).sort()).toEqual(['electron/protocol.ts', 'electron/workshop.ts']);
  expect(saying(/unsafe-(inline|eval|hashes)|wasm-unsafe|strict-dynamic/)).toEqual([]);
});

test('nothing is handed to another program', () => {
  const imported = sources.filter(({ text }) => /import \{[^}]*\bshell\b[^}]*\} from 'electron'/.test(text));
  expect(imported).toEqual([]);
  expect(saying(/openExternal|openPath|showItemInFolder/)).toEqual([]);
});

test('the runtime that ships is the one of package.json, exactly', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});

test('pages are given two functions and nothing of Electron’s', () => {
  const preload = readFileSync('electron/preload.ts', 'utf8');
  expect(preload.match(/exposeInMainWorld\('(\w+)'/g)).toHaveLength(1);
  expect([...preload.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)).toEqual(['ask', 'hear']);
  // Each of Electron's own is called with a channel of ours, never handed over.
  const used = [...preload.matchAll(/\bipcRenderer\b(.*)$/gm)].slice(1).map(([, rest = '']) => rest);
  expect(used.every((rest) => /^\.(invoke\('xatire:ask'|(on|off)\('xatire:news')/.test(rest))).toBe(true);
});
