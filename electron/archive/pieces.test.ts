import { mkdtemp, readdir, readlink, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

let folder: string;
let film: string;
const bytes = Buffer.from(Array.from({ length: 2_500_000 }, (_, i) => i % 251));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-pieces-'));
  film = join(folder, 'film.webm');
  await writeFile(film, bytes);
});
afterAll(() => rm(folder, { recursive: true }));

async function all(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Handles of this process on the film (Linux). */
async function handles(): Promise<number> {
  const targets = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  return targets.filter((target) => target === film).length;
}

test('any part of a file comes as it is, over the borders of its pieces', async () => {
  for (const [from, to] of [
    [0, bytes.length - 1],
    [1_048_570, 1_048_590],
    [2_097_151, 2_097_151],
    [7, 2_499_998],
  ] as const)
    expect((await all(piecesOf(film, { from, to }))).equals(bytes.subarray(from, to + 1))).toBe(true);
});

test('a file without a byte is an end at once', async () => {
  const empty = join(folder, 'empty.vtt');
  await writeFile(empty, '');
  expect(await all(piecesOf(empty, { from: 0, to: -1 }))).toHaveLength(0);
});

test('whoever stops reading half-way, with or without a word, leaves no handle behind', async () => {
  const silent = piecesOf(film, { from: 0, to: bytes.length - 1 }).getReader();
  await silent.read();
  expect(await handles()).toBe(0);
  const polite = piecesOf(film, { from: 0, to: bytes.length - 1 }).getReader();
  await polite.read();
  await polite.cancel();
  expect(await handles()).toBe(0);
});

test('a file cut short meanwhile breaks off instead of waiting for ever', async () => {
  const shrinking = join(folder, 'shrinking.webm');
  await writeFile(shrinking, bytes);
  const reader = piecesOf(shrinking, { from: 0, to: bytes.length - 1 }).getReader();
  await reader.read();
  await truncate(shrinking, 10);
  await expect(reader.read()).rejects.toThrow('shorter');
});
