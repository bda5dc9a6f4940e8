/**
 * @file How the bytes of a text file are to be read. A file does not say it; but UTF-8 can hardly be met by chance, and
 * of the three Windows code pages each makes words of one language out of bytes that are rubble in the others.
 */
import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../exhibition/importing/sheets.ts';

export interface EncodingFound {
  encoding: Encoding;
  /** No other reading comes near. */
  sure: boolean;
}

const codePages = ['windows-1251', 'windows-1254', 'windows-1256'] as const;
type CodePage = (typeof codePages)[number];

/** Enough to tell by; the rest of a long list is like its beginning. */
const lookedAt = 200_000;

export function encodingOf(bytes: Uint8Array): EncodingFound {
  const mark = byteOrderMark(bytes);
  if (mark) return { encoding: mark, sure: true };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { encoding: wide, sure: true };
  if (isUtf8(bytes)) return { encoding: 'utf-8', sure: true };
  const sample = bytes.subarray(0, lookedAt);
  const [best, second] = codePages
    .map((page) => ({ page, score: scoreOf(decodedAs(sample, page), page) }))
    .sort((a, b) => b.score - a.score);
  if (!best || !second) return { encoding: 'windows-1251', sure: false };
  return { encoding: best.page, sure: best.score > 0 && best.score - second.score > 0.25 };
}

/** The text, without a byte order mark. Bytes that mean nothing become U+FFFD. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

const decodedAs = (bytes: Uint8Array, page: CodePage): string => new TextDecoder(page).decode(bytes);

function byteOrderMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Commas, quotation marks and line breaks have a zero beside them in UTF-16, and zeros stand in no other text. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4_000) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (odd > length / 40 && odd > even * 8) return 'utf-16le';
  return even > length / 40 && even > odd * 8 ? 'utf-16be' : null;
}

/** Letters that the code page's own languages use; others in it are signs of another code page. */
const ownLetters: Readonly<Record<CodePage, RegExp>> = {
  'windows-1251': /[а-яёА-ЯЁ]/,
  'windows-1254': /[ğışçöüĞİŞÇÖÜâîûÂÎÛ]/,
  'windows-1256': /[\u0600-\u06ff]/,
};

/** Letters frequent in Russian; bytes of Arabic read as Cyrillic make rare ones as often. */
const frequentRussian = /[оеаинтсрвлкмдпуязйюшчхцэёыьщфгжбъ]/;
const mostFrequentRussian = /[оеаинтсрвл]/;

/**
 * How much a text read by a code page looks like words: up to 1 where every letter beyond ASCII belongs to it and
 * stands among its like, far below 0 for rubble.
 */
function scoreOf(text: string, page: CodePage): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const strange = (
    text.match(/[\u0080-\u00a8\u00aa-\u00ba\u00bc-\u00bf\ufffd¤¦§¨¬¯°±µ¶·¸¼½¾×÷ƒˆ˜‚„†‡‰‹›€™]/g) ?? []
  ).length;
  let [own, foreign, broken] = [0, 0, 0];
  for (const word of words) {
    if (/^[\x00-\x7f]+$/.test(word)) continue;
    for (const letter of word) {
      if (letter <= '\x7f') continue;
      if (ownLetters[page].test(letter)) own += 1;
      else foreign += 1;
    }
    if (isBroken(word, page)) broken += word.length;
  }
  const letters = own + foreign;
  if (letters === 0) return -1;
  const frequency = page === 'windows-1251' ? russianFrequency(text) : 0;
  return (own - foreign * 2 - broken - strange) / letters - frequency;
}

/** Words of two scripts, and capitals in the middle of small letters, are nobody's words. */
function isBroken(word: string, page: CodePage): boolean {
  if (page !== 'windows-1254' && /[A-Za-z]/.test(word)) return true;
  return /\p{Ll}\p{Lu}/u.test(word);
}

/** 0 where the frequent letters of Russian are frequent, up to 1 where they are not. */
function russianFrequency(text: string): number {
  const small = text.toLowerCase();
  const all = [...small].filter((letter) => frequentRussian.test(letter)).length;
  const frequent = [...small].filter((letter) => mostFrequentRussian.test(letter)).length;
  return all === 0 ? 1 : Math.max(0, 0.5 - frequent / all) * 2;
}
