/**
 * Whether an exhibition and its kiosk are ready to open, as rows of green, amber and red. Pure: what was found is handed
 * in, and what it means is said here. Red keeps visitors from seeing what they should, or loses something; amber is for
 * staff to mend when they can.
 */
import type { Whole } from './exhibition.ts';
import { grave, guardIds, type Guard } from './guards.ts';
import { lettersLacking } from './letters-lacking.ts';
import type { Person } from './remembrance/person.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { pathText } from './problems.ts';
import type { Settings } from './settings.ts';
import type { Slide } from './slides/kinds.ts';

export type Light = 'green' | 'amber' | 'red';

export const rowKinds = [
  'errors',
  'translation',
  'slide-too-long',
  'no-source',
  'film-without-captions',
  'other',
  'portraits',
  'pictures',
  'letters',
  'published',
  'clock',
  'disk',
  'display-number',
  'display-size',
  'diagonal',
  'pins',
  'recovery',
  ...guardIds,
] as const;
export type RowKind = (typeof rowKinds)[number];

/** A page of staff mode and what to open there. */
export interface MendAt {
  section: 'studio' | 'content' | 'history' | 'settings' | 'health';
  at: string;
}

/** One thing found: what was wrong (a problem's sentence says it, else the row's), where, and who or what it is about. */
export interface Found {
  to: MendAt;
  about: { person: Person } | { slide: Slide } | null;
  problem: Problem | null;
  values: Readonly<Record<string, string | number>>;
}

export interface ReadinessRow {
  kind: RowKind;
  light: Light;
  /** For the row's sentence. */
  values: Readonly<Record<string, string | number>>;
  found: readonly Found[];
  /** Where to mend what has no list of its own. */
  to: MendAt | null;
}

/** Width and height in pixels, or that it could not be decoded. */
export type Measured = { width: number; height: number } | 'broken';

export interface Examined {
  whole: Whole | null;
  problems: readonly Problem[];
  /** Pictures measured so far, by their file. */
  pictures: ReadonlyMap<string, Measured>;
  draft: { changes: number; refused: boolean } | null;
  now: Date;
  window: { width: number; height: number };
  freeBytes: number | null;
  display: { width: number; height: number; number: number };
  settings: Settings;
  pins: 'first-opening' | 'set' | 'unreadable';
  recovery: 'ready' | 'missing' | 'unreadable';
  /** What the system has to hold; none where the exhibition is shown in a window on somebody's desk. */
  guards: readonly Guard[];
}

/** A portrait is shown up to about half a screen high; below this it is visibly soft. Pixels of the short side. */
export const smallestPortrait = 600;
/** A publishing copies an exhibition; a gigabyte is room for one with films. */
export const fewBytes = 1_000_000_000;
export const tooFewBytes = 200_000_000;
/** No kiosk that runs this version can rightly live before it was made; raised with each release. */
export const madeOn = '2026-11-01';

/** Every row, whatever its light, in the order one goes through them. */
export function readinessOf(examined: Examined): ReadinessRow[] {
  return [
    ...contentRows(examined),
    publishedRow(examined),
    ...kioskRows(examined),
    ...examined.guards.map(guardRow),
  ];
}

/** The gravest of the lights. */
export const lightOf = (rows: readonly ReadinessRow[]): Light =>
  rows.some(({ light }) => light === 'red')
    ? 'red'
    : rows.some(({ light }) => light === 'amber')
      ? 'amber'
      : 'green';

const ofTheirOwn: readonly ProblemCode[] = ['slide-too-long', 'no-source', 'film-without-captions'];

function contentRows(examined: Examined): ReadinessRow[] {
  const { whole, problems } = examined;
  const foundOf = (some: readonly Problem[]) => some.map((one) => foundAt(whole, one));
  const warnings = problems.filter(({ level }) => level === 'warning');
  const row = (kind: RowKind, some: readonly Problem[], light: Light = 'amber') =>
    rowOf(kind, foundOf(some), light);
  return [
    row(
      'errors',
      problems.filter(({ level }) => level === 'error'),
      'red',
    ),
    ...(whole?.exhibition.languages ?? []).map((language) => ({
      ...row(
        'translation',
        warnings.filter(
          ({ code, values }) => code === 'missing-translation' && values['language'] === language,
        ),
      ),
      values: { language },
    })),
    row(
      'slide-too-long',
      warnings.filter(({ code }) => code === 'slide-too-long'),
    ),
    row(
      'no-source',
      warnings.filter(({ code }) => code === 'no-source'),
    ),
    row(
      'film-without-captions',
      warnings.filter(({ code }) => code === 'film-without-captions'),
    ),
    row(
      'other',
      warnings.filter(({ code }) => code !== 'missing-translation' && !ofTheirOwn.includes(code)),
    ),
    ...(whole ? pictureRows(whole, examined.pictures) : []),
    ...(whole ? [lettersRow(whole)] : []),
  ];
}

const rowOf = (kind: RowKind, found: readonly Found[], light: Light): ReadinessRow => ({
  kind,
  light: found.length === 0 ? 'green' : light,
  values: {},
  found,
  to: null,
});

/** Every picture an exhibition shows, each file once: portraits before the others. */
export function picturesOf({
  exhibition,
  people,
}: Whole): { file: string; place: string; portrait: boolean }[] {
  const portraits = people.flatMap(({ portrait }, i) =>
    portrait ? [{ file: portrait.file, place: `people[${i}].portrait`, portrait: true }] : [],
  );
  const slides = (['timeline', 'loop'] as const).flatMap((part) =>
    exhibition[part].slides.flatMap((slide, i) => {
      const file =
        'picture' in slide ? slide.picture?.file : slide.kind === 'film' ? slide.poster : undefined;
      return file === undefined ? [] : [{ file, place: `${part}.slides[${i}]`, portrait: false }];
    }),
  );
  return [...new Map([...portraits, ...slides].reverse().map((one) => [one.file, one])).values()].reverse();
}

