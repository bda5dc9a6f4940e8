/**
 * @file The roll as it crosses the bridge: in one language, in its order, with the keys that find each person, as one
 * text. Order and keys of 25,000 people take about a second to make, so they are made once for a published version
 * and kept in DATA/exhibition/rolls/. Derived: the folder may be deleted at any time.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { searchKeys } from '../../exhibition/remembrance/folding.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import { lettersOfRoll, nameIn, orderOfRoll } from '../../exhibition/remembrance/roll.ts';
import { readWholeFile, realDisk, type Disk } from '../archive/disk.ts';
import { sizeOf } from '../archive/media.ts';
import type { Roll, RollEntry } from './contract.ts';

/** Below this a roll is made faster than it is read. */
const worthKeeping = 500;

/** What a roll is made of, and the name it may be kept under: a published version, which never changes. */
export interface RollSource {
  whole: Whole;
  edition: number;
  version: number | null;
}

export class RollShelf {
  #edition = -1;
  #texts = new Map<LanguageCode, string>();
  readonly #folder: string | null;
  readonly #build: string;
  readonly #disk: Disk;

  /** `keepIn` is DATA/exhibition and `build` the very program; without them rolls are made anew at each start. */
  constructor({ keepIn, build, disk }: { keepIn?: string; build?: string; disk?: Disk } = {}) {
    this.#folder = keepIn !== undefined && build ? join(keepIn, 'rolls') : null;
    this.#build = build ?? '';
    this.#disk = disk ?? realDisk;
  }

  /** The roll as JSON of a `Roll`. */
  async text(source: RollSource, language: LanguageCode): Promise<string> {
    if (source.edition !== this.#edition) this.#texts.clear();
    this.#edition = source.edition;
    const known = this.#texts.get(language);
    if (known !== undefined) return known;
    const path = this.#nameOf(source, language);
    // What the disk keeps need not be held in memory as well.
    if (path !== null) return this.#kept(path, source, language);
    const made = JSON.stringify(rollIn(source.whole, language));
    this.#texts.set(language, made);
    return made;
  }

  /** Makes what is not yet kept, one language after the other and with a pause between, for whoever comes next. */
  async prepare(source: RollSource, languages: readonly LanguageCode[]): Promise<void> {
    for (const language of languages) {
      const path = this.#nameOf(source, language);
      if (path === null || (await sizeOf(path)) !== null) continue;
      await this.#kept(path, source, language);
      await new Promise((resolve) => setTimeout(resolve, 50).unref());
    }
  }

  async #kept(path: string, source: RollSource, language: LanguageCode): Promise<string> {
    const read = await readWholeFile(path);
    // A text that was not written whole does not end as it must.
    const kept = read.outcome === 'ok' ? read.bytes.toString('utf8') : '';
    if (kept.endsWith(ending)) return kept.slice(0, -ending.length);
    const text = JSON.stringify(rollIn(source.whole, language));
    await this.#keep(path, text).catch(() => undefined);
    return text;
  }

  #nameOf({ version, whole }: RollSource, language: LanguageCode): string | null {
    if (this.#folder === null || version === null || whole.people.length < worthKeeping) return null;
    return join(this.#folder, `${version}-${this.#build}-${language}.json`);
  }

  /** Rolls of other versions make room first. */
  async #keep(path: string, text: string): Promise<void> {
    if (this.#folder === null) return;
    const [ours = ''] = /[^/\\]+-[^/\\]+(?=-\w+\.json$)/.exec(path) ?? [];
    for (const name of await readdir(this.#folder).catch(() => [] as string[])) {
      if (!name.startsWith(`${ours}-`)) await this.#disk.remove(join(this.#folder, name));
    }
    await this.#disk.write(path, text + ending);
  }
}

const ending = '\n';

export function rollIn({ people, exhibition }: Whole, language: LanguageCode): Roll {
  const fallback = exhibition.languages[0] ?? 'en';
  const ordered = orderOfRoll(people, language).flatMap((i) => people[i] ?? []);
  return {
    language,
    entries: ordered.map((person) => entryOf(person, language, fallback)),
    letters: lettersOfRoll(ordered, language),
    keys: ordered.map(searchKeys),
  };
}

function entryOf(person: Person, language: LanguageCode, fallback: LanguageCode): RollEntry {
  return {
    id: person.id,
    ...nameIn(person, language),
    born: person.born?.date ?? null,
    died: person.died?.date ?? null,
    rank: person.rank?.[language] ?? person.rank?.[fallback] ?? null,
    portrait: person.portrait?.file ?? null,
  };
}
