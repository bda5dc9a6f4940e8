import { describe, expect, test } from 'vitest';
import type { Whole } from './exhibition.ts';
import { guardIds } from './guards.ts';
import { lackingIn } from './letters-lacking.ts';
import { lightOf, picturesOf, readinessOf, type Examined, type Measured, type RowKind } from './readiness.ts';
import { brokenRules } from './rules.ts';
import { defaultSettings } from './settings.ts';

const source = { title: 'A source' };
const whole: Whole = {
  exhibition: {
    format: 1,
    title: { en: 'Test', az: 'Sınaq' },
    languages: ['en', 'az'],
    statements: [],
    remembrance: { title: { en: 'Roll', az: 'Siyahı' }, people: 'people.json' },
    timeline: { title: { en: 'Days', az: 'Günlər' }, slides: [] },
    loop: { slides: [] },
  },
  people: [
    {
      id: 'test-one',
      name: { given: 'Sınaq', family: 'Birinci' },
      sources: [source],
      portrait: { file: 'media/one.jpg' },
    },
  ],
  statementTexts: {},
};
const large: Measured = { width: 800, height: 1_000 };

function examined(changes: Partial<Examined> = {}, exhibition: Partial<Whole['exhibition']> = {}): Examined {
  const changed = { ...(changes.whole ?? whole), exhibition: { ...whole.exhibition, ...exhibition } };
  return {
    problems: brokenRules(changed),
    pictures: new Map([['media/one.jpg', large]]),
    draft: null,
    now: new Date('2026-11-24T10:00:00Z'),
    window: { width: 1_921, height: 1_080 },
    freeBytes: 50_000_000_000,
    display: { width: 1_920, height: 1_080, number: 1 },
    settings: { ...defaultSettings, diagonalMeasured: true },
    pins: 'set',
    recovery: 'ready',
    guards: guardIds.map((id) => ({ id, state: 'held' })),
    ...changes,
    whole: changed,
  };
}

const row = (one: Examined, kind: RowKind, language?: string) =>
  readinessOf(one).find(
    (each) => each.kind === kind && (language === undefined || each.values['language'] === language),
  );

test('where nothing is wrong every row is green', () => {
  const rows = readinessOf(examined());
  expect(rows.filter(({ light }) => light !== 'green')).toEqual([]);
  expect(lightOf(rows)).toBe('green');
  expect(rows.every(({ to, found }) => to === null && found.length === 0)).toBe(true);
});

describe('what is wrong with the content', () => {
  test('is counted per language where translations are missing, and leads to the entry', () => {
    const one = examined(
      {},
      {
        timeline: {
          title: { en: 'Days', az: 'Günlər' },
          slides: [
            {
              id: 'first-day',
              kind: 'event',
              date: '2020',
              title: { en: 'A day' },
              text: { en: 'Words' },
              sources: [source],
            },
          ],
        },
      },
    );
    expect(row(one, 'translation', 'az')).toMatchObject({
      light: 'amber',
      found: [{ to: { section: 'content', at: 'timeline:first-day' } }, {}],
    });
    expect(row(one, 'translation', 'en')).toMatchObject({ light: 'green', found: [] });
  });

  test('is red where the rules say error, and leads to the person', () => {
    const people = [
      { ...whole.people[0], born: { date: '1990' }, died: { date: '1980' } },
    ] as Whole['people'];
    const one = examined({ whole: { ...whole, people } });
    expect(row(one, 'errors')).toMatchObject({
      light: 'red',
      found: [{ to: { section: 'content', at: 'people:test-one' }, problem: { code: 'dates-disagree' } }],
    });
    expect(lightOf(readinessOf(one))).toBe('red');
  });

  test('leads into the studio where it is about a slide of the loop', () => {
    const film = { id: 'a-film', kind: 'film', file: 'media/a.mp4' } as const;
    expect(row(examined({}, { loop: { slides: [film] } }), 'film-without-captions')).toMatchObject({
      light: 'amber',
      found: [{ to: { section: 'studio', at: 'a-film' }, about: { slide: { id: 'a-film' } } }],
    });
  });

  test('names letters that the fonts lack, by the language they are in', () => {
    const one = examined({}, { subtitle: { en: 'Snow 雪 and ə', az: 'Qar' } });
    expect(row(one, 'letters')).toMatchObject({
      light: 'amber',
      found: [{ values: { letter: '雪', code: 'U+96EA' }, to: { section: 'content', at: 'exhibition' } }],
    });
    expect([...lackingIn('Əəİığşöüç «—» 2020-ci', 'az')]).toEqual([]);
    expect([...lackingIn('ٹڈڑںےہ گھر، ۔', 'ur')]).toEqual([]);
    expect([...lackingIn('ٹ', 'en')]).toEqual(['ٹ']);
  });
});

