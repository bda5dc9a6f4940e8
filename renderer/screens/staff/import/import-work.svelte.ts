/** One import at the desk: the file, what was chosen and answered, and what the machine found. */
import type { Choices } from '../../../../exhibition/importing/choices.ts';
import type { ColumnUse } from '../../../../exhibition/importing/columns.ts';
import { firstChoices } from '../../../../exhibition/importing/dry-run.ts';
import type { Header } from '../../../../exhibition/importing/header.ts';
import type { Proposal } from '../../../../exhibition/importing/proposing.ts';
import { answered, type Question } from '../../../../exhibition/importing/questions.ts';
import type { Encoding, Separator } from '../../../../exhibition/importing/sheets.ts';
import type { Applying, Checked, ImportProgress, ImportRefused, OpenedFile } from '../../../bridge.ts';
import type { StaffDesk } from '../../../state/staff.svelte.ts';
import { PhotoWork } from './photo-work.svelte.ts';

export const steps = ['file', 'columns', 'questions', 'review', 'photos', 'draft'] as const;
export type Step = (typeof steps)[number];

/** A question with the answer it has so far; null is left open. */
export interface Asked {
  question: Question;
  answer: string | null;
}

const keyOf = ({ kind, column }: Question): string => `${kind} ${column}`;

export class ImportWork {
  readonly photos: PhotoWork;
  #step = $state<Step>('file');
  #busy = $state(false);
  #path = '';
  #opened = $state.raw<OpenedFile | null>(null);
  #proposal = $state.raw<Proposal | null>(null);
  #choices = $state.raw<Choices | null>(null);
  #checked = $state.raw<Checked | null>(null);
  #asked = $state.raw<readonly Asked[]>([]);
  #refusal = $state.raw<ImportRefused | 'no-answer' | null>(null);
  #progress = $state.raw<ImportProgress | null>(null);
  #done = $state.raw<Applying | null>(null);

  constructor(private readonly staff: StaffDesk) {
    this.photos = new PhotoWork(staff);
  }

