import type { Session } from 'electron';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The handler on an exhibition of two portraits, of which one has a face; `asked` is what was looked for. */
function handler() {
  const asked: string[] = [];
  let handle: (request: Request) => Promise<Response> = () => Promise.reject(new Error('nothing is served'));
  const session = { protocol: { handle: (_scheme: string, one: typeof handle) => void (handle = one) } };
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
    const response = await handle(new Request(`xatire://content/${address}`, { headers }));
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  return { ask, asked };
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
  expect(await ask('media/%C9%99.jpg?face', { range: 'bytes=1-2' })).toEqual([206, 'image/webp', 'ma']);
});
