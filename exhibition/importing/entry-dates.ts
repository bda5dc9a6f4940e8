/** The dates of one row, read under the answers given so far. */
import { isCertainlyAfter } from '../languages/dates.ts';
import { isSound, readDate, type DateRead, type DateRule } from './dates.ts';
import type { Doubt, EntryRules } from './entries.ts';
import { finding, shortened, type Finding } from './findings.ts';
import { cleanedLine } from './letters.ts';
import { isDay, shownIn, type Cell } from './sheets.ts';

type End = 'born' | 'died';

export class DateReading {
  readonly values: Record<string, string> = {};
  readonly untaken: string[] = [];
  readonly doubts: Doubt[] = [];
  readonly #findings: Finding[] = [];

  constructor(
    private readonly at: number,
    private readonly rules: EntryRules,
  ) {}

  take(field: End | 'life', column: number, cell: Cell): void {
    const answered = this.rules.cells[`${this.at}:${column}`];
    if (field === 'life') return this.#takeLife(column, cell, answered);
    if (answered !== undefined) this.#keep(field, column, answered);
    else this.#takeRead(field, column, cell, this.#read(cell, column));
  }

  #read(cell: Cell, column: number): DateRead {
    return readDate(cell, ruleOf(this.rules, column));
  }

  #takeRead(field: End, column: number, cell: Cell, read: DateRead): void {
    const text = shortened(cleanedLine(shownIn(cell)));
    if (read.outcome === 'date') {
      if (typeof cell === 'number' && cell > 9_999)
        this.#say('number-as-day', column, { value: cell, date: read.date });
      this.#keep(field, column, read.date);
    } else if (read.outcome !== 'none') {
      this.untaken.push(`${field}.date`);
      if (read.outcome === 'doubtful') {
        this.doubts.push({ about: 'date', at: this.at, column, text, readings: read.readings });
      } else {
        this.#say(read.outcome === 'approximate' ? 'approximate-date' : 'bad-date', column, { value: text });
      }
    }
  }

  /** `1975–2020`, `08.11.1975 – 27.09.2020`: birth and death in one cell. */
  #takeLife(column: number, cell: Cell, answered: string | null | undefined): void {
    if (answered === null) return void this.untaken.push('born.date', 'died.date');
    const text = cleanedLine(shownIn(cell));
    const [born = '', died = '', ...more] = isDay(cell)
      ? []
      : text.split(/\s*[–—]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/);
    if (more.length > 0 || born === '' || died === '') {
      this.untaken.push('born.date', 'died.date');
      this.#say('bad-date', column, { value: shortened(text) });
      return;
    }
    this.#takeRead('born', column, born, this.#read(born, column));
    this.#takeRead('died', column, died, this.#read(died, column));
  }

  #keep(field: End, column: number, date: string | null): void {
    const path = `${field}.date`;
    if (date === null || !isSound(date)) return void this.untaken.push(path);
    if (isCertainlyAfter(date, this.rules.today)) {
      this.#say('future-date', column, { date });
      this.untaken.push(path);
    } else this.values[path] = date;
  }

  #say(code: Finding['code'], column: number, values: Finding['values']): void {
    this.#findings.push(finding(code, this.at, column, values));
  }

  /** What there is to say; called once, when all columns are taken. Of dates that contradict each other neither stays. */
  findings(): Finding[] {
    const { 'born.date': born, 'died.date': died } = this.values;
    if (born && died && isCertainlyAfter(born, died)) {
      this.#findings.push(finding('dates-disagree', this.at, null, { born, died }));
      delete this.values['born.date'];
      delete this.values['died.date'];
      this.untaken.push('born.date', 'died.date');
    }
    return this.#findings;
  }
}

/** A workbook knows which day its numbers are counted from. */
export function ruleOf({ dates, serials }: Pick<EntryRules, 'dates' | 'serials'>, column: number): DateRule {
  const rule = dates.get(column) ?? {};
  return serials && rule.serial === undefined ? { ...rule, serial: serials } : rule;
}
