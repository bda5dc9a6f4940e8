/** Mending what typing and copying leave in a text without anybody seeing it; and telling what cannot be mended. */

/** Marks of direction, soft hyphens and characters without width, which change how a text is found and sorted. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
/** Control characters, but not the line break and the tab. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Joiners belong to Arabic letters and to nothing else here. */
const strayJoiner = /(?<!\p{sc=Arabic})[\u200c\u200d]|[\u200c\u200d](?!\p{sc=Arabic})/gu;
const spaces = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const plainAscii = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/** A text of one or more lines in NFC without what cannot be seen; `ǝ`, the turned e, becomes the letter `ə`. */
export function cleaned(text: string): string {
  // Most cells of most sheets; nothing below would change them.
  if (plainAscii.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(controls, '')
    .replaceAll('\u01dd', 'ə')
    .replaceAll('\u018e', 'Ə')
    .replace(spaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export const cleanedLine = (text: string): string => cleaned(text).replace(/\s*\n\s*/g, ' ');

/** Cyrillic letters that look like a Latin one, as typed on a keyboard left in the other language. */
const cyrillicAsLatin: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx әə іi ѕs јj һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ӘƏ ІI ЅS ЈJ ҺH ҮY'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const latinAsCyrillic: ReadonlyMap<string, string> = new Map(
  [...cyrillicAsLatin].map(([cyrillic, latin]) => [latin, cyrillic] as const),
);

const latin = /\p{sc=Latin}/u;
const cyrillic = /\p{sc=Cyrillic}/u;

/**
 * A text whose words are each of one script again: a Cyrillic letter in a Latin word becomes the Latin letter it looks
 * like, or the other way about where that is the smaller change. A word that cannot be mended stays as it is.
 */
export function unmixed(text: string): string {
  if (!cyrillic.test(text) || !latin.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    latin.test(word) && cyrillic.test(word) ? oneScript(word) : word,
  );
}

function oneScript(word: string): string {
  const letters = [...word];
  const toLatin = spelled(letters, cyrillic, cyrillicAsLatin);
  const toCyrillic = spelled(letters, latin, latinAsCyrillic);
  if (toLatin && toCyrillic) return toLatin.changes <= toCyrillic.changes ? toLatin.word : toCyrillic.word;
  return (toLatin ?? toCyrillic)?.word ?? word;
}

/** The word with every letter of the `foreign` script replaced by its look-alike; null where one has none. */
function spelled(
  letters: readonly string[],
  foreign: RegExp,
  alike: ReadonlyMap<string, string>,
): { word: string; changes: number } | null {
  let [word, changes] = ['', 0];
  for (const letter of letters) {
    const other = foreign.test(letter) ? alike.get(letter) : letter;
    if (other === undefined) return null;
    if (other !== letter) changes += 1;
    word += other;
  }
  return { word, changes };
}

/**
 * Letters that were lost before the text came here and that nobody can bring back from it: the replacement character,
 * a question mark inside a word (`M?mm?dov`), or UTF-8 once read as something else (`MÉ™mmÉ™dov`).
 */
export const hasLostLetters = (text: string): boolean =>
  /\ufffd|[\u0080-\u009f]|\p{L}\?+\p{L}|\?\p{Ll}{2}|É™|Æ\u008f|[ÃÄÅ][\u0080-\u00bfžŸ‡±°ŸžœŒ]|Ð[°-¿\u0080-\u00bf]Ñ?/u.test(
    text,
  );

/** Whether every letter is a capital, in two words or more, or in one long one. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 4) return false;
  return letters.every((letter) => letter !== letter.toLowerCase() && letter === letter.toUpperCase());
}
