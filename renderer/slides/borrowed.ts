import type { Text } from '../../exhibition/fields.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Slide } from '../../exhibition/slides/kinds.ts';
import { textIn } from '../state/text.ts';

/** The texts a visitor reads on a slide; a film's captions are files and say so themselves. */
function textsOf(slide: Slide): (Text | undefined)[] {
  switch (slide.kind) {
    case 'title':
      return [slide.title, slide.subtitle];
    case 'event':
      return [slide.title, slide.text];
    case 'quote':
      return [slide.text, slide.attribution];
    case 'names':
      return [slide.title];
    case 'photograph':
    case 'film':
      return [slide.caption];
    case 'portrait':
      return [];
  }
}

/** The language a slide borrows words from because its own lacks them, or null where all is as it should be. */
export function borrowedBy(
  slide: Slide,
  language: LanguageCode,
  fallback: LanguageCode,
): LanguageCode | null {
  const said = textsOf(slide).map((text) => textIn(text, language, fallback));
  return said.find((one) => one.borrowed)?.language ?? null;
}
