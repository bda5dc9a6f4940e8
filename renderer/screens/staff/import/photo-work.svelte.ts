/** The photographs of an import: whom they show, and what somebody said to each. */
import { listFromText } from '../../../../exhibition/crossing.ts';
import type { PhotoFound, PhotosFound } from '../../../bridge.ts';
import { pause, type StaffDesk } from '../../../state/staff.svelte.ts';

/** Whose photograph it is; null is nobody's. */
type Word = string | null;

export class PhotoWork {
  #folder = $state('');
  #found = $state.raw<PhotosFound | null>(null);
  #words = $state.raw<ReadonlyMap<string, Word>>(new Map());
  #looking = $state(false);
  #trouble = $state<'cannot-list' | 'no-answer' | null>(null);

  constructor(private readonly staff: StaffDesk) {}

  get folder(): string {
    return this.#folder;
  }
  get found(): PhotosFound | null {
    return this.#found;
  }
  get looking(): boolean {
    return this.#looking;
  }
  get trouble(): 'cannot-list' | 'no-answer' | null {
    return this.#trouble;
  }

  /** Named in the list or called by an id, and nothing that somebody chose by hand is lost: taken without being asked. */
  get sure(): readonly PhotoFound[] {
    return (this.#found?.matches ?? []).filter((one) => !one.already && isSure(one));
  }
  /** To be looked at: face beside name. */
  get open(): readonly PhotoFound[] {
    return (this.#found?.matches ?? []).filter((one) => !one.already && !isSure(one));
  }
  get waiting(): number {
    return this.open.filter(({ file }) => !this.#words.has(file)).length;
  }

  /** What was said to a photograph; undefined where nothing was. */
  saidOf(file: string): Word | undefined {
    return this.#words.get(file);
  }

  say(file: string, id: Word): void {
    // One person has one portrait: who said so last is right.
    const others = [...this.#words].map(
      ([other, word]) => [other, word === id && id !== null ? null : word] as const,
    );
    this.#words = new Map([...others, [file, id]]);
  }

  /** What goes into the draft. Where a photograph was confirmed by hand, a sure one of the same person gives way. */
  get agreed(): { id: string; file: string }[] {
    const confirmed = this.open.flatMap(({ file }) => {
      const id = this.#words.get(file);
      return id ? [{ id, file }] : [];
    });
    const taken = new Set(confirmed.map(({ id }) => id));
    const sure = this.sure.flatMap(({ file, person }) =>
      this.#words.get(file) === null || taken.has(person.id) ? [] : [{ id: person.id, file }],
    );
    return [...confirmed, ...sure];
  }

  async look(folder: string): Promise<void> {
    this.#looking = true;
    this.#trouble = null;
    try {
      const found = await this.staff.bridge.ask('import.photos', { folder });
      if (found?.outcome !== 'ok') this.#trouble = 'cannot-list';
      else {
        this.#found = {
          matches: await listFromText(found.matches, pause),
          second: await listFromText(found.second, pause),
          unmatched: await listFromText(found.unmatched, pause),
          without: await listFromText(found.without, pause),
        };
        this.#folder = folder;
        this.#words = new Map();
      }
    } catch {
      this.#trouble = 'no-answer';
    }
    this.#looking = false;
  }

  forget(): void {
    this.#found = null;
    this.#folder = '';
    this.#words = new Map();
    this.#trouble = null;
  }
}

const isSure = ({ how, replaces }: PhotoFound): boolean => (how === 'file' || how === 'id') && !replaces;
