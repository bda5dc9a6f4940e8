/** The package as it lies on the disk: what was burnt into it, and that the one driven by tests is the one that ships. */
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { drivenApp, expect, packaged, shippedApp, test } from './kiosk.ts';

test.skip(!packaged, 'there is a package to look at only once it was made');

test('the fuses are flipped: no Node, no NODE_OPTIONS, no inspector, no code but the archive’s', async () => {
  const wire = await getCurrentFuseWire(shippedApp);
  const wanted: [FuseV1Options, FuseState][] = [
    [FuseV1Options.RunAsNode, FuseState.DISABLE],
    [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  ];
  for (const [fuse, state] of wanted) expect(wire[fuse], FuseV1Options[fuse]).toBe(state);
  // An Electron that does not know it leaves its place empty.
  expect([FuseState.DISABLE, undefined]).toContain(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]);
});

test('the package that tests drive differs from the one that ships in one mark, inside the archive', async () => {
  const [shipped, driven] = await Promise.all([shippedApp, drivenApp].map((app) => sumsIn(dirname(app))));
  const differing = [...new Set([...Object.keys(shipped ?? {}), ...Object.keys(driven ?? {})])].filter(
    (path) => shipped?.[path] !== driven?.[path],
  );
  expect(differing.sort()).toEqual([
    'FOR-TESTS.txt',
    'resources/app.asar',
    'resources/app.asar > package.json',
  ]);

  const about = (app: string) =>
    fileInArchive(archiveOf(app), 'package.json').then((text) => JSON.parse(text) as object);
  expect(await about(shippedApp)).not.toHaveProperty('forTests');
  expect(await about(drivenApp)).toEqual({ ...(await about(shippedApp)), forTests: true });
});

test('nothing of the runtime’s own start page or of development is left in the package', async () => {
  const names = Object.keys(await sumsIn(dirname(shippedApp)));
  expect(names.filter((name) => /default_app|xatire-runtime|\.map$|node_modules|\.ts$/.test(name))).toEqual(
    [],
  );
});

const archiveOf = (app: string) => join(dirname(app), 'resources', 'app.asar');

/** A sum of each file, those inside the archive among them. */
async function sumsIn(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  const walk = async (inside: string): Promise<void> => {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) await walk(path);
      else
        sums[path] = createHash('sha256')
          .update(await readFile(join(folder, path)))
          .digest('hex');
    }
  };
  await walk('');
  const archive = relative(folder, join(folder, 'resources', 'app.asar'));
  const { files } = headerOf(await readFile(join(folder, archive)));
  for (const [name, { integrity }] of entriesOf(files)) sums[`${archive} > ${name}`] = integrity?.hash ?? '';
  return sums;
}

interface Entry {
  files?: Record<string, Entry>;
  offset?: string;
  size?: number;
  integrity?: { hash: string };
}

/** The archive begins with four lengths and its list of files; then the files follow one after another. */
function headerOf(archive: Buffer): { files: Record<string, Entry>; begins: number } {
  const { files } = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as {
    files: Record<string, Entry>;
  };
  return { files, begins: 8 + archive.readUInt32LE(4) };
}

const entriesOf = (files: Record<string, Entry>, inside = ''): [string, Entry][] =>
  Object.entries(files).flatMap(([name, entry]): [string, Entry][] =>
    entry.files ? entriesOf(entry.files, `${inside}${name}/`) : [[`${inside}${name}`, entry]],
  );

async function fileInArchive(path: string, name: string): Promise<string> {
  const archive = await readFile(path);
  const { files, begins } = headerOf(archive);
  const entry = entriesOf(files).find(([one]) => one === name)?.[1];
  const from = begins + Number(entry?.offset ?? 0);
  return archive.toString('utf8', from, from + (entry?.size ?? 0));
}
