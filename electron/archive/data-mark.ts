/**
 * The mark of a data folder, `format.json`: which format its data have. Read before anything of Chromium's is there, so
 * it brings nothing with it; what is done about a format is data-format.ts's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { passingFolder, type PassingOptions } from './passing-folder.ts';

export const dataFormat = 2;

/** In the data folder: their format, and which app wrote them last. */
export const formatFile = 'format.json';

/** Only what every later app will write too. */
interface Mark {
  /** 1 or more. */
  format: number;
  by: string;
}

/** The mark in what was read of `format.json`; null where it is none. */
export function markIn(value: unknown): Mark | null {
  const { format, by } = (value ?? {}) as Record<string, unknown>;
  return Number.isSafeInteger(format) && Number(format) >= 1 && typeof by === 'string'
    ? { format: Number(format), by }
    : null;
}

/** Why data of this format are left alone by an app that knows up to `known`; null where they need not be. */
export const newerThan = (format: number, known: number): Problem | null =>
  format <= known ? null : problem('error', 'newer-format', formatFile, ['format'], { format, known });

/** Why a newer app wrote the data whose `format.json` holds `text`; null where none did, or where it cannot be said. */
export function newerBy(text: string): Problem | null {
  try {
    const mark = markIn(JSON.parse(text.replace(/^\uFEFF/, '')));
    return mark && newerThan(mark.format, dataFormat);
  } catch {
    return null;
  }
}

/**
 * Where the data were written by a newer app: why they are left alone, and a passing folder in their place. Without a
 * wait, for it has to be known before Chromium takes its folder: it would write a few files of its own into it.
 */
export function inPlaceOfNewer(
  data: string,
  options: PassingOptions = {},
): { problem: Problem; folder: string } | null {
  const newer = newerBy(textOf(join(data, formatFile)));
  return newer && { problem: newer, folder: passingFolder(data, options) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
