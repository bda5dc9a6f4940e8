/** What the machine answers to visitors. Knows the archive, not Electron, so tests can ask the same answers without a window. */
import type { CountedVisit } from '../../exhibition/figures.ts';
import type { FirstStart } from '../../exhibition/first-start.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { ShownNow } from '../../exhibition/show-now.ts';
import type { Archive } from '../archive/archive.ts';
import type { Turns } from '../archive/turns.ts';
import type { ArgumentOf, VisitorAnswers } from './contract.ts';
import { RollShelf } from './roll-shelf.ts';

export interface Machine {
  archive: Archive;
  turns: Turns;
  /** Keeps rolls that were made; left out, they are made anew at each start. */
  rolls?: RollShelf;
  /** The published version on show; null where there is none. */
  version?: () => number | null;
  settings: () => Settings;
  /** What staff put on by hand; left out, nothing. */
  shownNow?: () => ShownNow | null;
  /** What is done with a visit that is over; left out, nothing is counted. */
  count?: (visit: CountedVisit) => Promise<void>;
  /** How far the setting-up is; left out, there is nothing to set up. */
  firstStart?: () => FirstStart | null;
  /** Hears the page's heart; left out, nobody does. */
  alive?: (beat: ArgumentOf<'alive'>) => boolean;
  report: (sentence: string) => void;
}

export function answersOf({
  archive,
  turns,
  rolls = new RollShelf(),
  version,
  settings,
  shownNow,
  count,
  firstStart,
  alive,
  report,
}: Machine): VisitorAnswers {
  const open = async () => {
    const shown = await archive.current();
    return shown.state === 'open' ? shown : null;
  };
  return {
    async opening() {
      const opened = await archive.opening();
      if (opened.state === 'trouble') {
        const { problems, edition } = opened;
        return { state: 'trouble', problems: problems.slice(0, 50), settings: settings(), edition };
      }
      return { ...opened, settings: settings(), shownNow: shownNow?.() ?? null };
    },
    async again() {
      if ((await archive.current()).state === 'trouble') await archive.reload();
      return null;
    },
    async statement({ id }) {
      const shown = await open();
      const statement = shown?.whole.exhibition.statements.find((one) => one.id === id);
      if (!shown || !statement) return null;
      const texts = Object.entries(statement.text).map(([code, path]) => [
        code,
        shown.whole.statementTexts[path] ?? '',
      ]);
      return Object.fromEntries(texts) as Partial<Record<LanguageCode, string>>;
    },
    async roll({ language }) {
      const shown = await open();
      return shown ? rolls.text({ ...shown, version: version?.() ?? null }, language) : null;
    },
    async person({ id }) {
      return (await open())?.whole.people.find((one) => one.id === id) ?? null;
    },
    async upcoming({ ahead }) {
      const people = (await open())?.whole.people ?? [];
      const id = await turns.upcoming(idsOf(people), ahead);
      return people.find((one) => one.id === id) ?? null;
    },
    async shown({ id }) {
      await turns.shown(idsOf((await open())?.whole.people ?? []), id);
      return null;
    },
    async count(visit) {
      await count?.(visit);
      return null;
    },
    async firstStart() {
      return firstStart?.() ?? null;
    },
    async alive(beat) {
      return alive?.(beat) ?? false;
    },
    async report({ sentence }) {
      report(sentence);
      return null;
    },
  };
}

const idsOf = (people: readonly Person[]): string[] => people.map((one) => one.id);
