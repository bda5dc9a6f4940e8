/**
 * @file What was found when the version on show was read: the sums of its words and its warnings, in
 * DATA/exhibition/reading.json. Twenty-five thousand people take a second to check; a start that finds the very same
 * bytes, checked by the very same program, takes their soundness from here. Derived: it may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Exhibition, Whole } from '../../exhibition/exhibition.ts';
import { toCurrentFormat } from '../../exhibition/formats/formats.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { People } from '../../exhibition/remembrance/person.ts';
import { forEach, readJson, readWholeFile, type Disk } from './disk.ts';
import { readFolder, type FolderRead } from './read.ts';

const record = z.strictObject({
  format: z.literal(1),
  /** The program that checked; another one may have other rules. */
  build: z.string(),
  version: z.int().min(1),
  /** The SHA-256 of each file of words. */
  words: z.record(z.string(), z.string()),
  warnings: z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null)),
});
type Sound = Extract<FolderRead, { ok: true }>;
type ReadingRecord = z.infer<typeof record>;

export class ReadingShelf {
  readonly #path: string;

  /** `library` is DATA/exhibition; `build` names this very program, and an empty one trusts nothing. */
  constructor(
    library: string,
    private readonly build: string,
    private readonly disk: Disk,
  ) {
    this.#path = join(library, 'reading.json');
  }

  /** Reads a version: checked, or known to have been. `checked` says which; media are looked for only when checking. */
  async read(folder: string, version: number): Promise<{ read: FolderRead; checked: boolean }> {
    const known = await this.#known(folder, version);
    if (known) return { read: known, checked: false };
    const read = await readFolder(folder);
    if (read.ok) await this.keep(folder, version, read);
    return { read, checked: true };
  }

  /** The next read checks everything. */
  async forget(): Promise<void> {
    await this.disk.remove(this.#path).catch(() => undefined);
  }

  async #known(folder: string, version: number): Promise<FolderRead | null> {
    if (this.build === '') return null;
    const json = await readJson(this.#path);
    const reading = record.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success || reading.data.build !== this.build || reading.data.version !== version)
      return null;
    const texts = await sameWords(folder, reading.data.words);
    return texts && { ok: true, whole: wholeOf(texts), warnings: reading.data.warnings };
  }

  /** Remembers that this version was read and found sound. Where it cannot be kept, the next start checks again. */
  async keep(folder: string, version: number, { whole, warnings }: Sound): Promise<void> {
    if (this.build === '') return;
    const { exhibition, statementTexts } = whole;
    const words: Record<string, string> = {};
    try {
      await forEach(
        ['exhibition.json', exhibition.remembrance.people, ...Object.keys(statementTexts)],
        async (path) => {
          const read = await readWholeFile(join(folder, path));
          if (read.outcome === 'ok') words[path] = sumOf(read.bytes);
        },
      );
      const kept: ReadingRecord = { format: 1, build: this.build, version, words, warnings };
      await this.disk.write(this.#path, JSON.stringify(kept));
    } catch {
      await this.forget();
    }
  }
}

/** The texts of the files, or null where one is not what it was. */
async function sameWords(
  folder: string,
  words: Readonly<Record<string, string>>,
): Promise<Map<string, string> | null> {
  const texts = new Map<string, string>();
  let same = true;
  await forEach(Object.entries(words), async ([path, sum]) => {
    const read = await readWholeFile(join(folder, path));
    if (read.outcome !== 'ok' || sumOf(read.bytes) !== sum) same = false;
    else texts.set(path, read.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  });
  return same && texts.has('exhibition.json') ? texts : null;
}

/** Words whose sums are those of a sound exhibition are one: no schema need be asked again. */
function wholeOf(texts: ReadonlyMap<string, string>): Whole {
  const part = (path: string): unknown => {
    const today = toCurrentFormat(JSON.parse(texts.get(path) ?? 'null'), path);
    return 'value' in today ? today.value : null;
  };
  const exhibition = part('exhibition.json') as Exhibition;
  const { people } = part(exhibition.remembrance.people) as People;
  const statementTexts = Object.fromEntries(
    exhibition.statements
      .flatMap(({ text }) => Object.values(text))
      .map((path) => [path, texts.get(path) ?? '']),
  );
  return { exhibition, people, statementTexts };
}

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
