/** The name of one row, from one column or from several, in one language or in several. */
import type { NameForms } from '../remembrance/roll.ts';
import type { NamePart } from './column-guessing.ts';
import type { ColumnUse } from './columns.ts';
import type { Doubt, EntryRules } from './entries.ts';
import { finding, shortened, type Finding } from './findings.ts';
import { hasLostLetters, isAllCapitals } from './letters.ts';
import { partedWords, readName, recased, strange } from './names.ts';

export interface NameCell {
  use: ColumnUse;
  column: number;
  /** Cleaned, on one line. */
  text: string;
  /** Letters of another alphabet were replaced by those they look like. */
  mended: boolean;
  parts: readonly NamePart[] | undefined;
}

export interface RowName {
  /** As it stands there; empty where there is none. */
  label: string;
  name: NameForms | null;
  /** It can be read in several ways, and nobody has said which. */
  asked: boolean;
  values: Record<string, string>;
  untaken: string[];
  findings: Finding[];
  doubts: Doubt[];
}

type Holder = 'name' | 'names.en' | 'names.ru' | 'names.ur' | 'names.tr';

export function nameOfRow(at: number, cells: readonly NameCell[], rules: EntryRules): RowName {
  const row: RowName = {
    label: '',
    name: null,
    asked: false,
    values: {},
    untaken: [],
    findings: [],
    doubts: [],
  };
  const say = (code: Finding['code'], column: number | null, values: Finding['values'] = {}) =>
    row.findings.push(finding(code, at, column, values));
  const sound = cells.filter((cell) => {
    if (!hasLostLetters(cell.text)) return true;
    say(cell.use.language ? 'lost-letters' : 'lost-letters-in-name', cell.column, {
      value: shortened(cell.text),
    });
    return false;
  });
  const lost = sound.length < cells.length;
  for (const cell of sound)
    if (cell.mended) say('letters-mended', cell.column, { value: shortened(cell.text) });
  const holders = groups(sound.map((cell) => ({ ...cell, text: inOrdinaryLetters(at, cell, rules, row) })));
  for (const [holder, group] of holders) {
    const read = nameOfGroup(at, group, rules, row);
    if (read.name) Object.assign(row.values, pathsFor(holder, read.name));
    if (holder === 'name') Object.assign(row, { name: read.name, asked: read.asked });
    else if (read.name && !row.name && !holders.has('name')) {
      // Nothing is spelled in Azerbaijani for anybody: the name stands as it is written until somebody does.
      row.name = read.name;
      say('name-in-other-script', group[0]?.column ?? null, { value: shortened(labelOf(group)) });
    }
    if (row.label === '' || holder === 'name') row.label = labelOf(group);
  }
  if (row.label === '' && !lost) say('no-name', null);
  if (lost && !row.name) row.label = '';
  return row;
}

const labelOf = (cells: readonly NameCell[]): string => cells.map(({ text }) => text).join(' ');

/** A name in Cyrillic or Urdu letters is the name in that language, whatever the column is called. */
function groups(cells: readonly NameCell[]): Map<Holder, NameCell[]> {
  const found = new Map<Holder, NameCell[]>();
  for (const cell of cells) {
    const holder = holderOf(cell);
    found.set(holder, [...(found.get(holder) ?? []), cell]);
  }
  return new Map([...found].sort(([a], [b]) => a.length - b.length));
}

function holderOf({ use: { language }, text }: NameCell): Holder {
  if (language && language !== 'az') return `names.${language}`;
  if (/\p{sc=Cyrillic}/u.test(text) && !/\p{sc=Latin}/u.test(text)) return 'names.ru';
  return /\p{sc=Arabic}/u.test(text) && !/\p{sc=Latin}/u.test(text) ? 'names.ur' : 'name';
}

function inOrdinaryLetters(at: number, { column, text }: NameCell, rules: EntryRules, row: RowName): string {
  if (!isAllCapitals(text)) return text;
  const ordinary = recased(text);
  if (rules.capitals === null) row.doubts.push({ about: 'capitals', at, column, text, ordinary });
  if (rules.capitals !== 'ordinary') return text;
  row.findings.push(finding('capitals-changed', at, column, { value: shortened(ordinary) }));
  return ordinary;
}

function nameOfGroup(
  at: number,
  cells: readonly NameCell[],
  rules: EntryRules,
  row: RowName,
): { name: NameForms | null; asked: boolean } {
  const of = (field: ColumnUse['field']) => cells.find(({ use }) => use.field === field);
  const [family, given, patronymic, whole] = [of('family'), of('given'), of('patronymic'), of('name')];
  const refuse = (code: Finding['code'], column: number | null, text: string) => {
    row.findings.push(finding(code, at, column, { value: shortened(text) }));
    return { name: null, asked: false };
  };
  const odd = cells.find(({ text }) => strange.test(text));
  if (odd) return refuse('unclear-name', odd.column, odd.text);
  if (family && given)
    return { name: fromParts(family.text, given.text, patronymic?.text ?? null), asked: false };
  const one = whole ?? given ?? family;
  if (!one) return refuse('half-name', patronymic?.column ?? null, patronymic?.text ?? '');
  if (!whole) return refuse('half-name', one.column, one.text);
  const parts = whole.parts ? { parts: whole.parts } : {};
  const read = readName(whole.text, { ...parts, ...rules.names.get(whole.column) });
  if (read.outcome === 'name') {
    const own = read.name.patronymic ?? patronymic?.text;
    return { name: own ? { ...read.name, patronymic: own } : read.name, asked: false };
  }
  if (read.outcome === 'doubtful') {
    row.doubts.push({ about: 'name', at, column: whole.column, text: whole.text, readings: read.readings });
    return { name: null, asked: true };
  }
  return refuse(read.outcome === 'unclear' ? 'unclear-name' : 'one-word-name', whole.column, whole.text);
}

/** `Elçin Sınaq oğlu` in the column of given names holds the patronymic too. */
function fromParts(family: string, given: string, patronymic: string | null): NameForms {
  const words = partedWords(given);
  if (patronymic === null && words.patronymic !== null && words.rest.length > 0) {
    return { given: words.rest.join(' '), patronymic: words.patronymic, family };
  }
  return patronymic ? { given, patronymic, family } : { given, family };
}

const pathsFor = (holder: Holder, name: NameForms): Record<string, string> =>
  Object.fromEntries(Object.entries(name).map(([part, words]) => [`${holder}.${part}`, words as string]));
