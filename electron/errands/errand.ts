/**
 * @file What can be asked of the machine without a window: what is said of each in `errands.ts`, which the command line
 * and `--help` read, and how it is run in a file of its own, listed in `runs.ts`.
 */

import type { RoomProcess } from '../archive/import/reading-room.ts';
import type { PictureWorkshop } from '../archive/pictures/pictures.ts';

/** Where an errand is run, and what it may use. Electron's parts are handed in by windowless.ts. */
export interface Ground {
  /** The data folder. */
  data: string;
  /** What a fresh install shows. */
  fresh: string;
  /** `--exhibition DIR`, where it was said as well. */
  exhibition?: string | undefined;
  /** Standard input. */
  input: AsyncIterable<string | Uint8Array>;
  /** A line for whoever waits at the terminal: progress, never the outcome. Goes to standard error. */
  tell: (line: string) => void;
  /** Ends when somebody pressed Ctrl+C. */
  signal: AbortSignal;
  /** Where unknown pictures become our own; opens Electron's part of it, so only asked for where there are pictures. */
  workshop: () => Promise<PictureWorkshop>;
  /** Opens the process in which lists are read. */
  importRoom: () => Promise<RoomProcess>;
  /** The app's own version. */
  version: string;
}

/** How an errand ended: 0 well, 1 not done or problems found, 2 wrong use. */
export interface Ended {
  exitCode: 0 | 1 | 2;
  /** For standard output: what was asked for. */
  out?: string;
  /** For standard error: why it was not done, in one sentence. */
  why?: string;
}

/** The words that came after an errand's switches: its own under its name, others under theirs. */
export type Words = Readonly<Record<string, string>>;

export interface Errand {
  /** What stands after the switch (`FILE`, `DIR`, `PATH`); null for a switch that stands alone. */
  wants: string | null;
  /** For `--help`; lines of a long text are parted by `\n`. */
  help: string;
  /** Switches that only make sense beside this one. `needed`: not without it. */
  with?: Readonly<Record<string, { wants: string; help: string; needed: boolean }>>;
  /**
   * It changes what a running kiosk holds in memory, so it must not run beside one on the same data folder.
   * (`--set-pin` need not: PINs are read anew at every question.)
   */
  alone: boolean;
}

/** Paths among the words are as they were typed; resolve them. Never throws for what people or disks do. */
export type Run = (ground: Ground, words: Words) => Promise<Ended>;
