/**
 * @file Work on the draft: begin, edit, undo, add media, give up. A draft starts as a copy of what is on show, at the
 * first edit. The words of statements are locked: only `changeStatement` changes them, and keeps the old ones.
 */
import { dirname, join } from 'node:path';
import { changesBetween, wordChanges, type Change, type WordChange } from '../../exhibition/changes.ts';
import { edited, withWords } from '../../exhibition/edited.ts';
import { badPaths, type Edit } from '../../exhibition/editing.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Problem } from '../../exhibition/problems.ts';
import { shared } from '../../exhibition/sharing.ts';
import type { Disk, DiskRefusal } from './disk.ts';
import { addMedium, takeMedium, type MadeMedium, type MediumAdded, type NewMedium } from './draft-media.ts';
import { readDraft, startDraft, type DraftNote } from './draft.ts';
import type { StatementChanges, WordsHow } from './statement-changes.ts';
import type { Notice } from './versions.ts';
import { WorkingDraft } from './working-draft.ts';

/** Why a draft cannot be had: the folder on show is somebody else's, or it cannot be read itself. */
export type NotEditable = { outcome: 'not-editable'; why: 'shown-read-only' | 'exhibition-in-trouble' };
export type Refused = DiskRefusal | NotEditable;

export interface DraftState {
  /** The version it started from or was last published as; null: the exhibition of a fresh install. */
  basedOn: number | null;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** Against what visitors see; empty where there is nothing to publish. */
  changes: Change[];
  unsaved: boolean;
  /** The disk refused the last save; everything is kept in memory, and it is tried again every five seconds. */
  trouble: DiskRefusal | null;
  canUndo: boolean;
  canRedo: boolean;
}

export type Edited =
  | { outcome: 'ok'; draft: DraftState }
  | { outcome: 'statement-locked'; statements: string[] }
  | { outcome: 'refused'; problems: Problem[] }
  | NoSuchStatement
  | Refused;
interface NoSuchStatement {
  outcome: 'no-such-statement';
}
/** Somebody edited the roll after an import was compared with it. */
export interface RollChanged {
  outcome: 'roll-changed';
}

/** What the library hands to the work on its draft. */
export interface Ground {
  /** DATA/exhibition. */
  folder: string;
  disk: Disk;
  now: () => Date;
  /** Runs a piece of work when nothing else is at work on the library; what the disk refuses becomes an outcome. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result | DiskRefusal>;
  /** The exhibition on show, its folder and version; null while it cannot be read. */
  onShow: () => Promise<{ whole: Whole; folder: string; number: number | null } | null>;
  editable: boolean;
  words: StatementChanges;
  notice: (one: Notice) => void;
}

