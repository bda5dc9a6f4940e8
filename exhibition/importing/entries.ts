/**
 * @file A row of the sheet, read: the values it gives for a person, what of it could not be taken, and what has to be
 * asked. A wrong value costs the value, never the person; without a name there is nobody.
 */
import type { LanguageCode } from '../languages/language.ts';
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import type { NameForms } from '../remembrance/roll.ts';
import type { NamePart } from './column-guessing.ts';
import type { ColumnUse } from './columns.ts';
import { DateReading } from './entry-dates.ts';
import { nameOfRow, type NameCell } from './entry-names.ts';
import { finding, shortened, type Finding } from './findings.ts';
import { partsOf } from './lists.ts';
import { cleaned, cleanedLine, hasLostLetters, unmixed } from './letters.ts';
import type { DateRule, Reading } from './dates.ts';
import type { NameReading, NameRule } from './names.ts';
import { isDay, isFault, mostLetters, shownIn, type Cell } from './sheets.ts';
import type { PersonRow } from './rows.ts';
import type { Value } from './values.ts';

/** How a sheet is read, once the columns are chosen and the questions answered as far as they are. */
export interface EntryRules {
  columns: readonly { use: ColumnUse; parts?: readonly NamePart[] }[];
  /** The language of texts whose column says none. */
  language: LanguageCode;
  /** By column. */
  dates: ReadonlyMap<number, DateRule>;
  /** Single cells answered for themselves, by `row:column`; null leaves the date out. */
  cells: Readonly<Record<string, string | null>>;
  names: ReadonlyMap<number, NameRule>;
  capitals: 'ordinary' | 'as-written' | null;
  /** Whether bare numbers are days of the program (a workbook), from 1904 or not; null for text files, which cannot tell. */
  serials: '1900' | '1904' | null;
  /** ISO day: nobody was born or died after it. */
  today: string;
}

export type Doubt =
  | { about: 'date'; at: number; column: number; text: string; readings: readonly Reading[] }
  | { about: 'name'; at: number; column: number; text: string; readings: readonly NameReading[] }
  | { about: 'capitals'; at: number; column: number; text: string; ordinary: string };

/** A person as the sheet has them. */
export interface Entry {
  at: number;
  /** The name as it stands there, for lists and for people. */
  label: string;
  /** What stands in the column of ids. */
  key: string | null;
  /** In Azerbaijani letters, or where there is none, as it stands. Null while it is asked about. */
  name: NameForms | null;
  values: Record<string, Value>;
  /** Paths of values that stand there but could not be taken: neither changed nor emptied. */
  untaken: string[];
  /** The name of a picture file, where a column says it. */
  portrait: string | null;
}

export interface RowRead {
  entry: Entry | null;
  findings: Finding[];
  doubts: Doubt[];
}

export function readRow(row: PersonRow, rules: EntryRules): RowRead {
  const reader = new RowReader(row, rules);
  return reader.read();
}

