/**
 * @file Whose photograph a file is, by what it is called. Certain is only a file that the list names, or one that is
 * called by an id; a name, however well it fits, is for somebody to look at: a wrong face on a person is the worst
 * mistake such an import can make.
 */
import { distance } from '../nearest.ts';
import { isKinship, plainOf, wordsTyped } from '../remembrance/folding.ts';
import { skeletonOf } from '../remembrance/folding-skeleton.ts';
import type { NameForms } from '../remembrance/roll.ts';
import { idOfKey } from './entries.ts';

/** Somebody who may be on a photograph. */
export interface Sitter {
  id: string;
  names: readonly NameForms[];
  /** The file the list names for this person. */
  file: string | null;
  /** What stands in the list's column of ids. */
  key: string | null;
}

export type PhotoHow =
  /** The list names this file. */
  | 'file'
  /** The file is called by the person's id. */
  | 'id'
  /** The whole name, letter by letter once marks are left out. */
  | 'name'
  /** A part of the name, or another spelling. */
  | 'near';

export interface PhotoMatch {
  /** Index of the photograph. */
  photo: number;
  id: string;
  how: PhotoHow;
  /** 0 to 1. */
  confidence: number;
  /** Others it may be, surest first. */
  others: string[];
}

export interface PhotoMatches {
  matches: PhotoMatch[];
  /** Photographs nobody was found for. */
  unmatched: number[];
  /** Further photographs of somebody who already has one; the better fitting was kept. */
  second: PhotoMatch[];
  /** Ids of people for whom there is no photograph. */
  without: string[];
}

export const isCertain = ({ how }: Pick<PhotoMatch, 'how'>): boolean => how === 'file' || how === 'id';

const mostOthers = 5;
const leastConfidence = 0.3;

/** `files` are paths below the folder of photographs, with forward slashes. */
export function matchPhotographs(files: readonly string[], sitters: readonly Sitter[]): PhotoMatches {
  const finder = new SitterFinder(sitters);
  const found = files.map((file, photo) => finder.match(file, photo));
  const best = new Map<string, PhotoMatch>();
  for (const match of found) {
    const before = match && best.get(match.id);
    if (match && (!before || rank(match) > rank(before))) best.set(match.id, match);
  }
  const matches = found.filter((match): match is PhotoMatch => match !== null);
  return {
    matches: matches.filter((match) => best.get(match.id) === match),
    second: matches.filter((match) => best.get(match.id) !== match),
    unmatched: found.flatMap((match, photo) => (match ? [] : [photo])),
    without: sitters.filter(({ id }) => !best.has(id)).map(({ id }) => id),
  };
}

const rank = (match: PhotoMatch): number => (isCertain(match) ? 2 : 0) + match.confidence;

/** Words in names of files that are no part of anybody's name. */
const noise = new Set(
  wordsTyped(
    'foto fotosu şəkil şəkli sekil portret portre portrait photo picture image img scan dsc pic şəhid sehid martyr шехид фото портрет kopya copy копия resim resmi final yeni new edited the of and və ve small large web jpg jpeg png',
  ).map(plainOf),
);

const stemOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
const bare = (name: string): string => name.normalize('NFC').trim().toLowerCase();

interface Known {
  sitter: Sitter;
  /** Of each form of the name. */
  forms: { family: string[]; given: string[]; father: string[] }[];
}

class SitterFinder {
  readonly #byFile = new Map<string, Sitter[]>();
  readonly #byId = new Map<string, Sitter>();
  readonly #byWord = new Map<string, Known[]>();
  readonly #bySound = new Map<string, Known[]>();
  readonly #byWhole = new Map<string, Known[]>();

