/**
 * @file Names in one cell, to given name, patronymic and family name. The words themselves are never altered; what can
 * be divided in two ways comes back both ways, to be asked about.
 */
import { plainCasing, dottedCasing } from '../languages/casing.ts';
import { isKinship, plainOf, wordsTyped } from '../remembrance/folding.ts';
import type { NameForms } from '../remembrance/roll.ts';
import type { NamePart } from './column-guessing.ts';
import { isAllCapitals } from './letters.ts';

/** How the names of a column are to be divided where their own words do not tell. */
export interface NameWay {
  order?: 'family-first' | 'given-first';
  /** Three words and none of them `oğlu` or `qızı`: is one the father's name, or has the person two given names? */
  third?: 'patronymic' | 'given';
}

/** `parts`: the order the column's heading says. */
export interface NameRule extends NameWay {
  parts?: readonly NamePart[];
}

export interface NameReading {
  name: NameForms;
  way: NameWay;
}

export type NameRead =
  | { outcome: 'none' }
  /** `shows`: the name's own words tell the order. */
  | { outcome: 'name'; name: NameForms; shows?: 'family-first' | 'given-first' }
  | { outcome: 'doubtful'; readings: readonly NameReading[] }
  | { outcome: 'one-word' }
  | { outcome: 'unclear' };

interface Words {
  rest: string[];
  /** With its `oğlu` or `qızı`. */
  patronymic: string | null;
  /** How many of `rest` stand before it. */
  before: number;
}

/** Signs that no name has. */
export const strange = /[\d@/\\<>|=&;:_*+]/;

/** Reads a name that stands in one cell; `text` is a cleaned line. */
export function readName(text: string, rule: NameRule = {}): NameRead {
  const [family, others, ...more] = text.split(/\s*,\s*/);
  if (text === '') return { outcome: 'none' };
  if (strange.test(text) || more.length > 0) return { outcome: 'unclear' };
  if (others !== undefined) return afterComma(family ?? '', others);
  const words = partedWords(text);
  if (words.rest.length < 2)
    return { outcome: words.rest.length === 0 && !words.patronymic ? 'none' : 'one-word' };
  if (words.rest.length > 4) return { outcome: 'unclear' };
  const ordered = rule.parts && inOrder(words, rule.parts);
  if (ordered) return { outcome: 'name', name: ordered };
  return decided(readingsOf(words), rule);
}

/** Takes the patronymic out: the word before `oğlu` or `qızı`, a Russian one by its ending. */
export function partedWords(text: string): Words {
  const words = text.split(' ').filter(Boolean);
  const joined = words.findIndex((word, i) => i > 0 && isKinship(plainWord(/.-(.+)$/.exec(word)?.[1] ?? '')));
  if (joined > 0)
    return { rest: words.filter((_, i) => i !== joined), patronymic: words[joined] ?? '', before: joined };
  const kinship = words.findIndex((word, i) => i > 0 && isKinship(plainWord(word)));
  if (kinship > 0) {
    const patronymic = `${words[kinship - 1]} ${words[kinship]}`;
    return {
      rest: words.filter((_, i) => i !== kinship && i !== kinship - 1),
      patronymic,
      before: kinship - 1,
    };
  }
  const russian =
    words.length > 2 ? words.findIndex((word, i) => i > 0 && russianPatronymic.test(plainWord(word))) : -1;
  if (russian > 0) {
    return { rest: words.filter((_, i) => i !== russian), patronymic: words[russian] ?? '', before: russian };
  }
  return { rest: words, patronymic: null, before: words.length };
}

const plainWord = (word: string): string => wordsTyped(word).map(plainOf).join('');
const russianPatronymic = /(?:ov|ev|yev)i?ch$|ovic$|evic$|ovna$|evna$|ichna$/;

/** `Məmmədov, Elçin Sınaq oğlu` */
function afterComma(family: string, others: string): NameRead {
  const { rest, patronymic } = partedWords(others);
  if (family === '' || rest.length === 0 || family.split(' ').length > 2) return { outcome: 'unclear' };
  return { outcome: 'name', name: named(rest.join(' '), patronymic, family), shows: 'family-first' };
}

