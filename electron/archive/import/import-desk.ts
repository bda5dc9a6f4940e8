/** The desk in the reading room: one file, opened, proposed, compared, listed and made ready. Knows no thread. */
import { basename, join } from 'node:path';
import { listToText } from '../../../exhibition/crossing.ts';
import { applied } from '../../../exhibition/importing/applying.ts';
import type { Choices } from '../../../exhibition/importing/choices.ts';
import { fullName } from '../../../exhibition/importing/comparing.ts';
import { countsOf, dryRun, type DryRun } from '../../../exhibition/importing/dry-run.ts';
import { levelOf } from '../../../exhibition/importing/findings.ts';
import { findHeader, labelsOf } from '../../../exhibition/importing/header.ts';
import {
  importMemory,
  nothingRemembered,
  type ImportMemory,
  type Remembered,
} from '../../../exhibition/importing/memory.ts';
import { propose, usesByLabel } from '../../../exhibition/importing/proposing.ts';
import type { Book } from '../../../exhibition/importing/sheets.ts';
import type { Person } from '../../../exhibition/remembrance/person.ts';
import { readJson, readWholeFile, refusalOf, writeWholeFile } from '../disk.ts';
import { mostFileBytes, openBook } from './open-book.ts';
import { problemSheet } from './problem-sheet.ts';
import { photosOf } from './photo-list.ts';
import type {
  Ask,
  AnswerTo,
  Brief,
  Checked,
  ImportRefused,
  Listed,
  ListName,
  Page,
  PortraitMade,
  RollPlace,
} from './questions.ts';
import { sizeOf } from '../media.ts';

const refused = (code: ImportRefused['code'], values: ImportRefused['values'] = {}): ImportRefused => ({
  outcome: 'refused',
  code,
  values,
});

/** What a check worked out. */
interface Case {
  choices: Choices;
  run: DryRun;
  roll: readonly Person[];
  remembered: Remembered;
}

export class ImportDesk {
  #file = '';
  #book: Book | null = null;
  #case: Case | null = null;

