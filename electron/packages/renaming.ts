/** Pictures that got new names are named by them in the exhibition and on the roll. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import type { Disk } from '../archive/disk.ts';

/** Writes the two files anew where they name a renamed one. Throws what the disk says. */
export async function renameIn(
  disk: Disk,
  folder: string,
  { exhibition }: Whole,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  if (renamed.size === 0) return;
  for (const path of ['exhibition.json', exhibition.remembrance.people]) {
    const before = JSON.parse((await readFile(join(folder, path), 'utf8')).replace(/^\uFEFF/, '')) as unknown;
    await disk.write(join(folder, path), `${JSON.stringify(withNames(before, renamed), null, 1)}\n`);
  }
}

/** The fields that name pictures are those that `namedMedia` reads. */
function withNames(part: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(part)) return part.map((item) => withNames(item, renamed));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      (key === 'file' || key === 'poster') && typeof value === 'string'
        ? (renamed.get(value) ?? value)
        : withNames(value, renamed),
    ]),
  );
}
