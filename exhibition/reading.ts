/** From `unknown` to a value, or every problem with its place: the bridge between the schema library and ours. */
import type { z } from 'zod';
import type { Pause } from './crossing.ts';
import { nearest } from './nearest.ts';
import { firstOf, problem, problemCodes, type Place, type Problem, type ProblemCode } from './problems.ts';

export type Reading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

type Found = Pick<Problem, 'code' | 'values'>;
type RawIssue = Parameters<NonNullable<z.core.ParseContext<z.core.$ZodIssue>['error']>>[0];

/** Reads a value by its schema; `file` is named in the problems. Never throws on bad input. */
export function readBy<T>(schema: z.ZodType<T>, value: unknown, file: string): Reading<T> {
  const read = parsed(schema, value, file, []);
  return read.ok ? read : { ok: false, problems: firstOf(read.problems, mostProblems) };
}

/** The one long list in a value: its field, the schema of what is in it, and how much may be. */
export interface LongList<T, Name extends keyof T & string> {
  name: Name;
  item: z.ZodType<T[Name] extends readonly (infer Item)[] ? Item : never>;
  most: number;
}

/**
 * The same for a value with one long list, which is read one entry after the other: a list made to be wrong in millions of
 * places is left as soon as there are enough problems to name.
 */
export function readLongBy<T extends object, Name extends keyof T & string>(
  ...words: Parameters<typeof longReading<T, Name>>
): Reading<T> {
  const reading = longReading<T, Name>(...words);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same for whoever has other things to do between: `pause` comes after every few entries. */
export async function readLongByAndBy<T extends object, Name extends keyof T & string>(
  pause: Pause,
  ...words: Parameters<typeof longReading<T, Name>>
): Promise<Reading<T>> {
  const reading = longReading<T, Name>(...words);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    await pause();
  }
}

/** So many people are read in some ten milliseconds on a slow machine. */
const entriesAtOnce = 200;

function* longReading<T extends object, Name extends keyof T & string>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
  { name, item, most }: LongList<T, Name>,
): Generator<void, Reading<T>> {
  const list = (value as Record<string, unknown> | null | undefined)?.[name];
  if (!Array.isArray(list)) return readBy(schema, value, file);
  const around = parsed(schema, { ...(value as object), [name]: [] }, file, []);
  const problems = around.ok ? [] : [...around.problems];
  if (list.length > most) {
    problems.push(problem('error', 'too-large', file, [name], { most, found: list.length }));
    return { ok: false, problems };
  }
  const items: unknown[] = [];
  for (let at = 0; at < list.length && problems.length <= mostProblems; at++) {
    if (at > 0 && at % entriesAtOnce === 0) yield;
    const read = parsed(item, list[at], file, [name, at]);
    if (read.ok) items.push(read.value);
    else problems.push(...read.problems);
  }
  if (!around.ok || problems.length > 0) return { ok: false, problems: firstOf(problems, mostProblems) };
  return { ok: true, value: { ...around.value, [name]: items } };
}

/** `place`: where the value stands in its file. The first problems of what may be very many. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, file: string, place: Place): Reading<T> {
  const result = schema.safeParse(value, { error: (issue) => JSON.stringify(foundIn(issue)) });
  if (result.success) return { ok: true, value: result.data };
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    problems.push(...problemsOf(issue, file, place));
    if (problems.length > mostProblems) break;
  }
  return { ok: false, problems };
}

/** Nobody mends more at once, and a file made to be wrong in millions of places must not keep a kiosk busy. */
const mostProblems = 1_000;

function problemsOf(issue: z.core.$ZodIssue, file: string, before: Place): Problem[] {
  const found = JSON.parse(issue.message) as Found & { known?: string[] };
  if (issue.code !== 'unrecognized_keys')
    return [problem('error', found.code, file, [...before, ...issue.path], found.values)];
  return issue.keys.slice(0, mostProblems + 1).map((field) => {
    const near = nearest(field, found.known ?? []);
    const place = [...before, ...issue.path, field];
    return near === null
      ? problem('error', 'unknown-field', file, place, { field })
      : problem('error', 'mistyped-field', file, place, { field, nearest: near });
  });
}

function foundIn(issue: RawIssue): Found & { known?: string[] } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field', values: {}, known: knownKeys(issue.inst) };
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'missing-field', values: {} };
      return {
        code: 'wrong-type',
        values: { expected: String(issue.expected), found: typeName(issue.input) },
      };
    case 'invalid_value':
      if (issue.input === undefined) return { code: 'missing-field', values: {} };
      return notAmong(issue.input, issue.values);
    case 'invalid_union':
      return unionProblem(issue);
    case 'too_small':
      return { code: 'too-small', values: { least: Number(issue.minimum), found: sizeOf(issue.input) } };
    case 'too_big':
      return { code: 'too-large', values: { most: Number(issue.maximum), found: sizeOf(issue.input) } };
    case 'custom':
      return { code: codeOf(issue.params?.['code']), values: { value: shortened(issue.input) } };
    default:
      return { code: 'wrong-type', values: { expected: String(issue.code), found: typeName(issue.input) } };
  }
}

/** A slide's `kind` that is no kind, or a number that is none of a few: say what it may be. */
function unionProblem(issue: RawIssue & { code: 'invalid_union' }): Found {
  const input = issue.input;
  if ('options' in issue && Array.isArray(issue.options)) {
    const key = String(issue.discriminator ?? '');
    const given =
      typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : input;
    if (given === undefined) return { code: 'missing-field', values: {} };
    return notAmong(given, issue.options);
  }
  if (input === undefined) return { code: 'missing-field', values: {} };
  const literals = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  return notAmong(input, literals);
}

const notAmong = (value: unknown, allowed: readonly unknown[]): Found => ({
  code: 'not-among',
  values: { value: shortened(value), allowed: allowed.map(String).join(', ') },
});

function knownKeys(schema: unknown): string[] {
  const definition = (schema as { _zod?: { def?: Record<string, unknown> } } | undefined)?._zod?.def;
  if (!definition) return [];
  if (definition['shape']) return Object.keys(definition['shape'] as object);
  const keyType = definition['keyType'] as { options?: readonly string[] } | undefined;
  return [...(keyType?.options ?? [])];
}

const codeOf = (code: unknown): ProblemCode => problemCodes.find((known) => known === code) ?? 'wrong-type';

const sizeOf = (value: unknown): number =>
  typeof value === 'number' ? value : Array.isArray(value) || typeof value === 'string' ? value.length : 0;

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Enough of a value to recognise it by, never a whole text. */
function shortened(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
