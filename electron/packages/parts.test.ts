import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../archive/disk.ts';
import { readFolder } from '../archive/read.ts';
import { soundExhibition, writeExhibition } from '../../tests/fixtures/broken.ts';
import { partIn, sweepParts } from './parts.ts';
import { writePackage } from './write-package.ts';

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
const stick = () => mkdtemp(join(tmpdir(), 'xatire-parts-'));
const ofProcess = (pid: number) => basename(partIn('').path).replace(`-${process.pid}-`, `-${pid}-`);
const ofMachine = (machine: string) => ofProcess(ended()).replace(/xatire-[0-9a-f]{6}/, `xatire-${machine}`);

async function put(folder: string, name: string, { hoursAgo = 0 } = {}): Promise<string> {
  await writeFile(join(folder, name), 'half a package');
  const at = new Date(Date.now() - hoursAgo * 3_600_000);
  await utimes(join(folder, name), at, at);
  return name;
}

test('what a killed export left on the stick goes at the next export to it', async () => {
  const folder = await stick();
  await put(folder, ofProcess(ended()));
  const exhibition = await writeExhibition(join(await stick(), 'exhibition'), soundExhibition());
  const read = await readFolder(exhibition);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const to = join(folder, 'a.xatire');
  const written = await writePackage({ folder: exhibition, whole: read.whole, to, madeAt: new Date(0) });
  expect(written).toMatchObject({ outcome: 'ok' });
  expect(await readdir(folder)).toEqual(['a.xatire']);
});

test('an export that is under way, in this process or in another, is left alone', async () => {
  const folder = await stick();
  const part = partIn(folder);
  const own = await put(folder, basename(part.path));
  const another = await put(folder, ofProcess(process.ppid));
  await sweepParts(folder, realDisk);
  expect((await readdir(folder)).sort()).toEqual([own, another].sort());
  part.done();
  await sweepParts(folder, realDisk);
  expect(await readdir(folder)).toEqual([another]);
});

test('of another machine only what has lain there for a day goes, and of people nothing ever', async () => {
  const folder = await stick();
  await put(folder, ofMachine('0a0a0a'), { hoursAgo: 25 });
  await put(folder, '.0123456789ab.part', { hoursAgo: 25 });
  const kept = [
    await put(folder, ofMachine('0b0b0b'), { hoursAgo: 1 }),
    await put(folder, '.ba9876543210.part', { hoursAgo: 1 }),
    await put(folder, 'letters.part', { hoursAgo: 99 }),
    await put(folder, '.xatire-notes.part', { hoursAgo: 99 }),
  ];
  await sweepParts(folder, realDisk);
  expect((await readdir(folder)).sort()).toEqual(kept.sort());
});
