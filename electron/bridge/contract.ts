/**
 * @file Every question the renderer may ask the machine and every piece of news it gets, once, typed.
 * The preload passes them on, `connect.ts` checks and answers them, the renderer knows this file as a type only.
 */
import type { z } from 'zod';
import { backupQuestions, type BackupNews } from './backup-contract.ts';
import { packageQuestions, type PackageNews } from './packages-contract.ts';
import { staffQuestions, type StaffNews } from './staff-contract.ts';
import { visitorQuestions } from './visitor-contract.ts';

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
export type { Opening, Roll, RollEntry } from './visitor-contract.ts';

/** All that visitors do not ask. */
export const officeQuestions = { ...staffQuestions, ...packageQuestions, ...backupQuestions } as const;

export const questions = { ...visitorQuestions, ...officeQuestions } as const;

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
