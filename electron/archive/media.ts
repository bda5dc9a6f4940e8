/** Media of an exhibition folder: which files may be served, as what, and which part of them. */
import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** What the kiosk shows and plays. SVG and HTML are absent on purpose: they can carry scripts. */
const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.vtt': 'text/vtt; charset=utf-8',
};

export const mediaType = (path: string): string | null => types[extname(path).toLowerCase()] ?? null;

/** The file inside `folder` that a slash-separated path names, or null when it would lead out of it. */
export function fileInside(folder: string, path: string): string | null {
  if (path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const full = resolve(join(root, path));
  return full.startsWith(root + sep) ? full : null;
}

/** Whether a file that is there really lies in `folder`: a link in it can lead anywhere. */
export async function liesInside(folder: string, file: string): Promise<boolean> {
  try {
    return (await realpath(file)).startsWith((await realpath(folder)) + sep);
  } catch {
    return false;
  }
}

export async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

export interface ByteRange {
  from: number;
  /** Inclusive, as in HTTP. */
  to: number;
}

/** Reads a `Range` header (RFC 9110 §14.2, one range): the part asked for, 'whole' without one, or 'impossible'. */
export function parseRange(header: string | null, size: number): ByteRange | 'whole' | 'impossible' {
  if (header === null) return 'whole';
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!found) return 'whole';
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'impossible' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || to < from ? 'impossible' : { from, to };
}
