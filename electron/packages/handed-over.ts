/**
 * @file Packages that somebody opened with the app: a double click on a `.xatire` file starts the app with its path, or
 * reaches the kiosk that runs. Only the path is kept; the file is read when a technician looks, as one on a stick is.
 */
import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { z } from 'zod';
import { problem, type Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import type { FolderFile } from '../archive/picture-folders.ts';

/** What one start of the app hands to the one that runs: the file's absolute path. */
const handing = z.object({ open: z.string().max(4_000).refine(isAbsolute) });

/** Whoever opens a whole folder of packages is offered the last of them. */
const mostKept = 5;

interface Told {
  note: (sentence: string) => void;
  problem: (sentence: string) => void;
}

/** A file as it was opened, and where it really lies; `file` is null where there is none any more. */
export interface HandedFile {
  path: string;
  name: string;
  file: FolderFile | null;
}

export class HandedOver {
  #paths: readonly string[] = [];
  /** Of which the log knows already that they are not taken. */
  #told = new Set<string>();
  #log: Told | null = null;
  /** Handed over before there was a log. */
  #early: string[] = [];

  /** Takes `{ open: PATH }`; anything else (another start without a file) is nothing. */
  take(said: unknown): void {
    const read = handing.safeParse(said);
    if (!read.success) return;
    const { open } = read.data;
    this.#paths = [open, ...this.#paths.filter((one) => one !== open)].slice(0, mostKept);
    this.#told.delete(open);
    if (this.#log) void this.#note(open);
    else this.#early.push(open);
  }

  /** Where one line is written for each file that was opened, also for those from before. */
  tell(log: Told): void {
    this.#log = log;
    for (const path of this.#early.splice(0)) void this.#note(path);
  }

  /** All of them, the last one first. */
  async files(): Promise<HandedFile[]> {
    return Promise.all(this.#paths.map(fileAt));
  }

  /** One of them, by the path it was opened with or by where it really lies; null for any other path. */
  async file(path: string): Promise<FolderFile | null> {
    return (await this.#find(path))?.file ?? null;
  }

  /** It is not offered any more. */
  async forget(path: string): Promise<void> {
    const found = await this.#find(path);
    this.#paths = this.#paths.filter((one) => one !== found?.path);
  }

  /** Why one is not taken, once, for the log. */
  refused(path: string, why: Problem | undefined): void {
    if (this.#told.has(path)) return;
    this.#told.add(path);
    this.#log?.problem(
      `The package that was opened is not taken (${path}): ${why ? lineOf(why) : 'unreadable'}`,
    );
  }

  async #find(path: string): Promise<HandedFile | undefined> {
    return (await this.files()).find((one) => one.path === path || one.file?.path === path);
  }

  async #note(path: string): Promise<void> {
    const { file, name } = await fileAt(path);
    if (file) this.#log?.note(`A package was opened and is offered to technicians: ${path}`);
    else this.refused(path, notThere(name));
  }
}

/** For a file that was opened and is not there. */
export const notThere = (name: string): Problem => problem('error', 'missing-file', name);

async function fileAt(path: string): Promise<HandedFile> {
  const name = basename(path);
  const real = await realpath(path).catch(() => null);
  const found = real === null ? null : await stat(real).catch(() => null);
  const file = real !== null && found?.isFile() ? { name, path: real, bytes: found.size } : null;
  return { path, name, file };
}
