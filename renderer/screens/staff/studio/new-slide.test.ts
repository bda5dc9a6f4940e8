import { expect, test } from 'vitest';
import type { Whole } from '../../../../exhibition/exhibition.ts';
import { kinds, type Slide, type SlideKind } from '../../../../exhibition/slides/kinds.ts';
import { edit } from '../../../../exhibition/editing.ts';
import { canBeDrawn, copyOf, newSlide } from './new-slide.ts';

const title = (id: string): Slide => ({ id, kind: 'title', title: { en: 'Sample' } });
const wholeWith = (...slides: Slide[]): Whole => ({
  exhibition: {
    format: 1,
    title: { en: 'Sample' },
    languages: ['en'],
    statements: [
      { id: 'sample', date: '2001', title: { en: 'Sample' }, text: { en: 'statements/sample.en.md' } },
    ],
    remembrance: { title: { en: 'Roll' }, people: 'people.json' },
    timeline: { title: { en: 'Timeline' }, slides: [title('title-2')] },
    loop: { slides },
  },
  people: [],
  statementTexts: {},
});

test('a new slide has a name nobody has, in the loop or on the timeline', () => {
  const whole = wholeWith(title('title-1'));
  expect(newSlide('title', whole).id).toBe('title-3');
  expect(copyOf(title('title-1'), whole).id).toBe('title-3');
});

test('a new slide of every kind may stand in a draft at once, however empty', () => {
  for (const kind of Object.keys(kinds) as SlideKind[]) {
    const slide = newSlide(kind, wholeWith());
    expect(edit.safeParse({ do: 'put-slide', where: 'loop', slide }).success).toBe(true);
  }
});

test('what is not finished is not drawn; everyone in turn, and the names, are finished at once', () => {
  const drawn = (Object.keys(kinds) as SlideKind[]).filter((kind) => canBeDrawn(newSlide(kind, wholeWith())));
  expect(drawn).toEqual(['portrait', 'names']);
  expect(canBeDrawn(title('title-1'))).toBe(true);
  expect(canBeDrawn({ ...title('title-1'), sources: [{ title: '' }] })).toBe(true);
});
