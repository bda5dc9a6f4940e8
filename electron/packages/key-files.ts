/** Key files on disk: the private one for whoever signs, the public one to be carried to each kiosk. */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import { readJson, refusalOf, writeWholeFile, type DiskRefusal } from '../archive/disk.ts';
import { publicKey, publicKeyOf, signingKey, type PublicKey, type SigningKey } from './keys.ts';

export const publicEnding = '.xatire-pub';
/** A desk's own key, by which its exports are signed without anybody saying so. */
const ownKeyFile = 'signing-key.json';

/** A key file has some 200 bytes; a stick may hold anything under its name. */
const mostBytes = 10_000;

export type KeyRead<Key> =
  { outcome: 'ok'; key: Key } | { outcome: 'missing' } | { outcome: 'unreadable'; reason: string };

export const readSigningKey = (path: string): Promise<KeyRead<SigningKey>> => readKey(path, signingKey);
export const readPublicKey = (path: string): Promise<KeyRead<PublicKey>> => readKey(path, publicKey);
export const readOwnKey = (data: string): Promise<KeyRead<SigningKey>> =>
  readKey(join(data, ownKeyFile), signingKey);

/** The same, null where there is none that can be read: then nothing is signed. */
export async function ownKeyOf(data: string): Promise<SigningKey | null> {
  const own = await readOwnKey(data);
  return own.outcome === 'ok' ? own.key : null;
}

async function readKey<Key>(path: string, schema: z.ZodType<Key>): Promise<KeyRead<Key>> {
  const found = await stat(path).catch(() => null);
  if (!found) return { outcome: 'missing' };
  if (!found.isFile() || found.size > mostBytes) return { outcome: 'unreadable', reason: 'no key file' };
  const json = await readJson(path);
  if (json.outcome === 'missing') return json;
  if (json.outcome === 'unreadable') return json;
  const reading = schema.safeParse(json.outcome === 'ok' ? json.value : undefined);
  return reading.success
    ? { outcome: 'ok', key: reading.data }
    : { outcome: 'unreadable', reason: 'no key file' };
}

export type KeyWritten =
  | { outcome: 'ok'; publicFile: string; key: PublicKey }
  /** A key is never written over: what it signed could not be told any more. */
  | { outcome: 'taken'; file: string }
  | DiskRefusal;

/** Writes the private file for its owner alone (0600), and the public one beside it. */
export async function writeKeyPair(path: string, key: SigningKey): Promise<KeyWritten> {
  const ending = extname(path);
  const publicFile = `${ending === '' ? path : path.slice(0, -ending.length)}${publicEnding}`;
  for (const file of [path, publicFile]) {
    if (await stat(file).catch(() => null)) return { outcome: 'taken', file };
  }
  const open = publicKeyOf(key);
  try {
    await writeWholeFile(path, `${JSON.stringify(key, null, 1)}\n`, 0o600);
    await writeWholeFile(publicFile, `${JSON.stringify(open, null, 1)}\n`);
  } catch (error) {
    return refusalOf(error);
  }
  return { outcome: 'ok', publicFile, key: open };
}
