/** The draft staff are working on: its whole value with undo and redo, and its way to the disk. */
import type { Whole } from '../../exhibition/exhibition.ts';
import { beginHistory, redo, step, undo, type History } from '../../exhibition/history.ts';
import { refusalOf, type Disk, type DiskRefusal } from './disk.ts';
import { saveDraft, writeNote, type DraftNote } from './draft.ts';

/** From the first unsaved change to the beginning of its saving, so that a power cut takes no more than a second. */
export const saveAfterMs = 400;
/** A disk that refused is asked again. */
const tryAgainMs = 5_000;

export class WorkingDraft {
  #history: History<Whole>;
  #written: Whole;
  #trouble: DiskRefusal | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `inTurn` runs a save when nothing else is at work on the library; `told` is called after every change of state. */
  constructor(
    private readonly disk: Disk,
    readonly folder: string,
    whole: Whole,
    private note: DraftNote,
    private readonly inTurn: (work: () => Promise<unknown>) => Promise<unknown>,
    private readonly told: () => void,
  ) {
    this.#history = beginHistory(whole);
    this.#written = whole;
  }

  get whole(): Whole {
    return this.#history.now;
  }

  get state() {
    return {
      basedOn: this.note.basedOn,
      startedAt: this.note.startedAt,
      unsaved: this.whole !== this.#written,
      trouble: this.#trouble,
      canUndo: this.#history.past.length > 0,
      canRedo: this.#history.future.length > 0,
    };
  }

  /** One more step; `about` joins steps about the same (see history.ts). */
  take(whole: Whole, about: string, at: number): void {
    this.#move(step(this.#history, whole, about, at));
  }

  /** What undo (or redo) would lead to, without going there. */
  after(way: 'undo' | 'redo'): Whole {
    return (way === 'undo' ? undo : redo)(this.#history).now;
  }

  go(way: 'undo' | 'redo'): void {
    this.#move((way === 'undo' ? undo : redo)(this.#history));
  }

  #move(history: History<Whole>): void {
    this.#history = history;
    this.#saveIn(saveAfterMs);
    this.told();
  }

  /** Writes what is not yet written; a refusal keeps everything in memory and is tried again. Only in turn. */
  async save(): Promise<DiskRefusal | null> {
    this.stop();
    const now = this.whole;
    try {
      if (now !== this.#written) await saveDraft(this.disk, this.folder, this.note, this.#written, now);
      this.#written = now;
      this.#trouble = null;
    } catch (error) {
      this.#trouble = refusalOf(error);
      // Which part reached the disk is not known now.
      this.#writeAllNext();
      this.#saveIn(tryAgainMs);
    }
    this.told();
    return this.#trouble;
  }

  /** Writes every part of it anew: what was on the disk has been damaged since. Only in turn. */
  rewrite(): Promise<DiskRefusal | null> {
    this.#writeAllNext();
    return this.save();
  }

  /** The next save takes no part for written. */
  #writeAllNext(): void {
    const { exhibition, people } = this.whole;
    this.#written = { exhibition: { ...exhibition }, people: [...people], statementTexts: {} };
  }

  /** After publishing, the draft is the version's equal and goes on from there. */
  async published(number: number): Promise<void> {
    this.note = { ...this.note, basedOn: number };
    await writeNote(this.disk, this.folder, this.note);
  }

  /** No save by itself any more. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #saveIn(ms: number): void {
    if (this.#timer || this.whole === this.#written) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.inTurn(() => this.save());
    }, ms);
    this.#timer.unref();
  }
}