function pictureRows(whole: Whole, measured: ReadonlyMap<string, Measured>): ReadinessRow[] {
  const small: Found[] = [];
  const broken: Found[] = [];
  const pictures = picturesOf(whole);
  for (const { file, place, portrait } of pictures) {
    const size = measured.get(file);
    if (size === 'broken') broken.push({ ...entryAt(whole, place), problem: null, values: { file } });
    else if (size && portrait && Math.min(size.width, size.height) < smallestPortrait) {
      small.push({
        ...entryAt(whole, place),
        problem: null,
        values: { width: size.width, height: size.height },
      });
    }
  }
  const values = { measured: pictures.filter(({ file }) => measured.has(file)).length, all: pictures.length };
  return [
    { ...rowOf('portraits', small, 'amber'), values: { least: smallestPortrait } },
    { ...rowOf('pictures', broken, 'red'), values },
  ];
}

function lettersRow(whole: Whole): ReadinessRow {
  const found = lettersLacking(whole).map(({ letter, place }) => ({
    ...entryAt(whole, pathText(place)),
    problem: null,
    values: { letter, code: `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
  }));
  return rowOf('letters', found, 'amber');
}

function publishedRow({ draft }: Examined): ReadinessRow {
  const light = draft?.refused ? 'red' : draft && draft.changes > 0 ? 'amber' : 'green';
  return {
    kind: 'published',
    light,
    values: { n: draft?.changes ?? 0 },
    found: [],
    to: light === 'green' ? null : { section: 'history', at: '' },
  };
}

function kioskRows({ now, freeBytes, window, display, settings, pins, recovery }: Examined): ReadinessRow[] {
  const row = (
    kind: RowKind,
    light: Light,
    at: string | null,
    values: ReadinessRow['values'] = {},
  ): ReadinessRow => ({
    kind,
    light,
    values,
    found: [],
    to:
      light === 'green' || at === null
        ? null
        : at === 'health'
          ? { section: 'health', at: '' }
          : { section: 'settings', at },
  });
  const elsewhere = settings.display !== undefined && settings.display !== display.number;
  // One pixel is the kiosk's own: it is made that much wider than the display (electron/window.ts).
  const fills = Math.abs(window.width - display.width) <= 2 && Math.abs(window.height - display.height) <= 2;
  return [
    row('clock', clockIsWrong(now) ? 'red' : 'green', null),
    row('disk', diskLight(freeBytes), 'health', freeBytes === null ? {} : { bytes: freeBytes }),
    row('display-number', elsewhere ? 'amber' : 'green', 'display', {
      wanted: settings.display ?? 1,
      number: display.number,
    }),
    row('display-size', fills ? 'green' : 'amber', null, {
      ...window,
      wide: display.width,
      high: display.height,
    }),
    row('diagonal', settings.diagonalMeasured ? 'green' : 'amber', 'diagonalInches', {
      inches: settings.diagonalInches,
    }),
    row('pins', pins === 'set' ? 'green' : 'red', 'pins'),
    row('recovery', recovery === 'ready' ? 'green' : 'amber', 'pins'),
  ];
}

/** What is open leads out or disturbs; what the system does not say, staff have to look at. Both are set outside the app. */
const guardRow = ({ id, state }: Guard): ReadinessRow => ({
  kind: id,
  light: state === 'held' ? 'green' : state === 'open' && grave.includes(id) ? 'red' : 'amber',
  values: { state },
  found: [],
  to: null,
});

export const clockIsWrong = (now: Date): boolean =>
  !(now.getTime() >= new Date(`${madeOn}T00:00:00Z`).getTime());

function diskLight(freeBytes: number | null): Light {
  if (freeBytes === null) return 'amber';
  return freeBytes < tooFewBytes ? 'red' : freeBytes < fewBytes ? 'amber' : 'green';
}

const foundAt = (whole: Whole | null, problem: Problem): Found => ({
  ...entryAt(whole, problem.path),
  problem,
  values: problem.values,
});

/** The entry a path leads into: `people[3].born.date` → that person's page. */
export function entryAt(whole: Whole | null, path: string): Pick<Found, 'to' | 'about'> {
  const [, list = '', index = ''] =
    /^(people|statements|timeline\.slides|loop\.slides)\[(\d+)\]/.exec(path) ?? [];
  const i = Number(index);
  if (list === 'people') {
    const person = whole?.people[i];
    return {
      to: { section: 'content', at: person ? `people:${person.id}` : 'people' },
      about: person ? { person } : null,
    };
  }
  if (list === 'timeline.slides' || list === 'loop.slides') {
    const slide = whole?.exhibition[list === 'loop.slides' ? 'loop' : 'timeline'].slides[i];
    const about = slide ? { slide } : null;
    if (list === 'loop.slides') return { to: { section: 'studio', at: slide?.id ?? '' }, about };
    return { to: { section: 'content', at: slide ? `timeline:${slide.id}` : 'timeline' }, about };
  }
  if (list === 'statements') {
    const id = whole?.exhibition.statements[i]?.id;
    return {
      to: { section: 'content', at: id === undefined ? 'statements' : `statement:${id}` },
      about: null,
    };
  }
  if (path.startsWith('loop')) return { to: { section: 'studio', at: '' }, about: null };
  return { to: { section: 'content', at: 'exhibition' }, about: null };
}
