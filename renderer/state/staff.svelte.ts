import { createContext } from 'svelte';
import { listFromText } from '../../exhibition/crossing.ts';
import { edited } from '../../exhibition/edited.ts';
import type { Edit } from '../../exhibition/editing.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { FirstStart } from '../../exhibition/first-start.ts';
import type { AnswerOf, Bridge, DraftState, Role, StaffState } from '../bridge.ts';

/** How an edit ended, for the sentence that says so. */
export type Outcome = AnswerOf<'draft.edit'> | AnswerOf<'draft.statement'>;

/** Whatever came in meanwhile, a finger or a frame, has its turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Staff at the kiosk: who is in, and the desk they work at. The draft itself is kept by the machine. */
export class StaffDesk {
  #door = $state.raw<StaffState | null>(null);
  #whole = $state.raw<Whole | null>(null);
  #draft = $state.raw<DraftState | null>(null);
  #problems = $state.raw<readonly Problem[]>([]);
  #editable = $state(false);
  #firstStart = $state.raw<FirstStart | null>(null);
  #asked = 0;
  #edits = 0;
  #opening: Promise<void> = Promise.resolve();

  constructor(readonly bridge: Bridge) {}

  /** What the PIN pad opens with; null until `look` has answered. */
  get door(): StaffState | null {
    return this.#door;
  }
  get role(): Role | null {
    return this.#door?.role ?? null;
  }
  /** The exhibition as the draft has it; what is on show while nothing was changed. Replaced whole, never patched. */
  get whole(): Whole | null {
    return this.#whole;
  }
  get draft(): DraftState | null {
    return this.#draft;
  }
  get problems(): readonly Problem[] {
    return this.#problems;
  }
  /** False where the exhibition on show is somebody else's folder (`--exhibition`). */
  get editable(): boolean {
    return this.#editable;
  }
  /** The language missing texts fall back on. */
  get fallback(): LanguageCode {
    return this.#whole?.exhibition.languages[0] ?? 'en';
  }

  /** How far the setting-up is; null where there is none, or where it was put off until the next start. */
  get firstStart(): FirstStart | null {
    return this.#firstStart;
  }
  async lookForFirstStart(): Promise<void> {
    this.#firstStart = await this.bridge.ask('firstStart', null);
  }
  /** Goes to that step even where the disk does not take it; true where it did. */
  async keepFirstStart(at: FirstStart): Promise<boolean> {
    this.#firstStart = at.finished ? null : at;
    const kept = await this.bridge.ask('firstStart.keep', { at }).catch(() => null);
    return kept?.outcome === 'ok';
  }
  putOffFirstStart(): void {
    this.#firstStart = null;
  }

  /** Asks who is in and what the door says. */
  async look(): Promise<void> {
    this.#door = await this.bridge.ask('staff.state', null);
  }

  async enter(pin: string): Promise<AnswerOf<'staff.enter'>> {
    const entered = await this.bridge.ask('staff.enter', { pin });
    await this.look();
    if (entered.ok) await this.open();
    return entered;
  }

  async leave(): Promise<void> {
    await this.bridge.ask('staff.leave', null);
    this.close();
  }

  /** Nobody is in any more: nothing of the desk is left in the page. */
  close(): void {
    // What is still on its way comes too late.
    this.#asked += 1;
    this.#opening = Promise.resolve();
    this.#door = null;
    this.#whole = null;
    this.#draft = null;
    this.#problems = [];
  }

  /** Reads the desk anew: at entering, and after whatever changed more than one edit. */
  open(): Promise<void> {
    this.#opening = this.#open((this.#asked += 1));
    return this.#opening;
  }

  async #open(asked: number): Promise<void> {
    const edits = this.#edits;
    const desk = await this.bridge.ask('desk', null);
    const whole = desk.whole && {
      ...(JSON.parse(desk.whole.parts) as Omit<Whole, 'people'>),
      people: await listFromText<Whole['people'][number]>(desk.whole.people, pause),
    };
    const problems = await listFromText<Problem>(desk.problems, pause);
    // Who asked later knows better, and what was edited meanwhile may be missing here.
    if (asked !== this.#asked) return this.#opening;
    if (edits !== this.#edits) return this.open();
    this.#whole = whole;
    this.#take(desk, problems);
  }

  /** Asks how the draft stands and what is wrong in it; what it says is known from the edits themselves. */
  async hear(): Promise<void> {
    const [asked, edits] = [this.#asked, this.#edits];
    const state = await this.bridge.ask('desk.state', null);
    const problems = await listFromText<Problem>(state.problems, pause);
    if (asked === this.#asked && edits === this.#edits) this.#take(state, problems);
  }

  #take({ draft, editable }: AnswerOf<'desk.state'>, problems: readonly Problem[]): void {
    this.#draft = draft;
    this.#problems = problems;
    this.#editable = editable;
  }

  /**
   * One edit, on screen when the machine has it. `about` joins quick edits of one thing (typing a word) into one step
   * of undo.
   */
  async edit(one: Edit, about = ''): Promise<AnswerOf<'draft.edit'>> {
    const done = await this.bridge.ask('draft.edit', { edit: one, about });
    if (done.outcome === 'ok') {
      this.#edits += 1;
      // The same pure function as in the machine, so that 25,000 people need not cross the bridge for one letter.
      if (this.#whole) this.#whole = edited(this.#whole, one);
      this.#draft = done.draft;
    }
    return done;
  }

  async changeStatement(
    id: string,
    language: LanguageCode,
    words: string | null,
  ): Promise<AnswerOf<'draft.statement'>> {
    const done = await this.bridge.ask('draft.statement', { id, language, words });
    await this.open();
    return done;
  }

  undo = (): Promise<unknown> => this.#andOpen(this.bridge.ask('draft.undo', null));
  redo = (): Promise<unknown> => this.#andOpen(this.bridge.ask('draft.redo', null));
  discard = (): Promise<AnswerOf<'draft.discard'>> => this.#andOpen(this.bridge.ask('draft.discard', null));
  publish = (): Promise<AnswerOf<'draft.publish'>> => this.#andOpen(this.bridge.ask('draft.publish', null));
  returnTo = (number: number): Promise<AnswerOf<'history.return'>> =>
    this.#andOpen(this.bridge.ask('history.return', { number }));

  async #andOpen<Answer>(asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    await this.open();
    return answer;
  }
}

export const [getStaff, setStaff] = createContext<StaffDesk>();