describe('pictures', () => {
  test('a portrait under 600 pixels on its short side is amber, with its size', () => {
    const one = examined({ pictures: new Map([['media/one.jpg', { width: 599, height: 900 }]]) });
    expect(row(one, 'portraits')).toMatchObject({
      light: 'amber',
      found: [{ to: { at: 'people:test-one' }, values: { width: 599 } }],
    });
  });

  test('one that cannot be decoded is red, and what is not measured yet is only counted', () => {
    expect(row(examined({ pictures: new Map([['media/one.jpg', 'broken']]) }), 'pictures')).toMatchObject({
      light: 'red',
      values: { measured: 1, all: 1 },
    });
    expect(row(examined({ pictures: new Map() }), 'pictures')).toMatchObject({
      light: 'green',
      values: { measured: 0, all: 1 },
    });
    expect(picturesOf(whole)).toHaveLength(1);
  });
});

test.each<[RowKind, 'amber' | 'red', Partial<Examined>, string | undefined]>([
  ['clock', 'red', { now: new Date('2020-01-01T00:00:00Z') }, undefined],
  ['clock', 'red', { now: new Date(Number.NaN) }, undefined],
  ['disk', 'amber', { freeBytes: 999_999_999 }, ''],
  ['disk', 'red', { freeBytes: 199_999_999 }, ''],
  ['disk', 'amber', { freeBytes: null }, ''],
  ['display-size', 'amber', { window: { width: 1_366, height: 768 } }, undefined],
  ['display-number', 'amber', { settings: { ...defaultSettings, display: 2 } }, 'display'],
  ['diagonal', 'amber', { settings: defaultSettings }, 'diagonalInches'],
  ['pins', 'red', { pins: 'unreadable' }, 'pins'],
  ['recovery', 'amber', { recovery: 'missing' }, 'pins'],
  ['published', 'amber', { draft: { changes: 3, refused: false } }, ''],
  ['published', 'red', { draft: { changes: 0, refused: true } }, ''],
])('%s is %s where it should be, and leads to its place', (kind, light, changes, at) => {
  expect(row(examined(changes), kind)).toMatchObject({ light, to: at === undefined ? null : { at } });
});

describe('what the system has to hold', () => {
  const guardRow = (id: RowKind, state: 'held' | 'open' | 'unknown') =>
    row(examined({ guards: guardIds.map((one) => ({ id: one, state: one === id ? state : 'held' })) }), id);

  test('is red where it leads out of the exhibition, amber where it disturbs or nobody knows', () => {
    expect(guardRow('edge-swipes', 'open')?.light).toBe('red');
    expect(guardRow('blanking', 'open')?.light).toBe('red');
    expect(guardRow('notifications', 'open')?.light).toBe('amber');
    expect(guardRow('edge-swipes', 'unknown')?.light).toBe('amber');
    expect(guardRow('edge-swipes', 'held')?.light).toBe('green');
  });

  test('is not asked for in a window on a desk', () => {
    expect(readinessOf(examined({ guards: [] })).some(({ kind }) => kind === 'blanking')).toBe(false);
  });
});