  get step(): Step {
    return this.#step;
  }
  /** The machine is at work on the last question. */
  get busy(): boolean {
    return this.#busy;
  }
  get opened(): OpenedFile | null {
    return this.#opened;
  }
  get proposal(): Proposal | null {
    return this.#proposal;
  }
  get choices(): Choices | null {
    return this.#choices;
  }
  /** Where the list lies; its photographs are probably near. */
  get folder(): string {
    return this.#path.replace(/[\\/][^\\/]*$/, '');
  }
  /** The dry run as it stands. */
  get checked(): Checked | null {
    return this.#checked;
  }
  get asked(): readonly Asked[] {
    return this.#asked;
  }
  get refusal(): ImportRefused | 'no-answer' | null {
    return this.#refusal;
  }
  get progress(): ImportProgress | null {
    return this.#progress;
  }
  get done(): Applying | null {
    return this.#done;
  }
  /** Steps one may go to by touching them: those behind, as long as nothing is being written. */
  mayGo(to: Step): boolean {
    if (this.#busy || this.#done?.outcome === 'ok') return false;
    return steps.indexOf(to) < steps.indexOf(this.#step);
  }

  go(to: Step): void {
    if (this.#busy) return;
    this.#refusal = null;
    this.#done = null;
    this.#step = to;
  }

  /** Opens a list; a text file may be read anew in another way. */
  async open(path: string, wishes: { encoding?: Encoding; separator?: Separator } = {}): Promise<void> {
    this.#path = path;
    await this.#ask(async () => {
      const opened = await this.staff.bridge.ask('import.open', { path, ...wishes });
      if (opened.outcome !== 'ok') return this.#refuse(opened);
      this.#forget();
      this.#opened = opened;
      this.#step = 'columns';
      const filled = opened.sheets.flatMap(({ rows, hidden }, i) => (rows > 0 && !hidden ? [i] : []));
      // Of several sheets somebody has to choose.
      if (filled.length === 1) await this.#propose(filled[0] ?? 0, 'find');
    });
  }

  openAnew = (wishes: { encoding?: Encoding; separator?: Separator }): Promise<void> =>
    this.open(this.#path, wishes);
  chooseSheet = (sheet: number): Promise<void> => this.#ask(() => this.#propose(sheet, 'find'));
  /** The row of the headings, counted from 0; null: there is none. */
  chooseHeader = (at: number | null): Promise<void> =>
    this.#ask(() => this.#propose(this.#choices?.sheet ?? 0, at === null ? null : { at, lines: 1 }));

  async #propose(sheet: number, header: Header | null | 'find'): Promise<void> {
    const proposal = await this.staff.bridge.ask('import.propose', { sheet, header });
    if (proposal === null) return;
    if ('outcome' in proposal) return this.#refuse(proposal);
    this.#proposal = proposal;
    this.#choices = firstChoices(sheet, proposal);
    this.#asked = [];
    this.#checked = null;
  }

  use(column: number, use: ColumnUse): void {
    if (!this.#choices) return;
    const columns = this.#choices.columns.map((one, i) => (i === column ? use : one));
    this.choose({ columns });
  }

  /** What was chosen about the columns: questions asked before may be others now. */
  choose(some: Partial<Choices>): void {
    if (!this.#choices) return;
    this.#choices = { ...this.#choices, ...some, dates: {}, names: {}, capitals: null };
    this.#asked = [];
  }

  /** Columns are right: the dry run, and its questions first. */
  async afterColumns(): Promise<void> {
    await this.#ask(async () => {
      if (await this.#check()) this.#step = this.#asked.length > 0 ? 'questions' : 'review';
    });
  }

  answer(question: Question, answer: string | null): void {
    this.#asked = this.#asked.map((one) => (one.question === question ? { question, answer } : one));
  }

  /** Answers are in; an answer may lead to a question of its own, and then that is asked. */
  async afterQuestions(): Promise<void> {
    const before = this.#asked.length;
    await this.#ask(async () => {
      if ((await this.#check()) && this.#asked.length === before) this.#step = 'review';
    });
  }

  /** What was decided about single people or values; the dry run follows at once. */
  async decide(some: Partial<Choices>): Promise<void> {
    if (!this.#choices) return;
    this.#choices = { ...this.#choices, ...some };
    await this.#ask(async () => void (await this.#check()));
  }

  async #check(): Promise<boolean> {
    const first = this.#choices;
    if (!first) return false;
    const choices = this.#asked.reduce<Choices>(
      (all, { question, answer }) => (answer === null ? all : answered(all, question, answer)),
      { ...first, dates: {}, names: {}, capitals: null },
    );
    const checked = await this.staff.bridge.ask('import.check', { choices });
    if (checked.outcome !== 'ok') {
      this.#refuse(checked);
      return false;
    }
    this.#choices = choices;
    this.#checked = checked;
    this.photos.forget();
    const known = new Set(this.#asked.map(({ question }) => keyOf(question)));
    const more = checked.questions.filter((question) => !known.has(keyOf(question)));
    this.#asked = [
      ...this.#asked,
      ...more.map((question) => ({ question, answer: question.proposed?.answer ?? null })),
    ];
    return true;
  }

  /** Everything into the draft, as one step. */
  async apply(): Promise<void> {
    this.#progress = null;
    this.#done = null;
    const deaf = this.staff.bridge.hear('import.progress', (progress) => {
      this.#progress = progress;
    });
    await this.#ask(async () => {
      this.#done = await this.staff.bridge.ask('import.apply', { photos: this.photos.agreed });
      await this.staff.open();
    });
    deaf();
  }

  cancel = (): Promise<null> => this.staff.bridge.ask('import.cancel', null);

  /** Another file. */
  async again(): Promise<void> {
    this.#forget();
    this.#step = 'file';
    await this.staff.bridge.ask('import.close', null).catch(() => null);
  }

  #forget(): void {
    this.#opened = null;
    this.#proposal = null;
    this.#choices = null;
    this.#checked = null;
    this.#asked = [];
    this.#progress = null;
    this.#done = null;
    this.photos.forget();
  }

  #refuse(refusal: ImportRefused): void {
    this.#refusal = refusal;
  }

  async #ask(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#refusal = null;
    try {
      await work();
    } catch {
      this.#refusal = 'no-answer';
    }
    this.#busy = false;
  }
}

const works = new WeakMap<StaffDesk, ImportWork>();

/** The import of this desk: who looks something up on another page finds it as it was. */
export function importAt(staff: StaffDesk): ImportWork {
  const known = works.get(staff) ?? new ImportWork(staff);
  works.set(staff, known);
  return known;
}
