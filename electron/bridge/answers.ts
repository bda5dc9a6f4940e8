/** What the machine answers to visitors. Knows the archive, not Electron, so tests can ask the same answers without a window. */
import type { CountedVisit } from '../../exhibition/figures.ts';
import { searchKeys } from '../../exhibition/remembrance/folding.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import { lettersOfRoll, nameIn, orderOfRoll } from '../../exhibition/remembrance/roll.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import type { ShownNow } from '../../exhibition/show-now.ts';
import type { Archive } from '../archive/archive.ts';
import type { Turns } from '../archive/turns.ts';
import type { VisitorAnswers, Roll, RollEntry } from './contract.ts';

export interface Machine {
  archive: Archive;
  turns: Turns;
  settings: () => Settings;
  /** What staff put on by hand; left out, nothing. */
  shownNow?: () => ShownNow | null;
  /** What is done with a visit that is over; left out, nothing is counted. */
  count?: (visit: CountedVisit) => Promise<void>;
  report: (sentence: string) => void;
}

export function answersOf({ archive, turns, settings, shownNow, count, report }: Machine): VisitorAnswers {
  const open = async () => {
    const shown = await archive.current();
    return shown.state === 'open' ? shown : null;
  };
  const rolls = new RollShelf();
  return {
    async opening() {
      const shown = await archive.current();
      const { edition } = shown;
      if (shown.state === 'trouble') {
        return { state: 'trouble', problems: shown.problems.slice(0, 50), settings: settings(), edition };
      }
      const { exhibition, people } = shown.whole;
      return {
        state: 'open',
        exhibition,
        settings: settings(),
        shownNow: shownNow?.() ?? null,
        rollLength: people.length,
        edition,
      };
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
      return shown ? rolls.get(shown.whole, shown.edition, language) : null;
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
    async report({ sentence }) {
      report(sentence);
      return null;
    },
  };
}

const idsOf = (people: readonly Person[]): string[] => people.map((one) => one.id);

/** Rolls already put in order, one per language of the edition on show. */
class RollShelf {
  #edition = -1;
  #rolls = new Map<LanguageCode, Roll>();

  get(whole: Whole, edition: number, language: LanguageCode): Roll {
    if (edition !== this.#edition) this.#rolls.clear();
    this.#edition = edition;
    const roll = this.#rolls.get(language) ?? rollIn(whole, language);
    this.#rolls.set(language, roll);
    return roll;
  }
}

function rollIn({ people, exhibition }: Whole, language: LanguageCode): Roll {
  const fallback = exhibition.languages[0] ?? 'en';
  const ordered = orderOfRoll(people, language).flatMap((i) => people[i] ?? []);
  return {
    language,
    entries: ordered.map((person) => entryOf(person, language, fallback)),
    letters: lettersOfRoll(ordered, language),
    keys: ordered.map(searchKeys),
  };
}

function entryOf(person: Person, language: LanguageCode, fallback: LanguageCode): RollEntry {
  return {
    id: person.id,
    ...nameIn(person, language),
    born: person.born?.date ?? null,
    died: person.died?.date ?? null,
    rank: person.rank?.[language] ?? person.rank?.[fallback] ?? null,
    portrait: person.portrait?.file ?? null,
  };
}
