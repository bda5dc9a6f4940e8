/**
 * What can be wrong with an exhibition, and where. A problem is a code with its values; the sentences stand in
 * `words/`, one per code and language, because the command line, the trouble screen and staff mode all say them.
 */
import { packageProblemCodes } from './packages/problems.ts';

export const problemCodes = [
  'missing-file',
  'unreadable-file',
  'not-json',
  'newer-format',
  'unknown-format',
  'unknown-field',
  'mistyped-field',
  'missing-field',
  'wrong-type',
  'not-among',
  'empty-text',
  'no-text',
  'too-small',
  'too-large',
  'bad-date',
  'bad-time',
  'bad-id',
  'bad-path',
  'duplicate-id',
  'unknown-person',
  'unknown-statement',
  'dates-disagree',
  'language-not-shown',
  'default-text-missing',
  'quote-altered',
  'picture-unreadable',
  'missing-translation',
  'slide-too-long',
  'no-source',
  'film-without-captions',
  'statement-altered',
  /** Stands last where not every problem is named. */
  'more-problems',
  ...packageProblemCodes,
  'page-fails',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  /** An error keeps the exhibition from being shown; a warning is for staff to mend. */
  level: 'error' | 'warning';
  code: ProblemCode;
  /** The file inside the exhibition folder, with forward slashes. */
  file: string;
  /** Where in that file: `timeline.slides[3].date`; empty for the whole file. */
  path: string;
  values: Readonly<Record<string, string | number>>;
}

export type Place = readonly PropertyKey[];

/** `['slides', 3, 'date']` → `slides[3].date` */
export function pathText(place: Place): string {
  return place.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

export function problem(
  level: Problem['level'],
  code: ProblemCode,
  file: string,
  place: Place = [],
  values: Problem['values'] = {},
): Problem {
  return { level, code, file, path: pathText(place), values };
}

export const hasError = (problems: readonly Problem[]): boolean => problems.some((p) => p.level === 'error');

/** The first so many, and as the last one that there are more; all of them where they are no more. */
export function firstOf(problems: readonly Problem[], most: number): Problem[] {
  const [first] = problems;
  if (!first || problems.length <= most) return [...problems];
  return [...problems.slice(0, most), problem('error', 'more-problems', first.file, [], { most })];
}