/** The parts in the order the heading says; more given names than one where there are more words than parts. */
function inOrder({ rest, patronymic }: Words, parts: readonly NamePart[]): NameForms | null {
  const wanted = patronymic === null ? parts : parts.filter((part) => part !== 'patronymic');
  const order = rest.length < wanted.length ? wanted.filter((part) => part !== 'patronymic') : wanted;
  if (rest.length < order.length || !order.includes('family')) return null;
  const spare = rest.length - order.length;
  let at = 0;
  const found: Partial<Record<NamePart, string>> = {};
  for (const part of order) {
    const length = part === 'given' ? 1 + spare : 1;
    found[part] = rest.slice(at, at + length).join(' ');
    at += length;
  }
  const { given, family } = found;
  return given && family ? named(given, patronymic ?? found.patronymic ?? null, family) : null;
}

/** Every way to divide the words; one alone where an ending, or a patronymic in the middle, tells the order. */
function readingsOf({ rest, patronymic, before }: Words): NameReading[] {
  const [first = '', last = ''] = [rest[0], rest[rest.length - 1]];
  const orders = ordersOf(first, last, patronymic !== null && before > 0 && before < rest.length);
  return orders.flatMap((order) => {
    const family = order === 'family-first' ? first : last;
    const others = order === 'family-first' ? rest.slice(1) : rest.slice(0, -1);
    if (patronymic !== null || others.length === 1)
      return [{ name: named(others.join(' '), patronymic, family), way: { order } }];
    const [father = '', given] = [others[others.length - 1], others.slice(0, -1).join(' ')];
    return [
      { name: named(given, father, family), way: { order, third: 'patronymic' as const } },
      { name: named(others.join(' '), null, family), way: { order, third: 'given' as const } },
    ];
  });
}

type Order = NonNullable<NameWay['order']>;

function ordersOf(first: string, last: string, patronymicBetween: boolean): Order[] {
  const [begins, ends] = [looksFamily(first), looksFamily(last)];
  // `Elçin Sınaq oğlu Məmmədov`: nobody puts a patronymic between family name and given name.
  if (patronymicBetween && (ends || !begins)) return ['given-first'];
  if (begins !== ends) return [begins ? 'family-first' : 'given-first'];
  return ['family-first', 'given-first'];
}

/**
 * Whether a word ends as family names do and given names do not. `-li` is left out where it is the `-əli` of given
 * names such as Nurəli.
 */
export function looksFamily(word: string): boolean {
  const small = dottedCasing.lower(word);
  if (small.length < 4) return false;
  if (/(?:ov|ova|yev|yeva|ev|eva|zadə|zade|skiy|ski|skaya|ов|ова|ев|ева|заде|ский|ская)$/.test(small))
    return true;
  return small.length >= 6 && /[^ə](?:lı|li|lu|lü)$/.test(small) && !/(?:qulu|əli|eli|alı)$/.test(small);
}

const named = (given: string, patronymic: string | null, family: string): NameForms =>
  patronymic ? { given, patronymic, family } : { given, family };

function decided(readings: readonly NameReading[], { order, third }: NameRule): NameRead {
  const fitting = readings.filter(
    ({ way }) =>
      (order === undefined || way.order === order || readings.every((one) => one.way.order === way.order)) &&
      (third === undefined || way.third === undefined || way.third === third),
  );
  const [only] = fitting;
  const left = fitting.length > 0 ? fitting : readings;
  if (!only || left.length > 1) return { outcome: 'doubtful', readings: left };
  const orders = new Set(readings.map(({ way }) => way.order));
  const shown = orders.size === 1 ? only.way.order : undefined;
  return shown ? { outcome: 'name', name: only.name, shows: shown } : { outcome: 'name', name: only.name };
}

/** `MƏMMƏDOV ELÇİN SINAQ OĞLU` in ordinary letters: `Məmmədov Elçin Sınaq oğlu`. Other names stay as they are. */
export function recased(text: string): string {
  if (!isAllCapitals(text)) return text;
  const casing = /\p{sc=Latin}/u.test(text) ? dottedCasing : plainCasing;
  return text
    .split(' ')
    .map((word) => {
      const small = casing.lower(word);
      if (isKinship(plainWord(word))) return small;
      return small.replace(
        /(^|[-'’])(\p{L})/gu,
        (_, before: string, letter: string) => before + casing.upper(letter),
      );
    })
    .join(' ');
}
