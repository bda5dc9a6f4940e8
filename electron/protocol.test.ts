import type { Session } from 'electron';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serve } from './protocol.ts';

// Of Electron itself nothing is asked here: the scheme's handler is called as the session would.
vi.mock('electron', () => ({ protocol: {} }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xatire-protocol-'));
  await writeFile(join(folder, 'whole.jpg'), 'whole');
  await writeFile(join(folder, 'small.webp'), 'small');
});
afterEach(() => rm(folder, { recursive: true }));

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  data: Readable;
}
type Handle = (
  request: { url: string; method: string; headers: Record<string, string> },
  callback: (answer: Answer) => void,
) => void;

/** The handler on an exhibition of two portraits, of which one has a face; `asked` is what was looked for. */
function handler() {
  const asked: string[] = [];
  let handle: Handle = () => {
    throw new Error('nothing is served');
  };
  const session = {
    protocol: { registerStreamProtocol: (_scheme: string, one: Handle) => void (handle = one) },
  };
  serve(session as unknown as Session, {
    pages: folder,
    media: async (path) => (path.startsWith('media/') ? join(folder, 'whole.jpg') : null),
    face: async (path) => {
      asked.push(path);
      return path === 'media/ə.jpg' ? join(folder, 'small.webp') : null;
    },
    broken: () => undefined,
    begun: () => undefined,
  });
  const ask = async (address: string, headers: Record<string, string> = {}) => {
    const url = `xatire://content/${address}`;
    const answer = await new Promise<Answer>((resolve) => handle({ url, method: 'GET', headers }, resolve));
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.data) pieces.push(piece as Uint8Array);
    return [answer.statusCode, answer.headers['content-type'], Buffer.concat(pieces).toString()];
  };
  return { ask, asked, handle };
}

test('asked for a face, the small picture is served, as what it is', async () => {
  const { ask, asked } = handler();
  expect(await ask('media/%C9%99.jpg?face')).toEqual([200, 'image/webp', 'small']);
  expect(asked).toEqual(['media/ə.jpg']);
});

test('where there is no face, the portrait itself is served', async () => {
  const { ask } = handler();
  expect(await ask('media/other.jpg?face')).toEqual([200, 'image/jpeg', 'whole']);
});

test('not asked for a face, the portrait is served', async () => {
  const { ask, asked } = handler();
  expect(await ask('media/%C9%99.jpg')).toEqual([200, 'image/jpeg', 'whole']);
  expect(asked).toEqual([]);
});

test('what is no medium of the exhibition has no face either', async () => {
  const { ask, asked } = handler();
  expect((await ask('people.json?face'))[0]).toBe(404);
  expect((await ask('%E0%A4%A?face'))[0]).toBe(400);
  expect(asked).toEqual([]);
});

test('a face comes in ranges like any other medium', async () => {
  const { ask } = handler();
  expect(await ask('media/%C9%99.jpg?face', { Range: 'bytes=1-2' })).toEqual([206, 'image/webp', 'ma']);
});

test('nothing is served to whoever asks in another way than to read, or where the answer fails', async () => {
  const { handle } = handler();
  const ask = async (url: string, method: string) =>
    (await new Promise<Answer>((resolve) => handle({ url, method, headers: {} }, resolve))).statusCode;
  expect(await ask('xatire://content/media/other.jpg', 'POST')).toBe(405);
  expect(await ask('xatire://elsewhere/media/other.jpg', 'GET')).toBe(404);
  expect(await ask('no address', 'GET')).toBe(500);
});
