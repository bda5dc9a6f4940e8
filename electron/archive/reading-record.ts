/**
 * @file What was found when the version on show was read, in DATA/exhibition/reading.json: its warnings, by which
 * program, and the sums of the very bytes. Twenty-five thousand people take a second to check; a start that finds the
 * same bytes and is the very same program takes their soundness from here, and what a page opens with before the
 * people are read. The exhibition the kiosk came with is remembered as version `cameWith`. Derived: it may be deleted
 * at any time.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { Exhibition, Whole } from '../../exhibition/exhibition.ts';
import { toCurrentFormat } from '../../exhibition/formats/formats.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { People } from '../../exhibition/remembrance/person.ts';
import type { Ahead } from './archive.ts';
import { forEach, readJson, readWholeFile, type Disk } from './disk.ts';
import { sizeOf } from './media.ts';
import { filesOf } from './publish.ts';
import { readFolder, type FolderRead } from './read.ts';
import { cameWith, isWords, sumOf, type VersionRecord } from './versions.ts';

const stored = z.strictObject({
  format: z.literal(2),
  /** The program that checked; another one may have other rules. */
  build: z.string(),
  version: z.int().min(cameWith),
  /** SHA-256 of `version.json`; empty for the exhibition the kiosk came with, which has none. */
  record: z.string(),
  /** The files of words. */
  words: z.record(z.string(), z.strictObject({ sha256: z.string(), bytes: z.int().min(0) })),
  rollLength: z.int().min(0),
  warnings: z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null)),
});
type Stored = z.infer<typeof stored>;

export class ReadingShelf {
  readonly #path: string;
  #known: Stored | null | undefined;

  /** `library` is DATA/exhibition; `build` names this very program, and an empty one trusts nothing. */
  constructor(
    library: string,
    private readonly build: string,
    private readonly disk: Disk,
  ) {
    this.#path = join(library, 'reading.json');
  }

  /** Whether the record of this version is the very one that was read and found sound. */
  async trusts(folder: string, number: number): Promise<boolean> {
    return (await this.#of(folder, number)) !== null;
  }

  /** What a page opens with, or null where it must be checked first. Of the people only the number is known. */
  async ahead(folder: string, number: number): Promise<Ahead | null> {
    const known = await this.#of(folder, number);
    const text = known && (await wordsOf(folder, 'exhibition.json', known.words));
    if (!known || text === null) return null;
    const exhibition = part(text, 'exhibition.json') as Exhibition;
    const { people } = exhibition.remembrance;
    // What can be seen of them without reading them: a roll that is gone or cut off is none to open with.
    const there = (await sizeOf(join(folder, people))) === known.words[people]?.bytes;
    return there ? { exhibition, rollLength: known.rollLength } : null;
  }

  /** Reads a version: checked, or known to have been. `checked` says which; media are looked for only when checking. */
  async read(
    folder: string,
    number: number,
    sumsIn: (whole: Whole) => Promise<VersionRecord['files'] | null>,
  ): Promise<{ read: FolderRead; checked: boolean }> {
    const known = await this.#of(folder, number);
    const whole = known && (await wholeOf(folder, known.words));
    if (known && whole) return { read: { ok: true, whole, warnings: known.warnings }, checked: false };
    const read = await readFolder(folder);
    const files = read.ok && this.build !== '' ? await sumsIn(read.whole) : null;
    if (read.ok && files) await this.keep(folder, { number, files }, read);
    return { read, checked: true };
  }

  /** The next read checks everything. */
  async forget(): Promise<void> {
    this.#known = null;
    await this.disk.remove(this.#path).catch(() => undefined);
  }

  /** Remembers that this version was read and found sound. Where it cannot be kept, the next start checks again. */
  async keep(
    folder: string,
    { number, files }: Pick<VersionRecord, 'number' | 'files'>,
    { whole, warnings }: { whole: Whole; warnings: Problem[] },
  ): Promise<void> {
    const record = this.build === '' ? null : await sumOfRecord(folder, number);
    if (record === null) return;
    const kept: Stored = {
      format: 2,
      build: this.build,
      version: number,
      record,
      words: Object.fromEntries(Object.entries(files).filter(([path]) => isWords(path))),
      rollLength: whole.people.length,
      warnings,
    };
    this.#known = kept;
    await this.disk.write(this.#path, JSON.stringify(kept)).catch(() => this.forget());
  }

  async #of(folder: string, number: number): Promise<Stored | null> {
    if (this.build === '') return null;
    if (this.#known === undefined) this.#known = await this.#readStored(folder);
    return this.#known?.version === number ? this.#known : null;
  }

  /** Only where this program wrote it, and the record that it speaks of is still that very one. */
  async #readStored(folder: string): Promise<Stored | null> {
    const json = await readJson(this.#path);
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success || reading.data.build !== this.build) return null;
    const record = await sumOfRecord(folder, reading.data.version);
    return record !== null && record === reading.data.record ? reading.data : null;
  }
}

async function sumOfRecord(folder: string, number: number): Promise<string | null> {
  if (number === cameWith) return '';
  const read = await readWholeFile(join(folder, 'version.json'));
  return read.outcome === 'ok' ? sumOf(read.bytes) : null;
}

/** The sums of an exhibition's words, for a folder that has no record of them. Null where one cannot be read. */
export async function sumsOfWords(folder: string, whole: Whole): Promise<VersionRecord['files'] | null> {
  const sums: VersionRecord['files'] = {};
  for (const path of filesOf(whole).filter(isWords)) {
    const read = await readWholeFile(join(folder, path));
    if (read.outcome !== 'ok') return null;
    sums[path] = { sha256: sumOf(read.bytes), bytes: read.bytes.length };
  }
  return sums;
}

/** The text of one file of words, or null where it is not what was published. */
async function wordsOf(folder: string, path: string, words: VersionRecord['files']): Promise<string | null> {
  const read = await readWholeFile(join(folder, path));
  if (read.outcome !== 'ok' || sumOf(read.bytes) !== words[path]?.sha256) return null;
  return read.bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function part(text: string | undefined, path: string): unknown {
  const today = toCurrentFormat(JSON.parse(text ?? 'null'), path);
  return 'value' in today ? today.value : null;
}

/**
 * Words whose sums are those of a sound exhibition are one: no schema need be asked again. Null where one is not what
 * was published, or a file that it names has another ending than words have; then it is checked.
 */
async function wholeOf(folder: string, words: VersionRecord['files']): Promise<Whole | null> {
  const texts = new Map<string, string>();
  await forEach(Object.keys(words), async (path) => {
    const text = await wordsOf(folder, path, words);
    if (text !== null) texts.set(path, text);
  });
  if (texts.size < Object.keys(words).length || !texts.has('exhibition.json')) return null;
  const exhibition = part(texts.get('exhibition.json'), 'exhibition.json') as Exhibition;
  const { people: peopleFile } = exhibition.remembrance;
  const statements = exhibition.statements.flatMap(({ text }) => Object.values(text));
  if (![peopleFile, ...statements].every((path) => texts.has(path))) return null;
  const { people } = part(texts.get(peopleFile), peopleFile) as People;
  const statementTexts = Object.fromEntries(statements.map((path) => [path, texts.get(path) ?? '']));
  return { exhibition, people, statementTexts };
}
