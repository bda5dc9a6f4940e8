/** @file What staff mode asks. Part of the contract (contract.ts); who may ask stands with each question. */
import { z } from 'zod';
import { edit } from '../../exhibition/editing.ts';
import type { ListText } from '../../exhibition/crossing.ts';
import { language } from '../../exhibition/fields.ts';
import type { DatedFigures } from '../../exhibition/figures.ts';
import type { Guard } from '../../exhibition/guards.ts';
import { spans } from '../../exhibition/on-screen.ts';
import { settings, type Settings } from '../../exhibition/settings.ts';
import { showing, type ShownNow } from '../../exhibition/show-now.ts';
import type { DraftState, Edited, Refused as DraftRefused } from '../archive/drafting.ts';
import type { Published } from '../archive/library.ts';
import type { Brought, Progress, Tried } from '../archive/bringing.ts';
import type { PictureBrought } from '../archive/own-pictures.ts';
import type { FolderListing } from '../archive/picture-folders.ts';
import type { VersionHead } from '../archive/versions.ts';
import type { DiskRefusal } from '../archive/disk.ts';
import type { Exported, ExportPlace } from '../health/exports.ts';
import type { Start } from '../health/starts.ts';
import type { Failure } from '../watch/failures.ts';
import type { FleetView } from '../fleet/fleet.ts';
import type { Role } from '../staff/keyring.ts';
import type { Refused as StaffRefused } from '../staff/outcomes.ts';
import { resetRight } from '../staff/reset-right.ts';
import { asks, id, nothing } from './asking.ts';
import { firstStartQuestions } from './first-start-contract.ts';
import { importQuestions, type ImportNews } from './import-contract.ts';

export type {
  DraftState,
  Edited,
  DraftRefused,
  FolderListing,
  Published,
  Role,
  StaffRefused,
  VersionHead,
  DiskRefusal,
  Exported,
  ExportPlace,
  Start,
  Failure,
  FleetView,
};

/** What the PIN pad opens with. */
export interface StaffState {
  pins: 'first-opening' | 'set' | 'unreadable';
  /** Who is in; null is nobody. */
  role: Role | null;
  statementUnlocked: boolean;
  /** Until the next try. */
  waitSeconds: number;
  /** Until the session closes by itself. */
  closesInSeconds: number;
}

/** What staff work on: the draft, or what is on show while there is none. */
export interface Desk {
  /** A roll may be 25,000 people long: `people` crosses as text, and `parts` is JSON of all the rest. */
  whole: { parts: string; people: ListText } | null;
  /** Null while nothing was changed. */
  draft: DraftState | null;
  /** Of `Problem`: what keeps the draft from being published, and what should be mended. */
  problems: ListText;
  /** The folder on show is read-only (`--exhibition`), or cannot be read. */
  editable: boolean;
}

export interface Version extends VersionHead {
  current: boolean;
}

export interface Health {
  version: string;
  electron: string;
  upSeconds: number;
  freeBytes: number | null;
  lastPublished: string | null;
  /** Sentences of today's log that name a problem, newest first. */
  troubles: string[];
  /** Newest first, this one included. */
  starts: readonly Start[];
  /** What went wrong with the screen and how it came back, newest first. */
  failures: readonly Failure[];
  /** The display the window is on, in the page's pixels: its place among `count`, counted from 1. */
  display: { width: number; height: number; scale: number; number: number; count: number };
}

/** What the readiness page cannot know by itself. */
export interface KioskCondition {
  health: Health;
  settings: Settings;
  pins: 'first-opening' | 'set' | 'unreadable';
  recovery: 'ready' | 'missing' | 'unreadable';
  /** What the system has to hold; none in a window on a desk. */
  guards: readonly Guard[];
}

/** `not-published`: visitors have no such playlist or slide yet, or all of it is hidden. */
export type ShowStarted = { outcome: 'ok'; shown: ShownNow } | { outcome: 'not-published' } | DiskRefusal;

const pin = z.string().max(40);

