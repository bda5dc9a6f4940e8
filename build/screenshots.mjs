/**
 * @file `npm run screenshots`: every screen, language and size into `dist/screenshots/`, with an `index.html` to leaf
 * through. `SCREENS=home LANGS=en,ur SIZES=1920x1080 TEXT=100,200` narrows it. Ends with 1 where words do not fit.
 * `npm run screenshots -- --guide` makes the pictures of docs/staff-guide.md and docs/kiosk-setup.md instead, small
 * enough for a repository.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { at, root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

async function main() {
  await prepare({ forTests: true });
  await buildApp();
  const words = ['--no-install', 'playwright', 'test', '--config', 'tests/screenshots/playwright.config.ts'];
  const guide = process.argv.includes('--guide');
  const env = guide ? { ...process.env, ...forGuide() } : process.env;
  const { status } = spawnSync('npx', words, { cwd: root, stdio: 'inherit', env });
  if (guide && status === 0) keepForGuide();
  if (!guide) writeIndex(at('dist', 'screenshots'));
  process.exitCode = status ?? 1;
}

const guideFolder = 'dist/guide-pictures';
const guideSize = '1366x768';

/** The pictures that the two guides name: in English, on the smallest screen, at the usual text size. */
function forGuide() {
  const pages = ['staff-guide.md', 'kiosk-setup.md'].map((page) => readFileSync(at('docs', page), 'utf8'));
  const named = pages.join('\n').matchAll(/pictures\/((?:staff|first)-[a-z-]+)\.png/g);
  const screens = [...new Set([...named].map(([, name]) => name))];
  rmSync(at(guideFolder), { recursive: true, force: true });
  return { SCREENS: screens.join(), LANGS: 'en', SIZES: guideSize, TEXT: '100', SHOTS: guideFolder };
}

/** A screen of few colours keeps its look in a palette, at a third of the bytes. */
function keepForGuide() {
  for (const file of readdirSync(at(guideFolder))) {
    const name = file.replace(`-en-${guideSize}`, '');
    const palette = ['-colors', '128', '-strip', '-define', 'png:compression-level=9'];
    const words = [at(guideFolder, file), ...palette, `PNG8:${at('docs', 'pictures', name)}`];
    const { status } = spawnSync('convert', words, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`convert could not make docs/pictures/${name}`);
  }
}

/** A page of all pictures: rows are screens, and each picture says what it shows. */
function writeIndex(folder) {
  mkdirSync(folder, { recursive: true });
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const figures = pictures.map(
    (name) =>
      `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{background:#222;color:#eee;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}img{height:300px}figure{margin:0}';
  writeFileSync(
    at('dist', 'screenshots', 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${figures.join('\n')}\n`,
  );
  say(`${pictures.length} pictures: dist/screenshots/index.html`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
