/** What must hold between the parts of an exhibition, once each part can be read. */
import type { Pause } from './crossing.ts';
import type { Exhibition, Whole } from './exhibition.ts';
import type { Text } from './fields.ts';
import { isCertainlyAfter } from './languages/dates.ts';
import type { LanguageCode } from './languages/language.ts';
import { wordCount, wordsOf } from './playing.ts';
import { problem, type Place, type Problem } from './problems.ts';
import type { Person } from './remembrance/person.ts';
import { rotation } from './remembrance/rotation.ts';
import type { Slide } from './slides/kinds.ts';

const main = 'exhibition.json';

/** A slide of 100 words is too long to be read standing (conventions, "Slides"). */
const mostWords = 100;

/** Every broken rule, errors and warnings, in the order of the files. */
export function brokenRules(whole: Whole): Problem[] {
  return [...breaking(whole)].flat();
}

/** The same for whoever has other things to do between: `pause` comes after every few people. */
export async function brokenRulesByAndBy(whole: Whole, pause: Pause): Promise<Problem[]> {
  const found: Problem[][] = [];
  for (const some of breaking(whole)) {
    found.push(some);
    await pause();
  }
  return found.flat();
}

/** So many people are looked at in some milliseconds. */
const peopleAtOnce = 500;

function* breaking(whole: Whole): Generator<Problem[]> {
  const { exhibition, people } = whole;
  yield duplicates(whole);
  yield [
    ...languagesShown(exhibition),
    ...slideRules(whole, exhibition.timeline.slides, ['timeline', 'slides']),
    ...slideRules(whole, exhibition.loop.slides, ['loop', 'slides']),
    ...playlistRules(exhibition),
  ];
  yield* aFewAtATime(people, (person, i) => personRules(whole, person, i));
  yield missingTranslations(exhibition, exhibition, main, []);
  yield* aFewAtATime(people, (person, i) =>
    missingTranslations(exhibition, person, exhibition.remembrance.people, ['people', i]),
  );
}

function* aFewAtATime(
  people: Whole['people'],
  look: (person: Person, i: number) => Problem[],
): Generator<Problem[]> {
  for (let from = 0; from < people.length; from += peopleAtOnce)
    yield people.slice(from, from + peopleAtOnce).flatMap((person, i) => look(person, from + i));
}

function duplicates({ exhibition, people }: Whole): Problem[] {
  return [
    ...repeated(exhibition.statements, main, ['statements']),
    ...repeated(exhibition.timeline.slides, main, ['timeline', 'slides']),
    ...repeated(exhibition.loop.slides, main, ['loop', 'slides']),
    ...repeated(people, exhibition.remembrance.people, ['people']),
  ];
}

function repeated(items: readonly { id: string }[], file: string, place: Place): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, i) => {
    const first = seen.get(id);
    if (first !== undefined)
      return [problem('error', 'duplicate-id', file, [...place, i, 'id'], { id, first })];
    seen.set(id, i);
    return [];
  });
}

/** The default language needs its statement text, for the others fall back on it. */
function languagesShown(exhibition: Exhibition): Problem[] {
  const [fallback] = exhibition.languages;
  return exhibition.statements.flatMap((one, i) => [
    ...(fallback && one.text[fallback] === undefined
      ? [
          problem('error', 'default-text-missing', main, ['statements', i, 'text', fallback], {
            language: fallback,
          }),
        ]
      : []),
    ...Object.keys(one.text)
      .filter((code) => !exhibition.languages.includes(code as LanguageCode))
      .map((code) =>
        problem('warning', 'language-not-shown', main, ['statements', i, 'text', code], { language: code }),
      ),
  ]);
}

function slideRules(whole: Whole, slides: readonly Slide[], place: Place): Problem[] {
  return slides.flatMap((slide, i) => [
    ...referenceRules(whole, slide, [...place, i]),
    ...lengthRules(whole.exhibition, slide, [...place, i]),
    ...(slide.kind === 'event' && !slide.sources?.length
      ? [problem('warning', 'no-source', main, [...place, i], { id: slide.id })]
      : []),
    ...(slide.kind === 'film' && !slide.captions
      ? [problem('warning', 'film-without-captions', main, [...place, i], { id: slide.id })]
      : []),
  ]);
}

