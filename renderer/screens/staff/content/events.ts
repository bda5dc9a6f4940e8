import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { wordsOf } from '../../../../exhibition/playing.ts';
import type { Slide } from '../../../../exhibition/slides/kinds.ts';
import { textIn, type Said } from '../../../state/text.ts';

/** What a slide is called in a list: its title, its caption, or the first of its words. Empty where it has none. */
export function slideWords(slide: Slide, language: LanguageCode, fallback: LanguageCode): Said {
  const named = 'title' in slide ? slide.title : 'caption' in slide ? slide.caption : undefined;
  if (named && Object.keys(named).length > 0) return textIn(named, language, fallback);
  return { words: wordsOf(slide, language, fallback).slice(0, 80), language, borrowed: false };
}

/** Where a new event goes: after the last one that is not later. `compare` orders dates. */
export function placeByDate(
  slides: readonly Slide[],
  date: string,
  compare: (a: string, b: string) => number,
): number {
  return slides.reduce(
    (place, one, i) => (one.kind === 'event' && compare(one.date, date) <= 0 ? i + 1 : place),
    0,
  );
}
