/** @file `LICENSES.txt` of a package: the licence of everything in it, each word for word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../setup/say.mjs';

const rule = '='.repeat(78);

/** The packages named in `dist/app/bundled.txt`, each once, by name. */
export function bundledPackages(list) {
  return [...new Set(list.split('\n').filter(Boolean))].sort();
}

/**
 * The licence of one package: `{name, version, licence, text}`. A package without the text of its licence is a Stop:
 * it may not be passed on.
 */
export function licenceOf(name, modules) {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  const text = file && readFileSync(join(folder, file), 'utf8').trim();
  if (!text)
    throw new Stop(`${name} ${version} goes into the app, but no text of its licence lies beside it.`);
  return { name, version, licence: license ?? 'see below', text };
}

/**
 * The whole text. `own` is Xatirə's licence; `runtime` the unpacked app, which holds Electron's and Chromium's.
 * @param {{own: string, packages: {name: string, version: string, licence: string, text: string}[], runtime: string, electron: string}} parts
 */
export function licencesText({ own, packages, runtime, electron }) {
  const file = ['LICENSE.electron.txt', 'LICENSE'].map((name) => join(runtime, name)).find(existsSync);
  if (!file || !existsSync(join(runtime, 'LICENSES.chromium.html')))
    throw new Stop(`The licences of Electron and Chromium are missing in ${runtime}.`);
  const sections = [
    ['Xatirə, its artwork and its icons (MIT)', own.trim()],
    ...packages.map(({ name, version, licence, text }) => [`${name} ${version} (${licence})`, text]),
    [`Electron ${electron} (MIT)`, readFileSync(file, 'utf8').trim()],
    [
      'Chromium, Node.js, FFmpeg and all else inside Electron',
      'Each of their licences stands in LICENSES.chromium.html, beside this file.',
    ],
    [
      'The exhibitions',
      'Texts and pictures of an exhibition belong to whoever made them; each names its sources and its permissions.',
    ],
  ];
  const body = sections.map(([title, text]) => `${rule}\n${title}\n${rule}\n\n${text}\n`);
  return `What is in this package, and under which licence.\n\n${body.join('\n')}`;
}
