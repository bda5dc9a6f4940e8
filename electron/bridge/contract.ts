/**
 * @file Every question the renderer may ask the machine and every piece of news it gets, once, typed.
 * The preload passes them on, `connect.ts` checks and answers them, the renderer knows this file as a type only.
 */
import { z } from 'zod';
import type { Exhibition } from '../../exhibition/exhibition.ts';
import { language } from '../../exhibition/fields.ts';
import { countedVisit } from '../../exhibition/figures.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { Person } from '../../exhibition/remembrance/person.ts';
import type { NameForms } from '../../exhibition/remembrance/roll.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { ShownNow } from '../../exhibition/show-now.ts';
import { asks, id, nothing } from './asking.ts';
import { backupQuestions, type BackupNews } from './backup-contract.ts';
import { packageQuestions, type PackageNews } from './packages-contract.ts';
import { staffQuestions, type StaffNews } from './staff-contract.ts';

export type {
  Applying,
  Brief,
  Checked,
  ImportPage,
  ImportProgress,
  ImportRefused,
  Listed,
  ListName,
  OpenedFile,
  PhotoFound,
  PhotosFound,
} from './import-contract.ts';
export type { BackupPreview, KeptBefore } from './backup-contract.ts';
export type {
  FoundPackage,
  KeyAdded,
  KeyLooked,
  PackageExported,
  PackageInstalled,
  PackageKeys,
  PackageLooked,
  PackagePreview,
  PublicKey,
} from './packages-contract.ts';
export type {
  DraftState,
  Exported,
  ExportPlace,
  FleetView,
  FolderListing,
  Health,
  KioskCondition,
  Role,
  StaffState,
  Start,
  Version,
} from './staff-contract.ts';

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

const visitorQuestions = {
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
  /** Something went wrong in the renderer, for the log. */
  report: asks('visitor', z.strictObject({ sentence: z.string().max(2_000) })).answers<null>(),
} as const;

export const questions = {
  ...visitorQuestions,
  ...staffQuestions,
  ...packageQuestions,
  ...backupQuestions,
} as const;

export type Question = keyof typeof questions;
export type ArgumentOf<Q extends Question> = z.infer<(typeof questions)[Q]['argument']>;
export type AnswerOf<Q extends Question> = (typeof questions)[Q]['answer'];

/** One answer per question; leaving one out does not compile. */
export type Answers = { [Q in Question]: (argument: ArgumentOf<Q>) => Promise<AnswerOf<Q>> };
export type VisitorAnswers = Pick<Answers, keyof typeof visitorQuestions>;
export type StaffAnswers = Omit<Answers, keyof typeof visitorQuestions>;

/** What the machine tells without being asked. */
export interface News extends StaffNews, PackageNews, BackupNews {
  'exhibition.changed': null;
}

/** `window.xatire`, as the preload offers it. */
export interface Bridge {
  ask<Q extends Question>(question: Q, argument: ArgumentOf<Q>): Promise<AnswerOf<Q>>;
  /** Returns how to stop listening. */
  hear<N extends keyof News>(news: N, listener: (value: News[N]) => void): () => void;
}

export const askChannel = 'xatire:ask';
export const newsChannel = 'xatire:news';
