/**
 * @file What an import leaves behind for the next one: what the list said of each person, so that a value changed by
 * hand since can be told from one that came with the list, and how its columns were used. The roll itself says which
 * import it last took (`remembrance.lastImport`), so undo, discarding and returning to a version lead back with it.
 */
import { z } from 'zod';
import { id, source } from '../fields.ts';

const value = z.union([z.string(), z.array(z.string()), z.array(source)]);

/** A portrait that an import brought: from which file, and what it became. */
const broughtPortrait = z.strictObject({ name: z.string(), bytes: z.int().min(0), file: z.string() });

export const importMemory = z.strictObject({
  format: z.literal(1),
  id,
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The file's own name. */
  file: z.string(),
  /** Uses of the columns by their headings. */
  uses: z.record(z.string(), z.string()),
  /** What stood in the column of ids → the id on the roll. */
  keys: z.record(z.string(), z.string()),
  /** By id on the roll: the values the list last said, by path. */
  people: z.record(z.string(), z.record(z.string(), value)),
  /** By id on the roll. */
  portraits: z.record(z.string(), broughtPortrait),
});
export type ImportMemory = z.infer<typeof importMemory>;

export const nothingRemembered: Pick<ImportMemory, 'uses' | 'keys' | 'people' | 'portraits'> = {
  uses: {},
  keys: {},
  people: {},
  portraits: {},
};
export type Remembered = typeof nothingRemembered;
