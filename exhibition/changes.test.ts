import { describe, expect, test } from 'vitest';
import { changesBetween, wordChanges } from './changes.ts';
import type { Exhibition, Whole } from './exhibition.ts';
import type { Person } from './remembrance/person.ts';
import type { Slide } from './slides/kinds.ts';
import { soundExhibition } from '../tests/fixtures/broken.ts';

function whole(): Whole {
  const files = soundExhibition();
  return {
    exhibition: files['exhibition.json'] as unknown as Exhibition,
    people: files['people.json'].people as unknown as Person[],
    statementTexts: {
      'statements/sample.en.md': files['statements/sample.en.md'],
      'statements/sample.az.md': files['statements/sample.az.md'],
    },
  };
}

const person = (id: string): Person => ({ id, name: { given: 'Sınaq', family: id } });
const title = (id: string): Slide => ({ id, kind: 'title', title: { en: id } });

/** The changes after `alter` has had a copy of the exhibition. */
function after(alter: (draft: Whole & { people: Person[] }) => Partial<Whole> | void) {
  const now = structuredClone(whole()) as Whole & { people: Person[] };
  const altered = alter(now);
  return changesBetween(whole(), altered ? { ...now, ...altered } : now);
}

describe('what changed is told as data', () => {
  test('nothing changed is nothing told', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  test('people added, changed, removed', () => {
    expect(after((now) => void now.people.push(person('iki'), person('uc')))).toEqual([
      { what: 'people-added', n: 2 },
    ]);
    expect(after(() => ({ people: [] }))).toEqual([{ what: 'people-removed', n: 1 }]);
    expect(
      after((now) => ({ people: now.people.map((one) => ({ ...one, died: { date: '2020-11' } })) })),
    ).toEqual([{ what: 'people-changed', n: 1 }]);
  });

  test('slides added, removed, changed, hidden, each with its place', () => {
    expect(after((now) => void now.exhibition.timeline.slides.push(title('neu')))).toEqual([
      { what: 'slides-added', n: 1, where: 'timeline' },
    ]);
    expect(after((now) => void now.exhibition.loop.slides.pop())).toEqual([
      { what: 'slides-removed', n: 1, where: 'loop' },
    ]);
    expect(after((now) => void Object.assign(now.exhibition.loop.slides[0] ?? {}, { seconds: 9 }))).toEqual([
      { what: 'slides-changed', n: 1, where: 'loop' },
    ]);
    expect(after((now) => void Object.assign(now.exhibition.loop.slides[0] ?? {}, { hidden: true }))).toEqual(
      [{ what: 'slides-hidden', n: 1, where: 'loop' }],
    );
  });

  test('one slide carried from the end to the front is one slide moved', () => {
    expect(after(({ exhibition: { loop } }) => void loop.slides.unshift(...loop.slides.splice(-1)))).toEqual([
      { what: 'slides-reordered', n: 1, where: 'loop' },
    ]);
  });

  test('texts are counted per language', () => {
    expect(after((now) => void Object.assign(now.exhibition.title, { en: 'New', az: 'Yeni' }))).toEqual([
      { what: 'texts-changed', n: 2 },
    ]);
  });

  test('playlists, schedule, languages, transition, the date of the roll', () => {
    const found = after(({ exhibition }) => {
      exhibition.loop.playlists = [{ id: 'day', name: { en: 'Day' }, slides: [] }];
      exhibition.loop.schedule = [{ playlist: 'day' }];
      exhibition.loop.transition = 'none';
      exhibition.languages = ['az', 'en'];
      exhibition.remembrance.asOf = '2024';
    });
    expect(found.map(({ what }) => what)).toEqual([
      'languages-changed',
      'playlists-changed',
      'schedule-changed',
      'transition-changed',
      'roll-date-changed',
    ]);
  });

  test('words of a statement, even where they only stand in another file', () => {
    const texts = { ...whole().statementTexts, 'statements/sample.en.md': 'Other words.' };
    expect(after(() => ({ statementTexts: texts }))).toEqual([{ what: 'statement-words-changed', n: 1 }]);
    const moved = structuredClone(whole());
    Object.assign(moved.exhibition.statements[0]?.text ?? {}, { en: 'statements/else.md' });
    const altered = {
      ...moved,
      statementTexts: { ...moved.statementTexts, 'statements/else.md': 'Other words.' },
    };
    expect(wordChanges(whole(), altered)).toEqual([
      {
        statement: 'sample',
        language: 'en',
        before: whole().statementTexts['statements/sample.en.md'],
        after: 'Other words.',
      },
    ]);
  });

  test('a change nobody thought of is still told', () => {
    const roll = structuredClone(whole());
    roll.exhibition.remembrance.people = 'roll.json';
    expect(changesBetween(whole(), roll)).toEqual([{ what: 'other-changed', n: 1 }]);
  });
});

test('25,000 people are compared in well under a second', () => {
  const before = { ...whole(), people: Array.from({ length: 25_000 }, (_, i) => person(`sinaq-${i}`)) };
  const now = { ...before, people: [person('neu'), ...structuredClone(before.people).reverse()] };
  const start = performance.now();
  expect(changesBetween(before, now)).toEqual([
    { what: 'people-added', n: 1 },
    { what: 'people-reordered', n: 24_999 },
  ]);
  expect(performance.now() - start).toBeLessThan(2_000);
});
