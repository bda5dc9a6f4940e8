/**
 * The figures on disk: DATA/figures/2026.json, one file per year. Counts are gathered in memory and written whole at
 * most every ten seconds; a power cut costs the visits of those seconds and never the file.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  noFigures,
  withVisit,
  yearFigures,
  type CountedVisit,
  type DatedFigures,
  type YearFigures,
} from '../../exhibition/figures.ts';
import { localDay } from '../../exhibition/local-time.ts';
import { readJson, realDisk, type Disk } from '../archive/disk.ts';
import { oneAtATime } from '../archive/one-at-a-time.ts';
import { machineClock, type Clock } from '../staff/clock.ts';

export const writeAfterMs = 10_000;

/** So many of the latest years are shown and exported. */
const yearsShown = 3;

interface Year {
  days: YearFigures['days'];
  /** Something in it is not on disk yet. */
  changed: boolean;
  /** False where a file is there that can neither be read nor set aside: it is not written over. */
  writable: boolean;
}

export interface FiguresOptions {
  data: string;
  /** Gets sentences for the log. */
  report: (sentence: string) => void;
  clock?: Clock;
  disk?: Pick<Disk, 'write' | 'rename'>;
}

export class Figures {
  readonly #folder: string;
  readonly #report: (sentence: string) => void;
  readonly #clock: Clock;
  readonly #disk: Pick<Disk, 'write' | 'rename'>;
  readonly #years = new Map<string, Year>();
  readonly #inTurn = oneAtATime();
  #callOff: (() => void) | null = null;
  #refused = false;

  constructor({ data, report, clock = machineClock, disk = realDisk }: FiguresOptions) {
    this.#folder = join(data, 'figures');
    this.#report = report;
    this.#clock = clock;
    this.#disk = disk;
  }

  /** One visit more, at this hour of this day. */
  count(visit: CountedVisit): Promise<void> {
    return this.#inTurn(async () => {
      const at = new Date(this.#clock.now());
      const day = localDay(at);
      const year = await this.#year(day.slice(0, 4));
      year.days[day] = withVisit(year.days[day] ?? noFigures, visit, at.getHours());
      year.changed = true;
      this.#callOff ??= this.#clock.after(writeAfterMs, () => void this.flush());
    });
  }

  /** Every day of the last three years that had a visit, oldest first. */
  days(): Promise<DatedFigures[]> {
    return this.#inTurn(async () => {
      const found = await readdir(this.#folder).catch(() => []);
      const onDisk = found.flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? []);
      const names = [...new Set([...onDisk, ...this.#years.keys()])].sort().slice(-yearsShown);
      const days: DatedFigures[] = [];
      for (const name of names) {
        const year = await this.#year(name);
        days.push(...Object.entries(year.days).map(([day, figures]) => ({ day, ...figures })));
      }
      return days.sort((a, b) => (a.day < b.day ? -1 : 1));
    });
  }

  /** Writes what is not yet written. A disk that refuses is reported once; the counts stay in memory for the next time. */
  flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    return this.#inTurn(async () => {
      for (const [name, year] of this.#years)
        if (year.changed && year.writable) await this.#write(name, year);
    });
  }

  async #write(name: string, year: Year): Promise<void> {
    const file: YearFigures = { format: 1, days: year.days };
    try {
      await this.#disk.write(join(this.#folder, `${name}.json`), `${JSON.stringify(file)}\n`);
      year.changed = false;
      this.#refused = false;
    } catch (error) {
      if (!this.#refused) this.#report(`The figures could not be written: ${(error as Error).message}`);
      this.#refused = true;
    }
  }

  async #year(name: string): Promise<Year> {
    const held = this.#years.get(name);
    if (held) return held;
    const year = await this.#read(name);
    this.#years.set(name, year);
    return year;
  }

  async #read(name: string): Promise<Year> {
    const path = join(this.#folder, `${name}.json`);
    const json = await readJson(path);
    if (json.outcome === 'missing') return { days: {}, changed: false, writable: true };
    if (json.outcome === 'unreadable') {
      this.#report(
        `The figures of ${name} cannot be read (${json.reason}); today's are kept in memory alone.`,
      );
      return { days: {}, changed: false, writable: false };
    }
    const reading = yearFigures.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (reading.success) return { days: reading.data.days, changed: false, writable: true };
    return { days: {}, changed: false, writable: await this.#setAside(name, path) };
  }

  async #setAside(name: string, path: string): Promise<boolean> {
    const aside = `${name}.damaged-${this.#clock.now()}.json`;
    try {
      await this.#disk.rename(path, join(this.#folder, aside));
      this.#report(
        `The figures of ${name} were damaged; they are set aside as ${aside}, and counting begins anew.`,
      );
      return true;
    } catch (error) {
      this.#report(`The damaged figures of ${name} could not be set aside: ${(error as Error).message}`);
      return false;
    }
  }
}