class RowReader {
  readonly #findings: Finding[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #values: Record<string, Value> = {};
  readonly #untaken: string[] = [];
  readonly #names: NameCell[] = [];
  readonly #sources: { titles: string[]; publishers: string[]; urls: string[] } = {
    titles: [],
    publishers: [],
    urls: [],
  };
  readonly #dates: DateReading;
  #key: string | null = null;
  #portrait: string | null = null;

  constructor(
    private readonly row: PersonRow,
    private readonly rules: EntryRules,
  ) {
    this.#dates = new DateReading(row.at, rules);
  }

  read(): RowRead {
    this.rules.columns.forEach(({ use }, column) => {
      const cell = this.row.cells[column];
      if (use.field !== 'ignore' && cell !== null && cell !== undefined) this.#take(use, column, cell);
    });
    this.#takeSources();
    const named = nameOfRow(this.row.at, this.#names, this.rules);
    this.#findings.push(...named.findings, ...this.#dates.findings());
    this.#doubts.push(...named.doubts, ...this.#dates.doubts);
    Object.assign(this.#values, named.values, this.#dates.values);
    this.#untaken.push(...named.untaken, ...this.#dates.untaken);
    const found = { findings: this.#findings, doubts: this.#doubts };
    if (named.label === '' || (named.name === null && !named.asked)) return { entry: null, ...found };
    const { label, name } = named;
    const entry: Entry = {
      at: this.row.at,
      label,
      key: this.#key,
      name,
      values: this.#values,
      untaken: this.#untaken,
      portrait: this.#portrait,
    };
    if (this.#saysNothingElse()) this.#say('only-a-name');
    return { entry, ...found };
  }

  #saysNothingElse(): boolean {
    const onlyName = Object.keys(this.#values).every((path) => path.startsWith('name.'));
    return (
      onlyName &&
      this.#key === null &&
      this.#portrait === null &&
      this.#findings.length + this.#doubts.length === 0
    );
  }

  #say(code: Finding['code'], column: number | null = null, values: Finding['values'] = {}): void {
    this.#findings.push(finding(code, this.row.at, column, values));
  }

  #take(use: ColumnUse, column: number, cell: Cell): void {
    const path = this.#pathOf(use);
    if (isFault(cell)) {
      this.#say('formula-fault', column, { value: cell.fault });
      this.#untaken.push(...path);
      return;
    }
    if (use.field === 'born' || use.field === 'died' || use.field === 'life')
      return this.#dates.take(use.field, column, cell);
    const shown = shownIn(cell);
    if (shown.length >= mostLetters) {
      this.#say('text-too-long', column, { most: mostLetters });
      this.#untaken.push(...path);
      return;
    }
    const text = unmixed(use.field === 'about' ? cleaned(shown) : cleanedLine(shown));
    if (text === '' || /^[-–—]+$/.test(text)) return;
    if (isName(use)) {
      this.#names.push({
        use,
        column,
        text,
        mended: text !== cleanedLine(shown),
        parts: this.rules.columns[column]?.parts,
      });
      return;
    }
    if (hasLostLetters(text)) {
      this.#say('lost-letters', column, { value: shortened(text) });
      this.#untaken.push(...path);
      return;
    }
    this.#put(use, column, text, shown, isDay(cell) ? '' : shown);
  }

  #put(use: ColumnUse, column: number, text: string, shown: string, lines: string): void {
    const [path = ''] = this.#pathOf(use);
    switch (use.field) {
      case 'id':
        this.#key ??= text;
        return;
      case 'portrait':
        this.#portrait ??= text;
        return;
      case 'source':
        this.#sources.titles.push(...partsOf(cleaned(lines || shown), /[\n;]/));
        return;
      case 'publisher':
        this.#sources.publishers.push(text);
        return;
      case 'url':
        return this.#takeUrls(column, text);
      case 'spellings':
        return this.#append(path, partsOf(cleaned(lines || shown), /[\n;,/]/));
      case 'honours':
        return this.#append(path, partsOf(unmixed(cleaned(lines || shown))));
      case 'about': {
        const before = this.#values[path];
        this.#values[path] = typeof before === 'string' ? `${before}\n\n${text}` : text;
        return;
      }
      default:
        this.#values[path] = text;
    }
  }

  #append(path: string, more: readonly string[]): void {
    const before = (this.#values[path] ?? []) as readonly string[];
    this.#values[path] = [...new Set([...before, ...more])];
  }

  #takeUrls(column: number, text: string): void {
    for (const url of text.split(/[\s;]+/).filter(Boolean)) {
      if (/^(https?:\/\/|www\.)[^\s]+\.[^\s]+$/i.test(url)) this.#sources.urls.push(url);
      else this.#say('bad-url', column, { value: shortened(url) });
    }
  }

  #takeSources(): void {
    const { titles, publishers, urls } = this.#sources;
    const count = Math.max(titles.length, urls.length);
    if (count === 0) return;
    const sources = Array.from({ length: count }, (_, i) => {
      const [title, url, publisher] = [
        titles[i] ?? urls[i] ?? '',
        urls[i],
        publishers[i] ?? (publishers.length === 1 ? publishers[0] : undefined),
      ];
      return { title, ...(publisher ? { publisher } : {}), ...(url ? { url } : {}) };
    });
    this.#values['sources'] = sources;
  }

  #pathOf(use: ColumnUse): string[] {
    return pathsOf(use, this.rules.language);
  }
}

const isName = ({ field }: ColumnUse): boolean =>
  field === 'name' || field === 'family' || field === 'given' || field === 'patronymic';

/** The values a column speaks of, as paths. */
export function pathsOf({ field, language }: ColumnUse, sheetLanguage: LanguageCode): string[] {
  const code = language ?? sheetLanguage;
  const holder = language && language !== 'az' ? `names.${language}` : 'name';
  switch (field) {
    case 'name':
      return ['given', 'patronymic', 'family'].map((part) => `${holder}.${part}`);
    case 'given':
    case 'patronymic':
    case 'family':
      return [`${holder}.${field}`];
    case 'born':
    case 'died':
      return [`${field}.date`];
    case 'life':
      return ['born.date', 'died.date'];
    case 'bornPlace':
      return [`born.place.${code}`];
    case 'diedPlace':
      return [`died.place.${code}`];
    case 'spellings':
      return ['otherSpellings'];
    case 'source':
    case 'publisher':
    case 'url':
      return ['sources'];
    case 'permission':
      return ['permission'];
    case 'ignore':
    case 'id':
    case 'portrait':
      return [];
    default:
      return [`${field}.${code}`];
  }
}

/** An id as the exhibition knows ids, made of what stands in the column: `Ş-12/3` → `s-12-3`. */
export const idOfKey = (key: string): string =>
  wordsTyped(key.replaceAll('_', '-').replaceAll('-', ' '))
    .map((word) => plainOf(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 80)
    .replace(/-+$/, '');
