import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PictureFolders } from '../../electron/archive/picture-folders.ts';
import { HandedOver } from '../../electron/packages/handed-over.ts';
import { PackageDesk } from '../../electron/packages/package-desk.ts';
import { defaultSettings } from '../../exhibition/settings.ts';
import { place } from '../fixtures/library.ts';
import { packageOf, soundFiles } from './making.ts';
import { proof } from './proof.ts';

/** A kiosk's packages desk, a stick, and a folder from which nobody at the kiosk may choose. */
async function desk() {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-handed-'));
  const stick = join(folder, 'SINAQ');
  const elsewhere = join(folder, 'elsewhere');
  for (const one of [stick, elsewhere]) await mkdir(one);
  const { data, start } = await place();
  const library = await start();
  const lines: string[] = [];
  const handed = new HandedOver();
  handed.tell({
    note: (line) => lines.push(`note ${line}`),
    problem: (line) => lines.push(`problem ${line}`),
  });
  const packages = new PackageDesk({
    data,
    library,
    pictures: proof,
    folders: new PictureFolders(async () => [stick]),
    settings: () => defaultSettings,
    place: async () => null,
    sticks: async () => [stick],
    handed,
    told: () => undefined,
  });
  const keep = async (at: string, name: string, bytes = packageOf({ files: otherFiles() })) => {
    await mkdir(at, { recursive: true });
    await writeFile(join(at, name), bytes);
    return join(at, name);
  };
  const open = async (path: string) => {
    handed.take({ open: path });
    await expect.poll(() => lines.some((line) => line.includes(path))).toBe(true);
  };
  return { packages, library, handed, stick, elsewhere, lines, keep, open };
}

/** Another title than the exhibition that is on show. */
const otherFiles = () =>
  soundFiles((files) =>
    Object.assign(files['exhibition.json'], { title: { en: 'Sample opened', az: 'Sınaq açıldı' } }),
  );

test('a package that was opened is offered like one on a stick, and nothing is installed by itself', async () => {
  const { packages, library, elsewhere, lines, keep, open } = await desk();
  const path = await keep(elsewhere, 'sample.xatire');
  expect(await packages.open(path)).toEqual({ outcome: 'not-there' });
  await open(path);
  expect(await packages.found()).toEqual([
    expect.objectContaining({ name: 'sample.xatire', path, stick: null, outcome: 'ok' }),
  ]);
  expect(library.number).toBeNull();
  expect(await packages.open(path)).toMatchObject({ outcome: 'ok' });
  expect(library.number).toBeNull();
  expect(await packages.install({ by: 'technician' })).toMatchObject({ outcome: 'published' });
  expect(await packages.found()).toEqual([]);
  expect(lines).toEqual([expect.stringMatching(/^note .*sample\.xatire$/)]);
});

test('a wrong file and one that is not there cost one line of the log and one sentence, and nothing else', async () => {
  const { packages, library, elsewhere, lines, keep, open } = await desk();
  const wrong = await keep(elsewhere, 'wrong.xatire', Buffer.from('Sınaq: no package'));
  const missing = join(elsewhere, 'missing.xatire');
  const folder = join(elsewhere, 'folder.xatire');
  await mkdir(folder);
  for (const path of [wrong, missing, folder]) await open(path);
  for (let looks = 0; looks < 3; looks++)
    expect(
      (await packages.found()).map((one) => [one.name, 'problems' in one && one.problems[0]?.code]),
    ).toEqual([
      ['folder.xatire', 'missing-file'],
      ['missing.xatire', 'missing-file'],
      ['wrong.xatire', 'package-not-whole'],
    ]);
  const problems = lines.filter((line) => line.startsWith('problem'));
  expect(problems).toHaveLength(3);
  for (const path of [wrong, missing, folder])
    expect(problems.filter((line) => line.includes(path))).toHaveLength(1);
  expect(library.number).toBeNull();
  expect(await packages.open(missing)).toEqual({ outcome: 'not-there' });
  for (const path of [wrong, missing, folder]) await packages.forget(path);
  expect(await packages.found()).toEqual([]);
});

test('a package that goes after it was opened is said to be gone', async () => {
  const { packages, elsewhere, keep, open } = await desk();
  const path = await keep(elsewhere, 'sample.xatire');
  await open(path);
  await rm(path);
  expect(await packages.found()).toMatchObject([
    { outcome: 'problems', problems: [{ code: 'missing-file' }] },
  ]);
});

test('opened from a stick, it is offered once; opened by a link, it is found by where it lies', async () => {
  const { packages, stick, elsewhere, keep, open } = await desk();
  const path = await keep(stick, 'sample.xatire');
  await symlink(path, join(elsewhere, 'link.xatire'));
  await open(join(elsewhere, 'link.xatire'));
  const found = await packages.found();
  expect(found).toMatchObject([{ name: 'link.xatire', path, stick: null }]);
  expect(await packages.open(path)).toMatchObject({ outcome: 'ok' });
  await packages.putAway();
  await packages.forget(path);
  expect(await packages.found()).toMatchObject([{ name: 'sample.xatire', path, stick: 'SINAQ' }]);
});

test.each([null, {}, { open: '' }, { open: 'relative.xatire' }, { open: 7 }, ['/a.xatire'], '/a.xatire'])(
  'another start that hands over %j hands over nothing',
  async (said) => {
    const handed = new HandedOver();
    handed.take(said);
    expect(await handed.files()).toEqual([]);
  },
);

test('what is opened before there is a log is told once there is one; the last of many are kept', async () => {
  const handed = new HandedOver();
  for (let n = 1; n <= 7; n++) handed.take({ open: `/nowhere/${n}.xatire` });
  const lines: string[] = [];
  handed.tell({ note: () => undefined, problem: (line) => lines.push(line) });
  await expect.poll(() => lines.length).toBe(7);
  expect((await handed.files()).map(({ name }) => name)).toEqual([7, 6, 5, 4, 3].map((n) => `${n}.xatire`));
});

test('the exhibition in the kit is offered, whether the stick is the kit or holds it', async () => {
  const { packages, stick, keep } = await desk();
  const names = async () => (await packages.found()).map(({ name }) => name);
  await keep(join(stick, 'kit', 'exhibition'), 'evening.xatire');
  expect(await names()).toEqual([]);
  await writeFile(join(stick, 'kit', 'SHA256SUMS'), '');
  expect(await names()).toEqual(['evening.xatire']);
  for (const one of await readdir(join(stick, 'kit')))
    await rename(join(stick, 'kit', one), join(stick, one));
  await keep(stick, 'beside.xatire');
  expect(await names()).toEqual(['beside.xatire', 'evening.xatire']);
  const [, evening] = await packages.found();
  expect(await packages.open(evening?.path ?? '')).toMatchObject({ outcome: 'ok' });
  await packages.putAway();
});
