/** Reads an exhibition folder whole: a value, or every problem with its file and place. */
import { join } from 'node:path';
import {
  readExhibition,
  readPeopleByAndBy,
  type Exhibition,
  type Whole,
} from '../../exhibition/exhibition.ts';
import { toCurrentFormat } from '../../exhibition/formats/formats.ts';
import { hasError, problem, type Place, type Problem } from '../../exhibition/problems.ts';
import type { Reading } from '../../exhibition/reading.ts';
import { brokenRulesByAndBy } from '../../exhibition/rules.ts';
import { readJson, readWholeFile, unreadable } from './disk.ts';
import { mediaType, sizeOf } from './media.ts';
import { pause } from './pause.ts';

export type FolderRead = { ok: true; whole: Whole; warnings: Problem[] } | { ok: false; problems: Problem[] };

export async function readFolder(folder: string): Promise<FolderRead> {
  const exhibition = await readPart(folder, 'exhibition.json', readExhibition);
  const peopleFile = exhibition.ok ? exhibition.value.remembrance.people : 'people.json';
  const people = await readPart(folder, peopleFile, (value) => readPeopleByAndBy(value, peopleFile, pause));
  if (!exhibition.ok || !people.ok) {
    return { ok: false, problems: [...problemsOf(exhibition), ...problemsOf(people)] };
  }
  const statements = await readStatements(folder, exhibition.value);
  const whole: Whole = {
    exhibition: exhibition.value,
    people: people.value.people,
    statementTexts: statements.texts,
  };
  const rules = await brokenRulesByAndBy(whole, pause);
  const problems = [...statements.problems, ...rules, ...(await missingMedia(folder, whole))];
  return hasError(problems) ? { ok: false, problems } : { ok: true, whole, warnings: problems };
}

const problemsOf = (reading: Reading<unknown>): Problem[] => (reading.ok ? [] : reading.problems);

async function readPart<T>(
  folder: string,
  file: string,
  read: (value: unknown) => Reading<T> | Promise<Reading<T>>,
): Promise<Reading<T>> {
  const json = await readJson(join(folder, file));
  if (json.outcome === 'missing') return { ok: false, problems: [problem('error', 'missing-file', file)] };
  if (json.outcome !== 'ok') return { ok: false, problems: [unreadable(json, file)] };
  const today = toCurrentFormat(json.value, file);
  return 'problem' in today ? { ok: false, problems: [today.problem] } : read(today.value);
}

export async function readStatements(folder: string, exhibition: Exhibition) {
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [i, statement] of exhibition.statements.entries()) {
    for (const [language, path] of Object.entries(statement.text)) {
      const read = await readWholeFile(join(folder, path));
      const place: Place = ['statements', i, 'text', language];
      if (read.outcome === 'ok') texts[path] = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
      else problems.push(fileProblem(read, place, path));
    }
  }
  return { texts, problems };
}

const fileProblem = (
  read: { outcome: 'missing' } | { outcome: 'unreadable'; reason: string },
  place: Place,
  path: string,
) =>
  read.outcome === 'missing'
    ? problem('error', 'missing-file', 'exhibition.json', place, { file: path })
    : problem('error', 'unreadable-file', 'exhibition.json', place, { file: path, reason: read.reason });

/** Every medium an exhibition names, with where it names it. */
export const namedMedia = (whole: Whole): NamedMedia[] => [
  ...mediaOf(whole.exhibition.timeline, 'exhibition.json', ['timeline']),
  ...mediaOf(whole.exhibition.loop, 'exhibition.json', ['loop']),
  ...whole.people.flatMap((person, i) =>
    person.portrait
      ? mediaOf(person.portrait, whole.exhibition.remembrance.people, ['people', i, 'portrait'])
      : [],
  ),
];

/** So many are asked for at once: all of 25,000 portraits would take 50 MB until the next time memory is put in order. */
const mediaAtOnce = 64;

/** Every `file` or `poster` field and every caption must be there, and of a type the kiosk shows. */
export async function missingMedia(folder: string, whole: Whole): Promise<Problem[]> {
  const named = namedMedia(whole);
  const problems: Problem[] = [];
  for (let from = 0; from < named.length; from += mediaAtOnce) {
    const some = named.slice(from, from + mediaAtOnce);
    const checked = await Promise.all(some.map((medium) => problemWith(medium, folder)));
    problems.push(...checked.filter((one) => one !== null));
  }
  return problems;
}

async function problemWith({ path, file, place }: NamedMedia, folder: string): Promise<Problem | null> {
  const unreadable = () => problem('error', 'picture-unreadable', file, place, { file: path });
  if (mediaType(path) === null) return unreadable();
  const size = await sizeOf(join(folder, path));
  if (size === null) return problem('error', 'missing-file', file, place, { file: path });
  return size === 0 ? unreadable() : null;
}

export interface NamedMedia {
  path: string;
  file: string;
  place: Place;
}

function mediaOf(part: unknown, file: string, place: Place): NamedMedia[] {
  if (Array.isArray(part)) return part.flatMap((item, i) => mediaOf(item, file, [...place, i]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const here = [...place, key];
    if ((key === 'file' || key === 'poster') && typeof value === 'string')
      return [{ path: value, file, place: here }];
    if (key === 'captions') {
      return Object.entries(value as Record<string, string>).map(([code, path]) => ({
        path,
        file,
        place: [...here, code],
      }));
    }
    return mediaOf(value, file, here);
  });
}
