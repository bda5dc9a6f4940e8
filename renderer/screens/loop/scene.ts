/** What a slide of the loop needs before it can be hung: its person, its names, its statement. */
import type { Exhibition } from '../../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import type { Person } from '../../../exhibition/remembrance/person.ts';
import { rotation } from '../../../exhibition/remembrance/rotation.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import type { Roll } from '../../bridge.ts';
import type { Beside } from '../../slides/views.ts';
import { someOf } from '../../slides/wall.ts';

export interface LoopScene extends Beside {
  slide: Slide;
}

/** The part of the exhibition's state that the loop asks. */
export interface Asked {
  shown: Exhibition | null;
  person(id: string): Promise<Person | null>;
  upcoming(ahead: number): Promise<Person | null>;
  roll(language: LanguageCode): Promise<Roll | null>;
}

/** Null where a slide has nothing to show: nobody on the roll, or nobody but the one who is on screen. */
export async function sceneOf(
  slide: Slide,
  asked: Asked,
  language: LanguageCode,
  onScreen: LoopScene | null,
): Promise<LoopScene | null> {
  switch (slide.kind) {
    case 'portrait': {
      const person =
        slide.person === rotation
          ? await nextInTurn(asked, onScreen?.person?.id)
          : await anotherThan(onScreen?.person?.id, asked.person(slide.person));
      return person && { slide, person };
    }
    case 'names': {
      const entries = (await asked.roll(language))?.entries ?? [];
      return entries.length > 0 ? { slide, names: someOf(entries) } : null;
    }
    case 'quote':
      return { slide, statement: asked.shown?.statements.find((one) => one.id === slide.statement) ?? null };
    default:
      return { slide };
  }
}

/** Two portraits in a row show two people; whoever is passed over keeps their turn. */
async function nextInTurn(asked: Asked, onScreen: string | undefined): Promise<Person | null> {
  return (await anotherThan(onScreen, asked.upcoming(1))) ?? anotherThan(onScreen, asked.upcoming(2));
}

async function anotherThan(id: string | undefined, asked: Promise<Person | null>): Promise<Person | null> {
  const person = await asked;
  return person && person.id !== id ? person : null;
}
