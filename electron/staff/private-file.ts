/** Files of staff mode in the data folder, which other accounts of the machine have no business reading. */
import type { z } from 'zod';
import { readJson, writeWholeFile } from '../archive/disk.ts';
import { notSaved, type Refused } from './outcomes.ts';

const forOwnerOnly = 0o600;

export type PrivateRead<T> =
  { outcome: 'ok'; value: T } | { outcome: 'missing' } | { outcome: 'unreadable'; reason: string };

/** Reads by a schema. The reason is the disk's word (EACCES …), `not-json`, `newer-format` or `damaged`. */
export async function readPrivate<T>(path: string, schema: z.ZodType<T>): Promise<PrivateRead<T>> {
  const json = await readJson(path);
  if (json.outcome === 'missing') return json;
  if (json.outcome === 'unreadable') return json;
  if (json.outcome === 'not-json') return { outcome: 'unreadable', reason: 'not-json' };
  const reading = schema.safeParse(json.value);
  if (reading.success) return { outcome: 'ok', value: reading.data };
  return { outcome: 'unreadable', reason: isNewer(json.value) ? 'newer-format' : 'damaged' };
}

/** Every file of staff mode has format 1 so far. */
const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'number' &&
  value.format > 1;

/** Writes whole or not at all. */
export async function writePrivate(
  path: string,
  value: unknown,
): Promise<{ ok: true } | Refused<'not-saved'>> {
  try {
    await writeWholeFile(path, `${JSON.stringify(value, null, 2)}\n`, forOwnerOnly);
  } catch (error) {
    return notSaved(error);
  }
  return { ok: true };
}
