import type { Edit } from '../../../../exhibition/editing.ts';
import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import type { Loop } from '../../../../exhibition/loop.ts';
import type { Slide } from '../../../../exhibition/slides/kinds.ts';
import type { StaffDesk } from '../../../state/staff.svelte.ts';
import { tryEdit } from '../content/telling.ts';

/** A slide just deleted, for as long as one step back brings it home. */
export interface Deleted {
  id: string;
  name: string;
}

/**
 * What the studio does to the loop of the draft. Edits go one after the other, each made of the draft as it is then;
 * each answers the sentence of a refusal, or null.
 */
export class LoopDesk {
  #turn: Promise<unknown> = Promise.resolve();
  #deleted = $state.raw<Deleted | null>(null);
  #refusal = $state<string | null>(null);

  constructor(
    private readonly staff: StaffDesk,
    private readonly language: () => LanguageCode,
  ) {}

  get loop(): Loop {
    return this.staff.whole?.exhibition.loop ?? { slides: [] };
  }
  get deleted(): Deleted | null {
    return this.#deleted;
  }
  /** Why the last edit was refused. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** Puts a slide in place of the one with its id, or as a new one at `at`, the end where left out. */
  put(slide: Slide, about: string, at?: number): Promise<string | null> {
    return this.#edit(
      () => ({ do: 'put-slide', where: 'loop', slide: { ...slide }, ...(at !== undefined && { at }) }),
      about,
    );
  }

  move(id: string, to: number): Promise<string | null> {
    return this.#edit(() => ({ do: 'move-slide', where: 'loop', id, to }), '');
  }

  async remove({ id, name }: Deleted): Promise<string | null> {
    const told = await this.#edit(() => ({ do: 'remove-slide', where: 'loop', id }), '');
    if (told === null) this.#deleted = { id, name };
    return told;
  }

  async undoRemove(): Promise<void> {
    this.#deleted = null;
    await this.staff.undo();
  }

  /** Changes what belongs to the loop as a whole; a part given as undefined is taken out. */
  change(part: (loop: Loop) => ChangedLoop, about = ''): Promise<string | null> {
    return this.#edit(() => {
      const { whole } = this.staff;
      if (!whole) return null;
      const loop = Object.fromEntries(
        Object.entries({ ...whole.exhibition.loop, ...part(whole.exhibition.loop) }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      return { do: 'exhibition', exhibition: { ...whole.exhibition, loop } as unknown as WholeEdit };
    }, about);
  }

  #edit(make: () => Edit | null, about: string): Promise<string | null> {
    this.#deleted = null;
    const done = this.#turn.then(async () => {
      const edit = make();
      this.#refusal = edit ? await tryEdit(this.staff, edit, about, this.language()) : null;
      return this.#refusal;
    });
    this.#turn = done;
    return done;
  }
}

type ChangedLoop = { [Part in keyof Loop]?: Loop[Part] | undefined };
type WholeEdit = Extract<Edit, { do: 'exhibition' }>['exhibition'];
