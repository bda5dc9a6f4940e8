/** The kinds of field an exhibition is made of; every schema is composed of these. */
import { z } from 'zod';
import { languageCodes } from './languages/languages.ts';
import { parsePartialDate } from './languages/dates.ts';

export const language = z.enum(languageCodes as unknown as ['az', 'en', 'ur', 'ru', 'tr']);

const words = z.string().refine((value) => value.trim() !== '', { params: { code: 'empty-text' } });

/** Plain words that stay as they are in every language: an original title, a publisher, a name. */
export const line = words;

/** Something a visitor reads: one text per language, at least one. */
export const text = z
  .partialRecord(language, words)
  .refine((value) => Object.keys(value).length > 0, { params: { code: 'no-text' } });
export type Text = z.infer<typeof text>;

/** ISO 8601 with honest precision: `2020`, `2020-09`, `2020-09-27`, or two of them with `/` between. */
export const date = z
  .string()
  .refine((value) => parsePartialDate(value) !== null, { params: { code: 'bad-date' } });

/** A time of day, `09:30`. */
export const clockTime = z
  .string()
  .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { params: { code: 'bad-time' } });

/** Names a thing for links and files: small Latin letters, digits and hyphens, at most 80. */
export const id = z
  .string()
  .refine((value) => /^[a-z0-9][a-z0-9-]{0,79}$/.test(value), { params: { code: 'bad-id' } });

/**
 * A file inside the exhibition folder: forward slashes, no way out (`..`, a drive, a leading slash), no characters
 * that Windows or a USB stick's file system refuses.
 */
export const file = z.string().refine(isInside, { params: { code: 'bad-path' } });

function isInside(path: string): boolean {
  if (path.length > 240 || path.startsWith('/') || /[\\:*?"<>|\u0000-\u001f]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part));
}

export const source = z.strictObject({
  title: line,
  publisher: z.exactOptional(line),
  url: z.exactOptional(line),
  date: z.exactOptional(date),
});
export type Source = z.infer<typeof source>;
export const sources = z.array(source);

export const picture = z.strictObject({
  file,
  credit: z.exactOptional(text),
  /** Said by a screen reader in place of the picture. */
  description: z.exactOptional(text),
  /** The point that must never be cropped away, as shares of width and height. */
  focus: z.exactOptional(z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })),
});
export type Picture = z.infer<typeof picture>;