  async open({ path, ...wishes }: Ask<'open'>): Promise<AnswerTo<'open'>> {
    this.#book = null;
    this.#case = null;
    const bytes = await sizeOf(path);
    if (bytes === null) return refused('file-missing');
    // Asked of the disk first: what is too large is not even read.
    if (bytes > mostFileBytes) return refused('file-too-large', { most: mostFileBytes / 1024 ** 2 });
    const read = await readWholeFile(path);
    if (read.outcome === 'missing') return refused('file-missing');
    if (read.outcome === 'unreadable') return refused('file-unreadable', { reason: read.reason });
    const opened = await openBook(read.bytes, basename(path), wishes);
    if (opened.outcome !== 'ok') return opened;
    const { book } = opened;
    this.#book = book;
    this.#file = basename(path);
    const sheets = book.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }));
    return {
      outcome: 'ok',
      name: this.#file,
      kind: book.kind,
      ...(book.text ? { text: book.text } : {}),
      sheets,
    };
  }

  async propose({ sheet, header, roll, fallback }: Ask<'propose'>): Promise<AnswerTo<'propose'>> {
    const chosen = this.#book?.sheets[sheet];
    if (!chosen) return null;
    const { remembered } = await rollAt(roll);
    const at = header === 'find' ? findHeader(chosen) : header;
    return propose(chosen, at, { remembered: remembered.uses, fallback });
  }

  async check({ choices, roll: place, today }: Ask<'check'>): Promise<Checked | ImportRefused> {
    this.#case = null;
    if (!this.#book) return refused('file-missing');
    const { roll, remembered } = await rollAt(place);
    const done = dryRun(this.#book, choices, { roll, remembered, today });
    if (done.outcome !== 'ok') return refused(done.outcome === 'no-names' ? 'no-names' : 'nothing-in-it');
    const { run } = done;
    this.#case = { choices, run, roll, remembered };
    return { outcome: 'ok', counts: countsOf(run), questions: run.questions, labels: this.#labels(choices) };
  }

  #labels({ sheet, header }: Choices): string[] {
    const chosen = this.#book?.sheets[sheet];
    return chosen ? labelsOf(chosen, header) : [];
  }

  list({ what, from, count, level }: Ask<'list'>): Page<Listed[ListName]> {
    if (!this.#case) return { total: 0, items: [] };
    const { run, roll } = this.#case;
    const page = <Item, Shown extends Listed[ListName]>(
      items: readonly Item[],
      shown: (item: Item) => Shown,
    ): Page<Shown> => ({
      total: items.length,
      items: items.slice(from, from + count).map(shown),
    });
    const { added, changed, doubtful, gone } = run.comparison;
    const byId = this.#people(roll);
    switch (what) {
      case 'added':
        return page(added, ({ at, label, entry }) => ({ at, label, values: entry.values }));
      case 'changed':
        return page(changed, (one) => ({ ...one, portrait: byId.get(one.id)?.portrait?.file ?? null }));
      case 'doubtful':
        return page(doubtful, ({ at, label, why, candidates, entry }) => ({
          at,
          label,
          why,
          values: entry.values,
          candidates: candidates.flatMap((id) => briefOf(byId.get(id))),
        }));
      case 'gone':
        return page(gone, (one) => ({ ...one, portrait: byId.get(one.id)?.portrait?.file ?? null }));
      case 'findings': {
        const found = run.findings.filter(({ code }) => level === undefined || levelOf(code) === level);
        return page(found, (one) => ({ ...one, level: levelOf(one.code) }));
      }
    }
  }

  #byId: { roll: readonly Person[]; people: Map<string, Person> } | null = null;

  #people(roll: readonly Person[]): Map<string, Person> {
    if (this.#byId?.roll !== roll)
      this.#byId = { roll, people: new Map(roll.map((person) => [person.id, person])) };
    return this.#byId.people;
  }

  problems({ language }: Ask<'problems'>): Uint8Array {
    const sheet = this.#book?.sheets[this.#case?.choices.sheet ?? 0];
    if (!this.#case || !sheet) return new Uint8Array();
    return problemSheet(sheet, this.#case.choices.header, this.#case.run.findings, language);
  }

  photos({ files }: Ask<'photos'>): AnswerTo<'photos'> {
    if (!this.#case)
      return { matches: [], second: [], unmatched: files.map(({ file }) => file), without: [] };
    const { run, roll, remembered } = this.#case;
    return photosOf(files, {
      ...applied(run.comparison, roll, { remembered, ...run }),
      entries: run.entries,
      roll,
      remembered,
    });
  }

  /** Works out what goes into the draft, and writes down what the next import has to know. */
  async ready({ id, at, memories, portraits }: Ask<'ready'>): Promise<AnswerTo<'ready'>> {
    if (!this.#case) throw new Error('Nothing was checked');
    const { run, roll, remembered, choices } = this.#case;
    const { put, remove, memory } = applied(run.comparison, roll, { remembered, ...run });
    const written: ImportMemory = {
      format: 1,
      id,
      at,
      file: this.#file,
      uses: { ...remembered.uses, ...this.#uses(choices) },
      portraits: { ...remembered.portraits, ...portraitsBrought(portraits) },
      ...memory,
    };
    try {
      await writeWholeFile(join(memories, `${id}.json`), JSON.stringify(written));
    } catch (error) {
      return refusalOf(error);
    }
    const people = withPortraits(put, this.#people(roll), portraits);
    return { outcome: 'ok', put: await listToText(people, () => Promise.resolve()), remove };
  }

  #uses(choices: Choices): Record<string, string> {
    const labels = this.#labels(choices);
    return usesByLabel(choices.columns.map((use, i) => ({ label: labels[i] ?? '', use })));
  }
}

const portraitsBrought = (made: readonly PortraitMade[]): ImportMemory['portraits'] =>
  Object.fromEntries(made.map(({ id, medium, file, bytes }) => [id, { name: file, bytes, file: medium }]));

/** A new picture has no point of its own that must not be cut away yet, and its credit is not the old one's. */
function withPortraits(
  put: readonly Person[],
  roll: ReadonlyMap<string, Person>,
  portraits: readonly PortraitMade[],
): Person[] {
  const people = new Map(put.map((person) => [person.id, person]));
  for (const { id, medium } of portraits) {
    const person = people.get(id) ?? roll.get(id);
    if (person) people.set(id, { ...person, portrait: { file: medium } });
  }
  return [...people.values()];
}

export const briefOf = (person: Person | undefined): Brief[] =>
  person
    ? [
        {
          id: person.id,
          label: fullName(person),
          born: person.born?.date ?? null,
          died: person.died?.date ?? null,
          portrait: person.portrait?.file ?? null,
        },
      ]
    : [];

/** The roll as it lies on disk, rules broken or not, and what the import it last took left behind. */
async function rollAt({
  folder,
  memories,
}: RollPlace): Promise<{ roll: readonly Person[]; remembered: Remembered }> {
  const main = await readJson(join(folder, 'exhibition.json'));
  const remembrance =
    main.outcome === 'ok'
      ? (main.value as { remembrance?: { people?: unknown; lastImport?: unknown } }).remembrance
      : undefined;
  const file = typeof remembrance?.people === 'string' ? remembrance.people : 'people.json';
  const people = await readJson(join(folder, file));
  if (people.outcome !== 'ok') throw new Error(`The roll cannot be read: ${people.outcome}`);
  const roll = (people.value as { people: Person[] }).people;
  return { roll, remembered: await memoryOf(memories, remembrance?.lastImport) };
}

/** Nothing is remembered where the file is gone or not ours: then every value of the roll counts as changed by hand. */
async function memoryOf(folder: string, id: unknown): Promise<Remembered> {
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) return nothingRemembered;
  const json = await readJson(join(folder, `${id}.json`));
  const read = importMemory.safeParse(json.outcome === 'ok' ? json.value : null);
  return read.success ? read.data : nothingRemembered;
}
