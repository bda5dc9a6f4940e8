/** A picture file as it comes: read into memory and looked at from outside, so far as that needs no decoder. */
import { open } from 'node:fs/promises';
import { headerOf, type PictureKind } from './header.ts';
import { mostBytes, mostJpegPixels, mostOtherPixels, type BadPicture } from './pictures.ts';

export interface UnknownPicture {
  outcome: 'ok';
  bytes: Uint8Array;
  kind: PictureKind;
  /** As the header says, before turning upright. */
  width: number;
  height: number;
}

/** Reads a picture's bytes and header; what keeps it from being decoded is named. */
export async function readPicture(from: Uint8Array | string): Promise<UnknownPicture | BadPicture> {
  const bytes = typeof from === 'string' ? await bytesOf(from) : from;
  if (typeof bytes === 'string') return { outcome: 'bad', why: bytes };
  if (bytes.length === 0) return { outcome: 'bad', why: 'empty' };
  if (bytes.length > mostBytes) return { outcome: 'bad', why: 'too-many-bytes' };
  return lookAt(bytes);
}

function lookAt(bytes: Uint8Array): UnknownPicture | BadPicture {
  const header = headerOf(bytes);
  switch (header.outcome) {
    case 'unknown':
      return { outcome: 'bad', why: 'not-a-picture' };
    case 'refused':
      return { outcome: 'bad', why: 'refused-kind', kind: header.kind };
    case 'broken':
      return { outcome: 'bad', why: 'broken', kind: header.kind };
    case 'ok': {
      const { kind, width, height } = header;
      const most = kind === 'jpeg' ? mostJpegPixels : mostOtherPixels;
      if (width * height > most) return { outcome: 'bad', why: 'too-many-pixels', kind };
      return { outcome: 'ok', bytes, kind, width, height };
    }
  }
}

/** Opened once, so that it is the same file that is measured and read; a folder or a pipe is no picture file. */
async function bytesOf(path: string): Promise<Uint8Array | 'gone' | 'too-many-bytes'> {
  try {
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      if (!found.isFile()) return 'gone';
      if (found.size > mostBytes) return 'too-many-bytes';
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return 'gone';
  }
}
