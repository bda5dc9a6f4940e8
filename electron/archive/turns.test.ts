import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const folder = () => mkdtemp(join(tmpdir(), 'xatire-turns-'));
const roll = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Shows `n` people in turn, each with a fresh start of the kiosk when `restarts`. */
async function show(data: string, n: number, restarts: boolean): Promise<string[]> {
  const seen: string[] = [];
  let turns = new Turns(data, () => undefined);
  for (let i = 0; i < n; i++) {
    if (restarts) turns = new Turns(data, () => undefined);
    const id = await turns.upcoming(roll);
    if (id === null) break;
    await turns.shown(roll, id);
    seen.push(id);
  }
  return seen;
}

test('everyone gets their turn once a round, however often the kiosk restarts', async () => {
  const seen = await show(await folder(), roll.length * 3, true);
  for (let round = 0; round < 3; round++) {
    expect(seen.slice(round * roll.length, (round + 1) * roll.length).sort()).toEqual(roll);
  }
});

test('restarting changes nothing about who comes next', async () => {
  expect(await show(await folder(), 20, true)).toEqual(await show(await folder(), 20, false));
});

test('somebody whose turn was prepared but never seen is still next after a restart', async () => {
  const data = await folder();
  const before = await new Turns(data, () => undefined).upcoming(roll);
  expect(await new Turns(data, () => undefined).upcoming(roll)).toBe(before);
});

test('a place that cannot be read starts anew and is said; nobody is lost', async () => {
  const data = await folder();
  await writeFile(join(data, 'rotation.json'), '{"round":');
  const said: string[] = [];
  const turns = new Turns(data, (sentence) => said.push(sentence));
  const id = await turns.upcoming(roll);
  await turns.shown(roll, id ?? '');
  expect(said).toHaveLength(1);
  expect(JSON.parse(await readFile(join(data, 'rotation.json'), 'utf8'))).toEqual({ round: 0, after: id });
});

test('an empty roll has no turn', async () => {
  expect(await new Turns(await folder(), () => undefined).upcoming([])).toBeNull();
});
