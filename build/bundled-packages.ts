/**
 * @file Writes down which packages went into the app while Vite builds it: `dist/app/bundled.txt`, one folder of
 * node_modules a line. `npm run package` gathers their licences from it.
 */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const listIn = (out: string): string => join(out, 'bundled.txt');

/** To be called once, before the first of the builds that go into `out`. */
export function forgetBundled(out: string): void {
  rmSync(listIn(out), { force: true });
}

export function noteBundled(out: string): Plugin {
  return {
    name: 'xatire:bundled-packages',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((one) =>
        one.type === 'chunk' ? one.moduleIds : one.originalFileNames,
      );
      const packages = new Set(files.map(packageOf).filter((name) => name !== null));
      mkdirSync(out, { recursive: true });
      appendFileSync(listIn(out), [...packages].map((name) => `${name}\n`).join(''));
    },
  };
}

/** `@scope/name` or `name` of the innermost package that a file belongs to; the bundler's own helpers are its own. */
function packageOf(file: string): string | null {
  if (file.startsWith('\0rolldown')) return 'rolldown';
  if (file.startsWith('\0vite')) return 'vite';
  return /^.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/') ?? null;
}
