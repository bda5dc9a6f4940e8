/** Problems in words. The command line, the trouble screen and staff mode say the same sentences. */
import type { LanguageCode } from '../languages/language.ts';
import type { PackageProblemCode } from '../packages/problems.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { ur } from './ur.ts';

/** One sentence per code; `{name}` stands for a value of the problem. */
export type ProblemSentences = Readonly<Record<ProblemCode, string>>;

/** Those of packages, which each language's file takes in. */
export type PackageSentences = Readonly<Record<PackageProblemCode, string>>;

const sentences: Readonly<Record<LanguageCode, ProblemSentences>> = { az, en, ru, tr, ur };

/** A problem in one sentence of the language asked for, without its place. */
export const sentenceOf = ({ code, values }: Problem, language: LanguageCode = 'en'): string =>
  sentences[language][code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** `error people.json people[3].born.date: “32” is not a date …`: one line per problem, as `--check` prints it. */
export function lineOf(one: Problem, language: LanguageCode = 'en'): string {
  const place = one.path === '' ? one.file : `${one.file} ${one.path}`;
  return `${one.level} ${place}: ${sentenceOf(one, language)}`;
}
