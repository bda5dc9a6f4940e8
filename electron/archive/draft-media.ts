/** Media that staff add to a draft. A file's name carries its sum, so a name never means another picture later. */
import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { mediaType, sizeOf } from './media.ts';

/** A film of two hours in good quality; more than this is a mistake on an exhibition's disk. */
export const mostMediaBytes = 8 * 1024 ** 3;

export interface NewMedium {
  /** The file's name where it came from; its ending says what it is. */
  name: string;
  bytes: Uint8Array;
}

export type MediumAdded =
  | { outcome: 'ok'; file: string }
  | { outcome: 'wrong-type'; name: string }
  | { outcome: 'empty'; name: string }
  | { outcome: 'too-large'; name: string; mostBytes: number };

/** Keeps a medium in the draft's folder, under `media/`. Throws what the disk says; then nothing is left of it. */
export async function addMedium(
  disk: Disk,
  folder: string,
  { name, bytes }: NewMedium,
): Promise<MediumAdded> {
  if (mediaType(name) === null) return { outcome: 'wrong-type', name };
  if (bytes.byteLength === 0) return { outcome: 'empty', name };
  if (bytes.byteLength > mostMediaBytes) return { outcome: 'too-large', name, mostBytes: mostMediaBytes };
  const file = mediumName(name, createHash('sha256').update(bytes).digest('hex'));
  const to = join(folder, file);
  if ((await sizeOf(to)) !== bytes.byteLength) await disk.write(to, bytes);
  return { outcome: 'ok', file };
}

/** A medium that lies whole and flushed beside the draft. */
export interface MadeMedium {
  name: string;
  /** SHA-256 in hexadecimal. */
  sum: string;
  bytes: number;
}

/** Takes such a medium into the draft's folder; answers its path there. Throws what the disk says. */
export async function takeMedium(
  disk: Disk,
  folder: string,
  from: string,
  { name, sum, bytes }: MadeMedium,
): Promise<string> {
  const file = mediumName(name, sum);
  const to = join(folder, file);
  if ((await sizeOf(to)) === bytes) {
    await disk.remove(from);
    return file;
  }
  await disk.makeFolder(dirname(to));
  await disk.rename(from, to);
  await disk.syncFolder(dirname(to));
  return file;
}

const mediumName = (name: string, sum: string): string =>
  `media/${plainName(name)}-${sum.slice(0, 12)}${extname(name).toLowerCase()}`;

/** Small Latin letters, digits and hyphens, for any file system; `medium` where nothing is left of the name. */
function plainName(name: string): string {
  const letters: Readonly<Record<string, string>> = {
    ə: 'e',
    ı: 'i',
    ş: 's',
    ç: 'c',
    ğ: 'g',
    ö: 'o',
    ü: 'u',
  };
  const plain = basename(name, extname(name))
    .toLowerCase()
    .replace(/[əışçğöü]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 40) || 'medium';
}
