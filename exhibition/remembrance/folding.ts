/**
 * @file Folding: what a visitor types and what stands on the roll are brought to the same plain letters.
 * Latin letters lose their marks, Cyrillic is spelled in Latin, Urdu stays in its script with its look-alikes folded.
 */
import { customaryLatin, cyrillic, foldedUrdu, kinship, strippedLatin } from './folding-letters.ts';
import type { NameForms, RollPerson } from './roll.ts';

/** What carries no letter: vowel and other loose marks, characters without width, the stretch, apostrophes. */
const dropped = /[\p{M}\p{Cf}\u0640'’‘`´ʼʻ]/gu;
const betweenWords = /[^\p{L}\p{N}]+/u;

/** Whether a folded word is “son” or “daughter” of a patronymic. */
export const isKinship = (word: string): boolean => kinship.has(word);

/** The words of a text in small letters, marks of Latin letters kept: “as typed”. */
export function wordsTyped(text: string): string[] {
  const small = text.normalize('NFKC').replaceAll('İ', 'i').toLowerCase();
  return small.replace(dropped, '').split(betweenWords).filter(Boolean);
}

/** A word as typed in plain letters: a–z for Latin and Cyrillic, folded Urdu letters for Urdu. */
export function plainOf(word: string): string {
  let plain = '';
  for (const letter of word.replaceAll('дж', 'ҹ')) plain += plainLetter(letter);
  return kinship.get(plain) ?? plain;
}

function plainLetter(letter: string): string {
  if (letter <= 'z') return letter;
  const known = strippedLatin.get(letter) ?? cyrillic.get(letter) ?? foldedUrdu.get(letter);
  return known ?? letter.normalize('NFD').replace(dropped, '');
}

/** A word as typed, as it would customarily be written in English: `xəlilov` → `khalilov`. */
function customaryOf(word: string): string {
  let customary = '';
  for (const letter of word) customary += customaryLatin.get(letter) ?? plainLetter(letter);
  return kinship.get(customary) ?? customary;
}

/**
 * The key that finds a person, made once. Words are parted by spaces, the forms of one word by `/`, names from the
 * patronymic by `;`: `məmmədov/memmedov/mammadov elçin/elcin/elchin;sınaq/sinaq/sinag oğlu/oglu`.
 */
export function searchKeys(person: Pick<RollPerson, 'name' | 'names' | 'otherSpellings'>): string {
  const others = Object.values(person.names ?? {});
  const part = (of: (name: NameForms) => string): string[] =>
    knownSlots([of(person.name), ...others.map(of)]);
  const spellings = (person.otherSpellings ?? []).flatMap(wordsTyped).map(formsOf);
  const names = [...part((name) => name.family), ...part((name) => name.given), ...spellings.map(joined)];
  return `${names.join(' ')};${part((name) => name.patronymic ?? '').join(' ')}`;
}

/** Names recur by the thousand: what was folded is kept, up to a number that no roll's distinct names need exceed. */
const slotsKept = new Map<string, string[]>();
const mostKept = 50_000;

function knownSlots(names: readonly string[]): string[] {
  const name = names.join('\n');
  const known = slotsKept.get(name) ?? wordSlots(names);
  if (slotsKept.size >= mostKept) slotsKept.clear();
  slotsKept.set(name, known);
  return known;
}

/** Word by word, all the forms: those of the Azerbaijani name, then those of the name in other languages. */
function wordSlots([original = '', ...others]: readonly string[]): string[] {
  const slots = wordsTyped(original.replaceAll('I', 'ı')).map((word) => [
    ...formsOf(word),
    customaryOf(word),
  ]);
  for (const other of others) {
    wordsTyped(other).forEach((word, i) => {
      (slots[i] ??= []).push(...formsOf(word));
    });
  }
  return slots.map(joined);
}

/** Latin letters with marks are kept beside the plain ones, so that who types them finds them first. */
function formsOf(word: string): string[] {
  const plain = plainOf(word);
  return /^\p{sc=Latin}+$/u.test(word) ? [word, plain] : [plain];
}

const joined = (forms: readonly string[]): string => [...new Set(forms)].filter(Boolean).join('/');