export class Drafting {
  readonly folder: string;
  readonly #ground: Ground;
  readonly #listeners = new Set<(state: DraftState | null) => void>();
  #work: WorkingDraft | null = null;
  /** What the draft is compared with: the exhibition on show, made of the draft's own parts where they say the same. */
  #base: Whole | null = null;
  #compared: { base: Whole | null; now: Whole | null; found: Change[] | null } = {
    base: null,
    now: null,
    found: null,
  };

  constructor(ground: Ground) {
    this.#ground = ground;
    this.folder = join(ground.folder, 'draft');
  }

  /** The state of the draft; null where none was begun, or opened in this run. */
  get state(): DraftState | null {
    return this.#work && { ...this.#work.state, changes: this.#changes(this.#work.whole) };
  }

  /** Comparing two rolls of 25,000 takes its time, and the state is asked more often than it changes. */
  #changes(whole: Whole): Change[] {
    const { base, now, found } = this.#compared;
    if (found && base === this.#base && now === whole) return found;
    const changes = changesBetween(this.#base, whole);
    this.#compared = { base: this.#base, now: whole, found: changes };
    return changes;
  }

  /** The draft's content, broken rules included; null where there is none. */
  get whole(): Whole | null {
    return this.#work?.whole ?? null;
  }

  /** Told after every change of the state, saved ones too. Returns how to stop listening. */
  onChange(listener: (state: DraftState | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the draft left from another day. */
  async open(): Promise<{ outcome: 'ok'; draft: DraftState | null } | Refused> {
    return this.#ground.inTurn(async () => (await this.loadNow()) ?? { outcome: 'ok', draft: this.state });
  }

  /** One edit. `about` joins quick steps about one thing into one that is undone at once (see history.ts). */
  async edit(one: Edit, about = ''): Promise<Edited> {
    return this.#change((whole) => edited(whole, one), about);
  }

  /**
   * One step that changes the whole, as one undo takes back: an import. `make` answers null where the draft is no
   * longer what the step was worked out for.
   */
  async rework(
    make: (whole: Whole) => Whole | null,
  ): Promise<Exclude<Edited, NoSuchStatement> | RollChanged> {
    const done = await this.#change(make, '');
    return done.outcome === 'no-such-statement' ? { outcome: 'roll-changed' } : done;
  }

  /**
   * Changes a statement's words in one language; null takes them away. The old words are kept with their SHA-256, who
   * and when, and the change is on disk when this answers. Whether `by` may is asked before (electron/staff/).
   */
  async changeStatement(
    id: string,
    language: LanguageCode,
    words: string | null,
    { by }: { by: string },
  ): Promise<Edited> {
    const done = await this.#change((whole) => withWords(whole, id, language, words), '', by);
    if (done.outcome !== 'ok') return done;
    await this.flush();
    return { outcome: 'ok', draft: this.state ?? done.draft };
  }

  async undo({ by }: { by: string }): Promise<Edited> {
    return this.#go('undo', by);
  }

  async redo({ by }: { by: string }): Promise<Edited> {
    return this.#go('redo', by);
  }

  /** Keeps a picture or film in the draft's folder and answers its path; a slide or person may name it then. */
  async addMedium(medium: NewMedium): Promise<MediumAdded | Refused> {
    return this.#ground.inTurn(
      async () => (await this.#begin()) ?? addMedium(this.#ground.disk, this.folder, medium),
    );
  }

  /** A path beside the draft for a file that is being made, on the same file system; swept at the next start. */
  async workshop(name: string): Promise<string | Refused> {
    return this.#ground.inTurn(
      async () => (await this.#begin()) ?? join(this.#ground.folder, `.making-medium-${name}`),
    );
  }

  /** Takes a file made there into the draft and answers its path; a slide may name it then. */
  async takeMedium(from: string, medium: MadeMedium): Promise<{ outcome: 'ok'; file: string } | Refused> {
    return this.#ground.inTurn(async () => {
      const refused = await this.#begin();
      if (refused) return refused;
      const file = await takeMedium(this.#ground.disk, this.folder, from, medium);
      return { outcome: 'ok', file } as const;
    });
  }

  /** Saves now what is not yet saved; null where all is on disk. */
  async flush(): Promise<DiskRefusal | null> {
    return this.#ground.inTurn(() => this.saveNow());
  }

  /** Gives the draft up; what visitors see stays as it is. */
  async discard({ by }: { by: string }): Promise<{ outcome: 'ok' } | Refused> {
    return this.#ground.inTurn(async () => {
      const refused = await this.loadNow();
      if (refused) return refused;
      if (this.#work && this.#base)
        await this.#keep(this.#locked(this.#work.whole, this.#base), 'discarded', by);
      await this.dropNow();
      return { outcome: 'ok' } as const;
    });
  }

  stop(): void {
    this.#work?.stop();
  }

  // ── Only in turn ──────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens the draft that lies on disk, if any. One that is damaged is kept aside, and a notice says where. */
  async loadNow(): Promise<Refused | null> {
    const { disk, folder, now, notice } = this.#ground;
    if (!this.#ground.editable) return { outcome: 'not-editable', why: 'shown-read-only' };
    if (this.#work) return null;
    const read = await readDraft(disk, this.folder);
    if (read.outcome === 'unreadable') return { outcome: 'disk-fault', reason: read.reason };
    if (read.outcome === 'damaged') {
      const aside = `draft-damaged-${now().toISOString().replace(/[:.]/g, '-')}`;
      await disk.rename(this.folder, join(folder, aside));
      notice({ code: 'draft-damaged', values: { reason: read.reason, keptAs: aside } });
    }
    if (read.outcome === 'ok')
      this.#take(read.whole, read.note, (await this.#ground.onShow())?.whole ?? null);
    return null;
  }

  async saveNow(): Promise<DiskRefusal | null> {
    return (await this.#work?.save()) ?? null;
  }

  /** Writes the draft anew as staff have it on screen. */
  async rewriteNow(): Promise<DiskRefusal | null> {
    return (await this.#work?.rewrite()) ?? null;
  }

  /** Takes the draft away, from its name first, so that half of one is never met. */
  async dropNow(): Promise<void> {
    const { disk, folder } = this.#ground;
    this.stop();
    const gone = join(folder, '.gone-draft');
    await disk.remove(gone);
    await disk.rename(this.folder, gone).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    this.#work = null;
    this.#base = null;
    this.#tell();
    await disk.remove(gone);
  }

  /** Something else is on show: what the draft is compared with. `published`: it is the draft's equal, of that number. */
  async rebaseNow(onShow: Whole | null, published: number | null = null): Promise<void> {
    if (!this.#work) return;
    this.#base = onShow && shared(this.#work.whole, onShow);
    if (published !== null) await this.#work.published(published);
    this.#tell();
  }

  /** Opens the draft or starts one as a copy of what is on show. */
  async #begin(): Promise<Refused | null> {
    const refused = await this.loadNow();
    if (refused || this.#work) return refused;
    const shown = await this.#ground.onShow();
    if (!shown) return { outcome: 'not-editable', why: 'exhibition-in-trouble' };
    const { disk, folder, now } = this.#ground;
    await disk.makeFolder(folder);
    await disk.syncFolder(dirname(folder));
    const note: DraftNote = { format: 1, basedOn: shown.number, startedAt: now().toISOString() };
    // Files of a version are never written in place and may be shared; those of a fresh install are not ours.
    await startDraft(disk, this.folder, { ...shown, by: shown.number === null ? 'copy' : 'share' }, note);
    this.#take(shown.whole, note, shown.whole);
    return null;
  }

  #take(whole: Whole, note: DraftNote, base: Whole | null): void {
    const own = base ? shared(base, whole) : whole;
    this.#base = base;
    this.#work = new WorkingDraft(this.#ground.disk, this.folder, own, note, this.#ground.inTurn, () =>
      this.#tell(),
    );
    this.#tell();
  }

  #change(make: (whole: Whole) => Whole | null, about: string, wordsBy?: string): Promise<Edited> {
    return this.#ground.inTurn(async (): Promise<Edited> => {
      const refused = await this.#begin();
      const work = this.#work;
      if (refused || !work) return refused ?? { outcome: 'not-editable', why: 'exhibition-in-trouble' };
      const next = make(work.whole);
      if (!next) return { outcome: 'no-such-statement' };
      const problems = badPaths(next);
      if (problems.length > 0) return { outcome: 'refused', problems };
      const words = this.#locked(work.whole, next);
      if (wordsBy === undefined && words.length > 0) {
        return {
          outcome: 'statement-locked',
          statements: [...new Set(words.map(({ statement }) => statement))],
        };
      }
      await this.#keep(words, 'changed', wordsBy ?? '');
      work.take(next, about, this.#ground.now().getTime());
      return this.#done();
    });
  }

  #go(way: 'undo' | 'redo', by: string): Promise<Edited> {
    return this.#ground.inTurn(async (): Promise<Edited> => {
      const refused = await this.#begin();
      const work = this.#work;
      if (refused || !work) return refused ?? { outcome: 'not-editable', why: 'exhibition-in-trouble' };
      await this.#keep(this.#locked(work.whole, work.after(way)), way === 'undo' ? 'undone' : 'redone', by);
      work.go(way);
      return this.#done();
    });
  }

  /** Changed words of statements that visitors see; those of a statement never published are still being written. */
  #locked(before: Whole, after: Whole): WordChange[] {
    const onShow = this.#base && new Set(this.#base.exhibition.statements.map(({ id }) => id));
    return wordChanges(before, after).filter(({ statement }) => !onShow || onShow.has(statement));
  }

  #keep(words: readonly WordChange[], how: WordsHow, by: string): Promise<void> {
    return this.#ground.words.keep(words, how, by, this.#ground.now());
  }

  #done(): Edited {
    const { state } = this;
    return state
      ? { outcome: 'ok', draft: state }
      : { outcome: 'not-editable', why: 'exhibition-in-trouble' };
  }

  #tell(): void {
    if (this.#listeners.size === 0) return;
    const { state } = this;
    for (const listener of this.#listeners) listener(state);
  }
}