export const staffQuestions = {
  ...importQuestions,
  'staff.state': asks('visitor', nothing).answers<StaffState>(),
  /** The first opening: both PINs; answers the recovery code, shown once. */
  'staff.setUp': asks('visitor', z.strictObject({ editor: pin, technician: pin })).answers<
    { ok: true; recoveryCode: string } | StaffRefused
  >(),
  'staff.enter': asks('visitor', z.strictObject({ pin })).answers<{ ok: true; role: Role } | StaffRefused>(),
  /** Whether the recovery code, or a reset file on a stick, would set new PINs. */
  'staff.checkReset': asks('visitor', z.strictObject({ right: resetRight })).answers<
    { ok: true } | StaffRefused
  >(),
  /** Both PINs anew by that right. */
  'staff.resetPins': asks(
    'visitor',
    z.strictObject({ right: resetRight, editor: pin, technician: pin }),
  ).answers<{ ok: true } | StaffRefused>(),
  /** Somebody did something: the session stays open. */
  'staff.touch': asks('visitor', nothing).answers<null>(),
  'staff.leave': asks('visitor', nothing).answers<null>(),
  'staff.setPin': asks('pins', z.strictObject({ role: z.enum(['editor', 'technician']), pin })).answers<
    { ok: true } | StaffRefused
  >(),
  'staff.newRecoveryCode': asks('pins', nothing).answers<{ ok: true; code: string } | StaffRefused>(),
  'staff.unlockStatement': asks('content', z.strictObject({ editor: pin, technician: pin })).answers<
    { ok: true } | StaffRefused
  >(),

  desk: asks('content', nothing).answers<Desk>(),
  /** The same less the exhibition itself, which may be a roll of 25,000. */
  'desk.state': asks('content', nothing).answers<Omit<Desk, 'whole'>>(),
  /** `about` joins quick edits of one thing into one step of undo. */
  'draft.edit': asks('content', z.strictObject({ edit, about: z.string().max(200) })).answers<Edited>(),
  'draft.statement': asks(
    'content',
    z.strictObject({ id, language, words: z.string().max(200_000).nullable() }),
  ).answers<Edited | StaffRefused>(),
  'draft.undo': asks('content', nothing).answers<Edited>(),
  'draft.redo': asks('content', nothing).answers<Edited>(),
  'draft.discard': asks('content', nothing).answers<{ outcome: 'ok' } | DraftRefused>(),
  'draft.publish': asks('content', nothing).answers<Published>(),
  history: asks('content', nothing).answers<Version[]>(),
  /** 0 is the exhibition the kiosk came with. */
  'history.return': asks('content', z.strictObject({ number: z.int().min(0) })).answers<Published>(),

  /** What was put on the screen by hand and is on it; null where the schedule plays. */
  'show.now': asks('slideshows', nothing).answers<ShownNow | null>(),
  /** Puts a playlist or a slide on, as it was last published. */
  'show.start': asks(
    'slideshows',
    z.strictObject({ show: showing, span: z.enum(spans) }),
  ).answers<ShowStarted>(),
  'show.end': asks('slideshows', nothing).answers<{ outcome: 'ok' } | DiskRefusal>(),

  folder: asks(
    'content',
    z.strictObject({
      path: z.string().max(4_000).nullable(),
      kind: z.exactOptional(z.enum(['picture', 'film', 'captions', 'list', 'package', 'key', 'backup'])),
    }),
  ).answers<FolderListing | null>(),
  /** A picture in one of those folders in small, made in the picture workshop; null where it is none. */
  'picture.small': asks(
    'content',
    z.strictObject({ path: z.string().max(4_000) }),
  ).answers<Uint8Array | null>(),
  /** Makes it what the draft keeps, in the picture workshop, and keeps it there. */
  'picture.bring': asks(
    'content',
    z.strictObject({ path: z.string().max(4_000), use: z.enum(['portrait', 'photograph']) }),
  ).answers<PictureBrought>(),
  'picture.cancel': asks('content', nothing).answers<null>(),

  /** The address at which the page can try to play a film that lies in one of those folders. */
  'medium.try': asks('content', z.strictObject({ path: z.string().max(4_000) })).answers<Tried>(),
  /** Copies a film or captions from there into the draft; `medium.progress` tells how far it is. */
  'medium.bring': asks(
    'content',
    z.strictObject({ path: z.string().max(4_000), kind: z.enum(['film', 'captions']) }),
  ).answers<Brought>(),
  'medium.cancel': asks('content', nothing).answers<null>(),

  'settings.read': asks('staff', nothing).answers<Settings>(),
  'settings.write': asks('settings', z.strictObject({ settings })).answers<{ outcome: 'ok' } | DiskRefusal>(),
  /** The kiosks that share a folder with this one. */
  fleet: asks('settings', nothing).answers<FleetView>(),
  health: asks('staff', nothing).answers<Health>(),
  readiness: asks('staff', nothing).answers<KioskCondition>(),
  /** Sticks and folders a file can be written to. */
  places: asks('staff', nothing).answers<ExportPlace[]>(),
  /** Counts per day, oldest first. */
  figures: asks('staff', nothing).answers<DatedFigures[]>(),
  'figures.export': asks('staff', z.strictObject({ to: z.string().max(4_000) })).answers<Exported>(),
  'log.export': asks('settings', z.strictObject({ to: z.string().max(4_000) })).answers<Exported>(),
  /** The log of the last days, oldest first, at most a megabyte. */
  log: asks('settings', nothing).answers<string>(),
  'kiosk.exit': asks('exit-kiosk', nothing).answers<null>(),
  ...firstStartQuestions,
} as const;

export interface StaffNews extends ImportNews {
  /** How far the copying of a film is. */
  'medium.progress': Progress;
  /** Who is in changed: somebody came, left, or was idle for too long. */
  'staff.changed': Role | null;
}
