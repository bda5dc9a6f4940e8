/** Media that staff add to a draft. A file's name carries its sum, so a name never means another picture later. */
import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { mediaType, sizeOf } from './media.ts';
import { hashOf } from './versions.ts';

/** A film of two hours in good quality; more than this is a mistake on an exhibition's disk. */
export const mostMediaBytes = 8 * 1024 ** 3;

export interface NewMedium {
  /** The file's name where it came from; its ending says what it is. */
  name: string;
  /** Its bytes, or where it lies (a USB stick). */
  from: Uint8Array | string;
}

export type MediumAdded =
  | { outcome: 'ok'; file: string }
  | { outcome: 'wrong-type'; name: string }
  | { outcome: 'empty'; name: string }
  | { outcome: 'not-there'; name: string }
  | { outcome: 'too-large'; name: string; mostBytes: number };

/** Keeps a medium in the draft's folder, under `media/`. Throws what the disk says; then nothing is left of it. */
export async function addMedium(disk: Disk, folder: string, { name, from }: NewMedium): Promise<MediumAdded> {
  if (mediaType(name) === null) return { outcome: 'wrong-type', name };
  const bytes = typeof from === 'string' ? await sizeOf(from) : from.byteLength;
  if (bytes === null) return { outcome: 'not-there', name };
  if (bytes === 0) return { outcome: 'empty', name };
  if (bytes > mostMediaBytes) return { outcome: 'too-large', name, mostBytes: mostMediaBytes };
  const sum = typeof from === 'string' ? await hashOf(from) : createHash('sha256').update(from).digest('hex');
  const file = `media/${plainName(name)}-${sum.slice(0, 12)}${extname(name).toLowerCase()}`;
  const to = join(folder, file);
  if ((await sizeOf(to)) === bytes) return { outcome: 'ok', file };
  if (typeof from !== 'string') await disk.write(to, from);
  else await copyWhole(disk, from, to, sum);
  return { outcome: 'ok', file };
}

async function copyWhole(disk: Disk, from: string, to: string, sum: string): Promise<void> {
  const beside = join(to, '..', `.${sum.slice(0, 12)}.part`);
  try {
    await disk.makeFolder(join(to, '..'));
    await disk.copy(from, beside);
    await disk.rename(beside, to);
    await disk.syncFolder(join(to, '..'));
  } catch (error) {
    await disk.remove(beside).catch(() => undefined);
    throw error;
  }
}

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
