/** What went wrong with a film, its picture or its captions, as one sentence. */
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { mediaWords } from '../../../words/staff-content-media.ts';
import { pictureWords } from '../../../words/staff-content-pictures.ts';
import { fill, isolated } from '../../../words/words.ts';
import type { MediumKind, MediumTrouble } from './medium-choosing.svelte.ts';

export function sentenceOfTrouble(
  { name, why }: { name: string; why: MediumTrouble },
  kind: MediumKind,
  language: LanguageCode,
): string {
  const words = mediaWords[language];
  const pictures = pictureWords[language];
  return fill(sentence(), { name: isolated(name) });

  function sentence(): string {
    switch (why) {
      case 'too-large':
        return kind === 'picture' ? pictures['too-large'] : words.kinds[kind].tooLarge;
      case 'wrong-type':
        return kind === 'picture' ? pictures['not-a-picture'] : words.kinds[kind].wrongType;
      case 'not-a-picture':
      case 'broken':
      case 'gone':
      case 'disk-full':
      case 'not-editable':
        return pictures[why];
      case 'empty':
        return pictures.broken;
      case 'not-captions':
        return words.notCaptions;
      case 'no-picture':
        return words.noPicture;
      case 'unplayable':
        return words.unplayable;
      case 'no-answer':
        return words.noAnswer;
      case 'read-only':
      case 'disk-fault':
      case 'not-saved':
        return pictures['not-saved'];
    }
  }
}