  constructor(sitters: readonly Sitter[]) {
    for (const sitter of sitters) {
      this.#byId.set(sitter.id, sitter);
      if (sitter.key !== null && idOfKey(sitter.key) !== '') this.#byId.set(idOfKey(sitter.key), sitter);
      if (sitter.file !== null) {
        const name = bare(sitter.file.split(/[\\/]/).at(-1) ?? '');
        for (const form of new Set([name, stemOf(name)])) push(this.#byFile, form, sitter);
      }
      this.#learnName(sitter);
    }
  }

  #learnName(sitter: Sitter): void {
    const forms = sitter.names.map(({ family, given, patronymic = '' }) => ({
      family: plainWords(family),
      given: plainWords(given),
      father: plainWords(patronymic).filter((word) => !isKinship(word)),
    }));
    const known = { sitter, forms };
    for (const { family, given } of forms) {
      for (const word of new Set([...family, ...given])) {
        push(this.#byWord, word, known);
        push(this.#bySound, sound(word), known);
      }
      push(this.#byWhole, [...family, ...given].join(''), known);
      push(this.#byWhole, [...given, ...family].join(''), known);
    }
  }

  match(file: string, photo: number): PhotoMatch | null {
    const stem = stemOf(file);
    const named = this.#byFile.get(bare(file.split('/').at(-1) ?? '')) ?? this.#byFile.get(bare(stem)) ?? [];
    const [only] = named;
    if (only && named.length === 1) return { photo, id: only.id, how: 'file', confidence: 1, others: [] };
    const own = this.#byId.get(idOfKey(stem));
    if (own) return { photo, id: own.id, how: 'id', confidence: 1, others: [] };
    const numbered = this.#byId.get(idOfKey(stem.replace(/[\s_-]*(\(\d+\)|[_-]\d{1,2})$/, '')));
    if (numbered) return { photo, id: numbered.id, how: 'id', confidence: 0.95, others: [] };
    return this.#byName(stem, photo);
  }

  #byName(stem: string, photo: number): PhotoMatch | null {
    const words = plainWords(stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).filter(
      (word) => !noise.has(word) && !/^\d+$/.test(word),
    );
    if (words.every((word) => word.length < 2)) return null;
    const near = new Set(
      words.flatMap((word) => [...(this.#byWord.get(word) ?? []), ...(this.#bySound.get(sound(word)) ?? [])]),
    );
    const scored = [...near].map((known) => ({ known, score: scoreOf(words, known) }));
    for (const known of this.#byWhole.get(words.join('')) ?? []) scored.push({ known, score: 0.85 });
    const ranked = bestEach(scored.filter(({ score }) => score >= leastConfidence));
    const [best, ...others] = ranked;
    if (!best) return null;
    const rivals = others.filter(({ score }) => score > best.score - 0.15);
    // Two who fit equally well fit half as well each.
    const confidence = best.score / (1 + rivals.filter(({ score }) => score > best.score - 0.05).length);
    return {
      photo,
      id: best.known.sitter.id,
      how: confidence >= 0.85 ? 'name' : 'near',
      confidence: Math.round(confidence * 100) / 100,
      others: rivals.slice(0, mostOthers).map(({ known }) => known.sitter.id),
    };
  }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const there = map.get(key);
  if (!there) map.set(key, [item]);
  else if (there.at(-1) !== item) there.push(item);
}

const plainWords = (text: string): string[] =>
  wordsTyped(text.replace(/[_+.-]+/g, ' '))
    .map(plainOf)
    .filter(Boolean);

/** Names recur by the thousand; each is worked out once. */
const sounds = new Map<string, string>();
function sound(word: string): string {
  const known = sounds.get(word) ?? skeletonOf(word);
  if (sounds.size > 100_000) sounds.clear();
  sounds.set(word, known);
  return known;
}

type Scored = { known: Known; score: number };

function bestEach(scored: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of scored) {
    const before = best.get(one.known.sitter.id);
    if (!before || one.score > before.score) best.set(one.known.sitter.id, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** How well the words of a file's name are those of a person, in the form of the name that fits best. */
const scoreOf = (words: readonly string[], { forms }: Known): number =>
  Math.max(...forms.map((form) => formScore(words, form)));

function formScore(words: readonly string[], { family, given, father }: Known['forms'][number]): number {
  const left = new Set(words.filter((word) => !isKinship(word)));
  const [inFamily, inGiven, inFather] = [family, given, father].map((part) => partScore(part, left));
  if (!inFamily && !inGiven) return 0;
  // `Xəlilov T.jpg`
  const initial =
    inFamily && !inGiven ? [...left].find((word) => word.length === 1 && word === given[0]?.[0]) : undefined;
  if (initial !== undefined) left.delete(initial);
  const spare = left.size === 0 ? 1 : 0.8 ** left.size;
  if (inFamily && inGiven) return Math.min(1, Math.min(inFamily, inGiven) * (inFather ? 0.95 : 0.9)) * spare;
  return (
    (inFamily
      ? (initial === undefined ? 0.35 : 0.55) * inFamily
      : 0.25 * (inGiven ?? 0) * (inFather ? 1.5 : 1)) * spare
  );
}

/** 1 where every word of a part of the name is there, less where it only sounds so; 0 where one is missing. Takes what it uses. */
function partScore(part: readonly string[], left: Set<string>): number {
  if (part.length === 0) return 0;
  let worst = 1;
  const used: string[] = [];
  for (const word of part) {
    const found = [...left].map((one) => ({ one, fits: fits(word, one) })).sort((a, b) => b.fits - a.fits)[0];
    if (!found || found.fits === 0) return 0;
    worst = Math.min(worst, found.fits);
    used.push(found.one);
  }
  for (const one of used) left.delete(one);
  return worst;
}

function fits(word: string, other: string): number {
  if (word === other) return 1;
  if (sound(word) === sound(other)) return 0.85;
  const near =
    word.length >= 5 &&
    Math.abs(word.length - other.length) < 2 &&
    (word[0] === other[0] || word[1] === other[1]);
  return near && distance(word, other) === 1 ? 0.7 : 0;
}
