/** @file What a page asks for visitors. Part of the contract (contract.ts), apart from it because a start needs no more. */
import { z } from 'zod';
import type { Exhibition } from '../../exhibition/exhibition.ts';
import { language } from '../../exhibition/fields.ts';
import { countedVisit } from '../../exhibition/figures.ts';
import type { FirstStart } from '../../exhibition/first-start.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import type { NameForms } from '../../exhibition/remembrance/roll.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { ShownNow } from '../../exhibition/show-now.ts';
import { asks, id, nothing } from './asking.ts';

/** What the renderer opens with. */
export type Opening =
  | {
      state: 'open';
      exhibition: Exhibition;
      settings: Settings;
      /** What staff put on over the schedule; whether its time is over is for the loop to see. */
      shownNow: ShownNow | null;
      rollLength: number;
      edition: number;
    }
  | { state: 'trouble'; problems: Problem[]; settings: Settings; edition: number };

/** One line of the roll: what a list needs to show, and no more. */
export interface RollEntry {
  id: string;
  shown: NameForms;
  /** The Azerbaijani name, where another form is shown. */
  original: NameForms | null;
  born: string | null;
  died: string | null;
  rank: string | null;
  /** The portrait's file inside the exhibition folder. */
  portrait: string | null;
}

/** The roll in one language, in its alphabetical order; `keys[i]` finds `entries[i]`. */
export interface Roll {
  language: LanguageCode;
  entries: RollEntry[];
  letters: { letter: string; from: number; count: number }[];
  keys: string[];
}

export const visitorQuestions = {
  /** The exhibition without roll and statements, or why there is none. */
  opening: asks('visitor', nothing).answers<Opening>(),
  /** Reads an exhibition in trouble again; whoever listens hears when it is done. */
  again: asks('visitor', nothing).answers<null>(),
  /** A statement's texts per language, as Markdown. */
  statement: asks('visitor', z.strictObject({ id })).answers<Partial<Record<LanguageCode, string>> | null>(),
  /** The roll in one language: JSON of a `Roll`, for one long text crosses faster than 25,000 objects. */
  roll: asks('visitor', z.strictObject({ language })).answers<string | null>(),
  person: asks('visitor', z.strictObject({ id })).answers<Person | null>(),
  /** Who comes `ahead` turns after the one last shown in the loop. */
  upcoming: asks('visitor', z.strictObject({ ahead: z.int().min(1).max(4) })).answers<Person | null>(),
  /** A person's turn was on screen. */
  shown: asks('visitor', z.strictObject({ id })).answers<null>(),
  /** A visit is over: what of it is counted. */
  count: asks('visitor', countedVisit).answers<null>(),
  /**
   * The page's heartbeat: which page (a number of its own), the screen on show (null: nothing is), and the frames
   * drawn so far (null: nobody could see any). Answers whether frames are waited for; then every beat draws one.
   */
  alive: asks(
    'visitor',
    z.strictObject({
      page: z.int().min(0),
      screen: z.string().max(20).nullable(),
      frames: z.int().min(0).nullable(),
    }),
  ).answers<boolean>(),
  /** How far the setting-up is; null where there is nothing to set up. */
  firstStart: asks('visitor', nothing).answers<FirstStart | null>(),
  /** Something went wrong in the renderer, for the log. */
  report: asks('visitor', z.strictObject({ sentence: z.string().max(2_000) })).answers<null>(),
} as const;
