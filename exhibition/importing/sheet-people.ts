/** Everybody a sheet names, in its order, and everything there is to say and to ask about its rows. */
import { plainOf, wordsTyped } from '../remembrance/folding.ts';
import { idOfKey, pathsOf, readRow, type Doubt, type Entry, type EntryRules } from './entries.ts';
import { finding, shortened, type Finding } from './findings.ts';
import type { Header } from './header.ts';
import { isNameField } from './columns.ts';
import { peopleRows, type PersonRow } from './rows.ts';
import type { Sheet } from './sheets.ts';
import type { Value } from './values.ts';

export interface SheetPeople {
  entries: Entry[];
  findings: Finding[];
  doubts: Doubt[];
  /** The paths of all values the sheet has columns for. */
  spoken: ReadonlySet<string>;
}

/** `twice` are rows that staff said to be somebody else than the like row above. */
export function readSheetPeople(
  sheet: Sheet,
  header: Header | null,
  rules: EntryRules,
  { takeHidden, apart }: { takeHidden: boolean; apart: ReadonlySet<number> },
): SheetPeople {
  const used = rules.columns.flatMap(({ use }, column) => (use.field === 'ignore' ? [] : [column]));
  const who = rules.columns.flatMap(({ use }, column) =>
    (isNameField(use.field) && !use.language) || use.field === 'id' ? [column] : [],
  );
  const { rows, left } = peopleRows(sheet, header, { used, takeHidden });
  const gathered = new Gathered(left, apart);
  for (const row of rows) {
    const read = readRow(row, rules);
    const above = continued(row, who);
    if (above !== null && read.entry) gathered.continue(above, read.entry);
    else gathered.add(read.entry, read.findings, read.doubts);
  }
  const spoken = new Set(rules.columns.flatMap(({ use }) => pathsOf(use, rules.language)));
  return { entries: gathered.entries, findings: gathered.findings, doubts: gathered.doubts, spoken };
}

/** The row whose person goes on in this one, because the name is drawn over both. */
function continued(row: PersonRow, who: readonly number[]): number | null {
  const tops = who.flatMap((column) => row.from.get(column) ?? []);
  return tops.length > 0 ? Math.min(...tops) : null;
}

class Gathered {
  readonly entries: Entry[] = [];
  readonly findings: Finding[];
  readonly doubts: Doubt[] = [];
  readonly #byRow = new Map<number, Entry>();
  readonly #ids = new Map<string, number>();
  readonly #people = new Map<string, number>();

  constructor(
    left: readonly Finding[],
    private readonly apart: ReadonlySet<number>,
  ) {
    this.findings = [...left];
  }

  add(entry: Entry | null, findings: readonly Finding[], doubts: readonly Doubt[]): void {
    this.findings.push(...findings);
    if (!entry) return;
    const taken = this.#alreadyThere(entry);
    if (taken) return void this.findings.push(taken);
    this.doubts.push(...doubts);
    this.entries.push(entry);
    this.#byRow.set(entry.at, entry);
  }

  /** More of the same person: lists grow, what was empty is filled. */
  continue(above: number, more: Entry): void {
    const entry = this.#byRow.get(above);
    if (!entry) return;
    this.#byRow.set(more.at, entry);
    for (const [path, value] of Object.entries(more.values)) {
      const before = entry.values[path];
      if (before === undefined) entry.values[path] = value;
      else if (Array.isArray(before) && Array.isArray(value)) entry.values[path] = joined(before, value);
    }
    entry.portrait ??= more.portrait;
  }

  #alreadyThere(entry: Entry): Finding | null {
    if (entry.key !== null) return this.#idTaken(entry, entry.key);
    if (!entry.name || this.apart.has(entry.at)) return null;
    const person = personKey(entry);
    const row = this.#people.get(person);
    if (row !== undefined)
      return finding('same-person-twice', entry.at, null, { value: shortened(entry.label), row: row + 1 });
    this.#people.set(person, entry.at);
    return null;
  }

  #idTaken(entry: Entry, key: string): Finding | null {
    const id = idOfKey(key);
    const row = this.#ids.get(id);
    if (row !== undefined)
      return finding('duplicate-id', entry.at, null, { value: shortened(key), row: row + 1 });
    this.#ids.set(id, entry.at);
    if (id !== '' && id !== key.toLowerCase())
      this.findings.push(finding('id-changed', entry.at, null, { value: shortened(key), id }));
    return null;
  }
}

const joined = (before: readonly unknown[], more: readonly unknown[]): Value => {
  const all = [...before, ...more];
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  }) as unknown as Value;
};

/** Two rows of the same name, patronymic and dates are most likely one person written twice. */
function personKey({ name, values }: Entry): string {
  const plain = (words = '') => wordsTyped(words).map(plainOf).join(' ');
  const parts = [plain(name?.family), plain(name?.given), plain(name?.patronymic)];
  return [...parts, values['born.date'] ?? '', values['died.date'] ?? ''].join('|');
}
