import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Staff } from '../staff/staff.ts';
import { passingFolder } from './passing-folder.ts';

let place: string;
let data: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'xatire-place-'));
  data = await mkdtemp(join(tmpdir(), 'xatire-data-'));
});
afterEach(() => Promise.all([place, data].map((one) => rm(one, { recursive: true, force: true }))));

test('each start takes away the passing folders of starts that ended, and nothing else', async () => {
  const ended = passingFolder(data, { place, pid: 4_000_001 });
  await mkdir(join(ended, 'GPUCache'));
  const running = passingFolder(data, { place, pid: 4_000_002, lives: () => true });
  const others = ['xatire-AbCdEf', 'xatire-passing-x-AbCdEf', 'xatire-passing-4000001', 'somebody-4000001'];
  for (const one of others) await mkdir(join(place, one));
  // A link by such a name, which leads to somebody's data.
  await symlink(data, join(place, 'xatire-passing-4000001-AbCdEf'));
  const next = passingFolder(data, { place, pid: 4_000_003, lives: (pid) => pid === 4_000_002 });
  expect((await readdir(place)).sort()).toEqual(
    [...others, 'xatire-passing-4000001-AbCdEf', basename(running), basename(next)].sort(),
  );
  expect(await readdir(data)).toEqual([]);
});

test('a process that runs is seen to run, and one that ended is not', async () => {
  const own = passingFolder(data, { place });
  expect(basename(own)).toContain(`-${process.pid}-`);
  passingFolder(data, { place });
  expect(await readdir(place)).toHaveLength(2);
});

const quiet = () => undefined;
const pins = ['482915', '739164'] as const;

test('the door of the data that are left alone stands before the passing folder too', async () => {
  await new Staff(data, quiet).setUp(...pins);
  const before = await readFile(join(data, 'staff.json'), 'utf8');
  const staff = new Staff(passingFolder(data, { place }), quiet);
  expect((await staff.state()).keys).toMatchObject({ state: 'set' });
  expect(await staff.setUp('121314', '151617')).toMatchObject({ ok: false });
  expect(await staff.session.enter('151617')).toMatchObject({ ok: false });
  expect(await staff.session.enter(pins[1])).toMatchObject({ ok: true });
  expect(await readFile(join(data, 'staff.json'), 'utf8')).toBe(before);
});

test('a door that cannot be read, or is of a newer make, opens to nobody', async () => {
  for (const spoil of [
    () => writeFile(join(data, 'staff.json'), '{"format":2,"keys":[]}'),
    async () => (await rm(join(data, 'staff.json')), await mkdir(join(data, 'staff.json'))),
  ]) {
    await spoil();
    const staff = new Staff(passingFolder(data, { place }), quiet);
    expect((await staff.state()).keys).toMatchObject({ state: 'unreadable' });
    expect(await staff.setUp(...pins)).toMatchObject({ ok: false });
  }
});
