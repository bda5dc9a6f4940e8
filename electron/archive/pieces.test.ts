import { mkdtemp, readdir, readlink, rm, truncate, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
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

async function all(stream: Readable): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

const first = async (stream: Readable) => {
  await once(stream, 'readable');
  return stream.read() as Buffer;
};

/** Until it has read ahead what it reads ahead. */
const settled = async (stream: Readable) => {
  for (let before = -1; before !== stream.readableLength;) {
    before = stream.readableLength;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

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
  // Reading ahead may still be at it, and holds a handle for as long: what may not be is one that stays.
  const silent = piecesOf(film, { from: 0, to: bytes.length - 1 });
  await first(silent);
  await expect.poll(handles, { timeout: 10_000 }).toBe(0);
  await settled(silent);
  await expect.poll(handles, { timeout: 10_000 }).toBe(0);
  const polite = piecesOf(film, { from: 0, to: bytes.length - 1 });
  await first(polite);
  polite.destroy();
  await expect.poll(handles, { timeout: 10_000 }).toBe(0);
});

test('a file cut short meanwhile breaks off instead of waiting for ever', async () => {
  const shrinking = join(folder, 'shrinking.webm');
  await writeFile(shrinking, bytes);
  const stream = piecesOf(shrinking, { from: 0, to: bytes.length - 1 });
  await first(stream);
  await settled(stream);
  await truncate(shrinking, 10);
  await expect(all(stream)).rejects.toThrow('shorter');
});
