/** What a slide is called among others: the first words on it. */
import type { Text } from '../../../../exhibition/fields.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import type { Person } from '../../../../exhibition/remembrance/person.ts';
import { nameIn } from '../../../../exhibition/remembrance/roll.ts';
import { rotation } from '../../../../exhibition/remembrance/rotation.ts';
import type { Slide } from '../../../../exhibition/slides/kinds.ts';
import { textIn } from '../../../state/text.ts';
import { studioWords } from '../../../words/staff-studio.ts';
import { fieldsOf } from '../forms/fields.ts';

/** More than this is no name any more. */
const most = 60;

/** “Event: Shusha, 8 November 2020”; the kind alone while there are no words. In the language of staff. */
export function nameOfSlide(
  slide: Slide,
  people: readonly Person[],
  language: LanguageCode,
  fallback: LanguageCode,
): string {
  const words = studioWords[language];
  const kind = words.kinds[slide.kind] ?? slide.kind;
  const said = slide.kind === 'portrait' ? personName(slide.person) : firstWords();
  return said === ''
    ? kind
    : `${kind}: ${said.length > most ? `${said.slice(0, most - 1).trimEnd()}…` : said}`;

  function personName(id: string): string {
    if (id === rotation) return words.everyoneInTurn;
    const person = people.find((one) => one.id === id);
    if (!person) return '';
    const { given, family } = nameIn(person, language).shown;
    return `${given} ${family}`;
  }
  function firstWords(): string {
    const values = slide as unknown as Readonly<Record<string, unknown>>;
    const texts = fieldsOf(slide.kind).filter(({ shape }) => shape.is === 'text');
    const found = texts.map(({ name }) => textIn(values[name] as Text | undefined, language, fallback).words);
    return found.find((one) => one !== '') ?? '';
  }
}