function referenceRules(whole: Whole, slide: Slide, place: Place): Problem[] {
  if (
    slide.kind === 'portrait' &&
    slide.person !== rotation &&
    !whole.people.some((p) => p.id === slide.person)
  ) {
    return [problem('error', 'unknown-person', main, [...place, 'person'], { id: slide.person })];
  }
  return slide.kind === 'quote' ? quoteRules(whole, slide.statement, slide.text, place) : [];
}

/** A quotation must stand in the statement letter by letter; only the spaces between words may differ. */
function quoteRules(whole: Whole, id: string, words: Text, place: Place): Problem[] {
  const statement = whole.exhibition.statements.find((one) => one.id === id);
  if (!statement) return [problem('error', 'unknown-statement', main, [...place, 'statement'], { id })];
  return Object.entries(words).flatMap(([language, excerpt]) => {
    const full = whole.statementTexts[statement.text[language as LanguageCode] ?? ''];
    return full !== undefined && plain(full).includes(plain(excerpt))
      ? []
      : [problem('error', 'quote-altered', main, [...place, 'text', language], { statement: id, language })];
  });
}

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

function lengthRules(exhibition: Exhibition, slide: Slide, place: Place): Problem[] {
  const fallback = exhibition.languages[0] ?? 'en';
  return exhibition.languages.flatMap((language) => {
    const words = wordCount(wordsOf(slide, language, fallback));
    return words > mostWords
      ? [
          problem('warning', 'slide-too-long', main, place, {
            id: slide.id,
            language,
            words,
            most: mostWords,
          }),
        ]
      : [];
  });
}

function playlistRules({ loop }: Exhibition): Problem[] {
  const ids = new Set(loop.slides.map((slide) => slide.id));
  const names = new Set((loop.playlists ?? []).map((list) => list.id));
  return [
    ...(loop.playlists ?? []).flatMap((list, i) =>
      list.slides.flatMap((id, j) =>
        ids.has(id) ? [] : [notAmong(id, ids, ['loop', 'playlists', i, 'slides', j])],
      ),
    ),
    ...(loop.schedule ?? []).flatMap((row, i) =>
      names.has(row.playlist) ? [] : [notAmong(row.playlist, names, ['loop', 'schedule', i, 'playlist'])],
    ),
  ];
}

const notAmong = (value: string, allowed: ReadonlySet<string>, place: Place): Problem =>
  problem('error', 'not-among', main, place, { value, allowed: [...allowed].join(', ') });

function personRules({ exhibition }: Whole, person: Person, i: number): Problem[] {
  const file = exhibition.remembrance.people;
  const { born, died } = person;
  const disagree = born?.date && died?.date && isCertainlyAfter(born.date, died.date);
  return [
    ...(disagree
      ? [
          problem('error', 'dates-disagree', file, ['people', i, 'died', 'date'], {
            born: born.date ?? '',
            died: died.date ?? '',
          }),
        ]
      : []),
    ...(person.sources?.length
      ? []
      : [problem('warning', 'no-source', file, ['people', i], { id: person.id })]),
  ];
}

/** Walks any part of an exhibition and finds the texts that lack one of its languages. */
function missingTranslations(exhibition: Exhibition, part: unknown, file: string, place: Place): Problem[] {
  if (Array.isArray(part))
    return part.flatMap((item, i) => missingTranslations(exhibition, item, file, [...place, i]));
  if (typeof part !== 'object' || part === null) return [];
  const entries = Object.entries(part);
  if (isText(part, exhibition)) {
    return exhibition.languages
      .filter((code) => !(code in part))
      .map((language) => problem('warning', 'missing-translation', file, place, { language }));
  }
  return entries.flatMap(([key, value]) => missingTranslations(exhibition, value, file, [...place, key]));
}

const isText = (part: object, { languages }: Exhibition): boolean =>
  Object.keys(part).length > 0 &&
  Object.entries(part).every(
    ([key, value]) => typeof value === 'string' && /^(az|en|ur|ru|tr)$/.test(key) && languages.length > 0,
  );
