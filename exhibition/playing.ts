/** How the loop plays: which of its slides, and for how long each stands. */
import type { LanguageCode } from './languages/language.ts';
import type { Loop } from './loop.ts';
import type { Slide } from './slides/kinds.ts';

/** Words a visitor reads per second from a standing distance, and the time to look up (conventions, "Slides"). */
const wordsPerSecond = 2.5;
const settlingSeconds = 3;
/** Shorter than this a slide is gone before one has seen that it changed. */
const shortest = 7;

export const wordCount = (words: string): number =>
  words.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** Everything a slide says in one language, with the default language where it is missing. */
export function wordsOf(one: Slide, language: LanguageCode, fallback: LanguageCode): string {
  const texts = Object.values(one).filter((value): value is Record<string, string> => isText(value));
  return texts.map((value) => value[language] ?? value[fallback] ?? '').join(' ');
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((part) => typeof part === 'string');

/** How long a slide stands, in seconds: as staff say, else 3 s + words ÷ 2.5, at least 7. */
export function secondsOf(one: Slide, language: LanguageCode, fallback: LanguageCode): number {
  if (one.seconds !== undefined) return one.seconds;
  return Math.max(shortest, settlingSeconds + wordCount(wordsOf(one, language, fallback)) / wordsPerSecond);
}

/** The slides that play: those not hidden. */
export const playing = (whole: Loop): Slide[] => whole.slides.filter((one) => !one.hidden);
