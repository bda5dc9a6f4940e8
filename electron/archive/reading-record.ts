/**
 * @file What was found when the version on show was read: its warnings, and by which program, in
 * DATA/exhibition/reading.json. Twenty-five thousand people take a second to check; a start that finds the very bytes
 * whose sums the version's own record holds, checked by the very same program, takes their soundness from here.
 * Derived: it may be deleted at any time.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { Exhibition, Whole } from '../../exhibition/exhibition.ts';
import { toCurrentFormat } from '../../exhibition/formats/formats.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { People } from '../../exhibition/remembrance/person.ts';
import { forEach, readJson, readWholeFile, type Disk } from './disk.ts';
import { readFolder, type FolderRead } from './read.ts';
import { isWords, sumOf, type VersionRecord } from './versions.ts';

const stored = z.strictObject({
  format: z.literal(1),
  /** The program that checked; another one may have other rules. */
  build: z.string(),
  version: z.int().min(1),
  warnings: z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null)),
});

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
  async read(folder: string, version: VersionRecord | null): Promise<{ read: FolderRead; checked: boolean }> {
    const known = version && (await this.#known(folder, version));
    if (known) return { read: known, checked: false };
    const read = await readFolder(folder);
    if (read.ok && version) await this.keep(version.number, read.warnings);
    return { read, checked: true };
  }

  /** The next read checks everything. */
  async forget(): Promise<void> {
    await this.disk.remove(this.#path).catch(() => undefined);
  }

  /** Remembers that this version was read and found sound. Where it cannot be kept, the next start checks again. */
  async keep(version: number, warnings: Problem[]): Promise<void> {
    if (this.build === '') return;
    const kept: z.infer<typeof stored> = { format: 1, build: this.build, version, warnings };
    await this.disk.write(this.#path, JSON.stringify(kept)).catch(() => this.forget());
  }

  async #known(folder: string, version: VersionRecord): Promise<FolderRead | null> {
    if (this.build === '') return null;
    const json = await readJson(this.#path);
    const reading = stored.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success || reading.data.build !== this.build) return null;
    if (reading.data.version !== version.number) return null;
    const texts = await sameWords(folder, version.files);
    const whole = texts && wholeOf(texts);
    return whole && { ok: true, whole, warnings: reading.data.warnings };
  }
}

/** The texts of a version's files of words, or null where one is not what was published. */
async function sameWords(folder: string, files: VersionRecord['files']): Promise<Map<string, string> | null> {
  const texts = new Map<string, string>();
  let same = true;
  const words = Object.entries(files).filter(([path]) => isWords(path));
  await forEach(words, async ([path, { sha256 }]) => {
    const read = await readWholeFile(join(folder, path));
    if (read.outcome !== 'ok' || sumOf(read.bytes) !== sha256) same = false;
    else texts.set(path, read.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  });
  return same && texts.has('exhibition.json') ? texts : null;
}

/**
 * Words whose sums are those of a sound exhibition are one: no schema need be asked again. Null where a file that it
 * names has another ending than words have; then it is checked.
 */
function wholeOf(texts: ReadonlyMap<string, string>): Whole | null {
  const part = (path: string): unknown => {
    const today = toCurrentFormat(JSON.parse(texts.get(path) ?? 'null'), path);
    return 'value' in today ? today.value : null;
  };
  const exhibition = part('exhibition.json') as Exhibition;
  const statements = exhibition.statements.flatMap(({ text }) => Object.values(text));
  if (![exhibition.remembrance.people, ...statements].every((path) => texts.has(path))) return null;
  const { people } = part(exhibition.remembrance.people) as People;
  const statementTexts = Object.fromEntries(statements.map((path) => [path, texts.get(path) ?? '']));
  return { exhibition, people, statementTexts };
}
