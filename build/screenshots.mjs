/**
 * @file `npm run screenshots`: every screen, language and size into `dist/screenshots/`, with an `index.html` to leaf
 * through. `SCREENS=home LANGS=en,ur SIZES=1920x1080 TEXT=100,200` narrows it. Ends with 1 where words do not fit.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from './setup.mjs';
import { buildApp } from './setup/app-build.mjs';
import { at, root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';

async function main() {
  await prepare({ forTests: true });
  await buildApp();
  const words = ['--no-install', 'playwright', 'test', '--config', 'tests/screenshots/playwright.config.ts'];
  const { status } = spawnSync('npx', words, { cwd: root, stdio: 'inherit' });
  writeIndex(at('dist', 'screenshots'));
  process.exitCode = status ?? 1;
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
