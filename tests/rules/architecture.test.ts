import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Source {
  path: string;
  text: string;
  /** What it imports: a path in the project, or a package's name. */
  imports: { target: string; typeOnly: boolean }[];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$|\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const found = [...text.matchAll(/^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  return {
    path,
    text,
    imports: found.map(([, type, target = '']) => ({
      target: placeOf(path, target),
      typeOnly: Boolean(type),
    })),
  };
}

const placeOf = (from: string, target: string): string =>
  target.startsWith('.')
    ? relative(root, resolve(root, dirname(from), target))
        .split(sep)
        .join('/')
    : target;

const sources = ['exhibition', 'electron', 'renderer'].flatMap(filesIn).map(read);
const within = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** Every import that the rule does not allow, as `file → target`. */
const breaches = (
  group: Source[],
  allowed: (target: string, source: Source, typeOnly: boolean) => boolean,
): string[] =>
  group.flatMap((source) =>
    source.imports
      .filter(({ target, typeOnly }) => !allowed(target, source, typeOnly))
      .map(({ target }) => `${source.path} → ${target}`),
  );

/**
 * What a file has with it from the start: itself, its imports and theirs. No types, which are gone by then, and nothing
 * behind an `import()`, which comes when it is asked for.
 */
function broughtBy(path: string, met = new Set<string>()): Set<string> {
  if (met.has(path)) return met;
  met.add(path);
  const imports = sources.find((source) => source.path === path)?.imports ?? [];
  for (const { target, typeOnly } of imports) if (!typeOnly) broughtBy(target, met);
  return met;
}

/** The thin files that may import Electron (design, "The tree"). */
const onElectron = [
  'main',
  'foyer',
  'kiosk',
  'back-office',
  'window',
  'windowless',
  'protocol',
  'machine',
  'serve',
  'watchdog',
  'ending',
  'place',
  'opened-files',
  'preload',
  'import-process',
  'workshop',
  'workshop-preload',
].map((name) => `electron/${name}.ts`);

describe('the arrows between the parts go one way', () => {
  test('the reader of imports sees them (a check that cannot fail is none)', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  test('exhibition knows nobody but its schema library', () => {
    expect(
      breaches(within('exhibition'), (target) => target.startsWith('exhibition/') || target === 'zod'),
    ).toEqual([]);
  });

  test('only the named files import electron', () => {
    const others = within('electron').filter(({ path }) => !onElectron.includes(path));
    expect(breaches(others, (target) => target !== 'electron')).toEqual([]);
  });

  test('the machine knows the exhibition, Node and itself, and nothing of the renderer', () => {
    const known = /^(exhibition\/|electron\/|node:|(electron|zod|papaparse|yauzl|yazl|@e965\/xlsx)$)/;
    expect(breaches(within('electron'), (target) => known.test(target))).toEqual([]);
  });

  test('the renderer knows the machine only as the type of the contract', () => {
    // The workshop's page has no bridge: it speaks with the queue before it.
    const ofBench = ({ path }: Source, target: string) =>
      path.startsWith('renderer/workshop/') && target.startsWith('electron/archive/pictures/');
    const allowed = (target: string, source: Source, typeOnly: boolean) =>
      target.startsWith('electron/')
        ? typeOnly && (target === 'electron/bridge/contract.ts' || ofBench(source, target))
        : !/^(node:|electron$)/.test(target);
    expect(breaches(within('renderer'), allowed)).toEqual([]);
  });

  // The machine has checked whatever reaches it, and schemas were a quarter of the code a start had to read.
  test('the page begins with what a first slide needs: no schemas, no Markdown, no screens of a visit or of staff', () => {
    const page = broughtBy('renderer/main.ts');
    expect([...page]).toContain('renderer/screens/loop/Loop.svelte');
    expect(
      breaches(
        sources.filter(({ path }) => page.has(path)),
        (target, _, typeOnly) => typeOnly || !/^(zod|marked)(\/|$)/.test(target),
      ),
    ).toEqual([]);
    const screens = [...page].filter((path) => /^renderer\/screens\/.*\.svelte$/.test(path));
    expect(screens.filter((path) => !/^renderer\/screens\/(loop|trouble)\//.test(path))).toEqual([]);
  });

  // Before the window is there nothing is on screen; what the kiosk is made of is read while the page's process begins.
  test('the machine begins with a window and its page: no schemas, no exhibition, no answers', () => {
    const first = broughtBy('electron/main.ts');
    expect([...first]).toContain('electron/foyer.ts');
    expect(
      [...first].filter((path) => !/^(electron|exhibition)\//.test(path) && !/^(node:|electron$)/.test(path)),
    ).toEqual([]);
    expect([...first]).not.toContain('electron/kiosk.ts');
    expect([...first]).not.toContain('electron/archive/library.ts');
  });

  test('a kiosk opens without its back office: no packages, no backups, no lists, no questions of staff', () => {
    const kiosk = broughtBy('electron/kiosk.ts');
    expect([...kiosk]).toContain('electron/archive/library.ts');
    const office =
      /^(yauzl|yazl|papaparse|@e965\/xlsx)$|^electron\/(packages|errands|fleet)\/|\/(back-office|contract|staff-contract|backup-desk|importing)\.ts$/;
    expect([...kiosk].filter((path) => office.test(path))).toEqual([]);
  });

  test('only bridge.ts says window.xatire', () => {
    const saying = within('renderer').filter(({ text }) =>
      /[\w)]\.xatire\b|as unknown as \{ xatire/.test(text),
    );
    expect(saying.map(({ path }) => path)).toEqual(['renderer/bridge.ts']);
  });

  test('parts know other parts and no business', () => {
    const allowed = /^(renderer\/parts\/|svelte|marked$|assets\/)/;
    expect(breaches(within('renderer/parts'), (target) => allowed.test(target))).toEqual([]);
  });

  test('a screen does not know another screen', () => {
    const allowed = (target: string, { path }: Source) => {
      const own = /^renderer\/screens\/[^/]+\//.exec(path)?.[0] ?? '';
      return !target.startsWith('renderer/screens/') || target.startsWith(own);
    };
    expect(breaches(within('renderer/screens'), allowed)).toEqual([]);
  });
});

describe('the house style holds', () => {
  test('no file hides in a folder named for nothing', () => {
    expect(
      sources.filter(
        ({ path }) =>
          /(utils?|helpers?|managers?|common|misc)(\/|\.)/i.test(path) && !path.startsWith('renderer/words/'),
      ),
    ).toEqual([]);
  });

  test('no source file is over 350 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 350);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no template carries a static style, which the content policy would drop', () => {
    const styled = within('renderer').filter(
      ({ path, text }) => path.endsWith('.svelte') && /<[^>]*\sstyle="/.test(text),
    );
    expect(styled.map(({ path }) => path)).toEqual([]);
  });

  test('no template awaits: the block holds every answer for as long as the page lives', () => {
    const awaiting = within('renderer').filter(
      ({ path, text }) => path.endsWith('.svelte') && /\{#await\b/.test(text),
    );
    expect(awaiting.map(({ path }) => path)).toEqual([]);
  });

  test('raw HTML is drawn from our own icons alone', () => {
    const raw = within('renderer').filter(({ text }) => text.includes('{@html'));
    expect(raw.map(({ path }) => path)).toEqual(['renderer/parts/Icon.svelte']);
  });

  test('the page uses nothing of Node', () => {
    const node = /\b(process|Buffer|__dirname|require)\b[.(]/;
    expect(
      within('renderer')
        .filter(({ text }) => node.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('network code is nowhere', () => {
    const network =
      /\bfrom 'node:(http|https|net|tls|dgram|dns|http2)'|\bXMLHttpRequest\b|\bWebSocket\b|\bfetch\(/;
    expect(sources.filter(({ text }) => network.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
