/**
 * @file One import, from the file on a stick to one step of the draft. The reading room does the work; here is what
 * needs the library: where the roll lies, whether it is still the one that was compared, and the step itself.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listFromText } from '../../../exhibition/crossing.ts';
import type { Choices } from '../../../exhibition/importing/choices.ts';
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import { localDay } from '../../../exhibition/local-time.ts';
import type { Person } from '../../../exhibition/remembrance/person.ts';
import { realDisk, refusalOf, type Disk, type DiskRefusal } from '../disk.ts';
import type { Edited, RollChanged } from '../drafting.ts';
import type { Library } from '../library.ts';
import { pause } from '../pause.ts';
import {
  makePortraits,
  type BadPhoto,
  type ImportProgress,
  type PhotoOrder,
  type Workshop,
} from './portraits.ts';
import { ReadingRoom, type RoomAnswer, type RoomProcess } from './reading-room.ts';
import type { Ask, RoomQuestion, RollPlace } from './questions.ts';

/** So many imports are remembered: more than the versions one can return to. */
const keptMemories = 40;

export interface ImportGround {
  library: Library;
  /** The data folder. */
  data: string;
  /** Opens the process of the reading room. */
  room: () => Promise<RoomProcess>;
  workshop: () => Promise<Workshop>;
  report: (sentence: string) => void;
  now?: () => Date;
  disk?: Disk;
}

export type Applying =
  | { outcome: 'ok'; added: number; changed: number; removed: number; portraits: number; bad: BadPhoto[] }
  | { outcome: 'cancelled' }
  | { outcome: 'nothing-to-do' }
  | Exclude<Edited, { outcome: 'ok' | 'no-such-statement' }>
  | RollChanged
  | DiskRefusal
  | Extract<RoomAnswer<'open'>, { outcome: 'refused' }>;

export class Importing {
  readonly #ground: ImportGround;
  readonly #now: () => Date;
  readonly #memories: string;
  #room: ReadingRoom | null = null;
  /** The roll the last check compared with. */
  #compared: readonly Person[] | null = null;
  #stop: AbortController | null = null;

  constructor(ground: ImportGround) {
    this.#ground = ground;
    this.#now = ground.now ?? (() => new Date());
    this.#memories = join(ground.data, 'exhibition', 'imports');
  }

  /** Opens a file; whatever import was under way before is forgotten. */
  async open(ask: Ask<'open'>): Promise<RoomAnswer<'open'>> {
    this.close();
    const room = new ReadingRoom(await this.#ground.room(), this.#ground.report);
    this.#room = room;
    return room.ask('open', ask);
  }

  /** What the columns of a sheet are probably for. */
  async propose({ sheet, header }: Pick<Ask<'propose'>, 'sheet' | 'header'>): Promise<RoomAnswer<'propose'>> {
    const { place, fallback } = await this.#roll();
    return this.#ask('propose', { sheet, header, roll: place, fallback });
  }

  /** The dry run. Changes nothing. */
  async check(choices: Choices): Promise<RoomAnswer<'check'>> {
    const { place, people } = await this.#roll();
    this.#compared = people;
    return this.#ask('check', { choices, roll: place, today: localDay(this.#now()) });
  }

  list = (ask: Ask<'list'>): Promise<RoomAnswer<'list'>> => this.#ask('list', ask);
  photos = (ask: Ask<'photos'>): Promise<RoomAnswer<'photos'>> => this.#ask('photos', ask);

  /** The rows that something is wrong with, as the bytes of an XLSX. */
  problems = (language: LanguageCode): Promise<RoomAnswer<'problems'>> => this.#ask('problems', { language });

  /**
   * Makes the portraits and puts everything into the draft, as one step. `orders` are the photographs somebody agreed
   * to. Cancelled, nothing of the roll is changed.
   */
  async apply(
    orders: readonly PhotoOrder[],
    onprogress?: (progress: ImportProgress) => void,
  ): Promise<Applying> {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      return await this.#apply(orders, stop.signal, onprogress);
    } catch (error) {
      return refusalOf(error);
    } finally {
      this.#stop = null;
    }
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Nobody is at the desk any more: the file is forgotten, but what is going into the draft goes on. */
  leave(): void {
    if (this.#stop === null) this.close();
  }

  /** Forgets the file. */
  close(): void {
    this.cancel();
    this.#room?.close();
    this.#room = null;
    this.#compared = null;
  }

  async #apply(
    orders: readonly PhotoOrder[],
    signal: AbortSignal,
    onprogress?: (progress: ImportProgress) => void,
  ): Promise<Applying> {
    const { library } = this.#ground;
    const began = await library.draft.open();
    if (began.outcome !== 'ok') return began;
    const made = await makePortraits(orders, {
      library,
      workshop: this.#ground.workshop,
      signal,
      onprogress,
    });
    if (made.outcome !== 'ok') return made;
    const id = this.#newId();
    const ready = await this.#ask('ready', {
      id,
      at: this.#now().toISOString(),
      memories: this.#memories,
      portraits: made.portraits,
    });
    if (ready.outcome !== 'ok') return ready;
    const { remove } = ready;
    const put = await listFromText<Person>(ready.put, pause);
    if (signal.aborted) return { outcome: 'cancelled' };
    if (put.length + remove.length === 0) return { outcome: 'nothing-to-do' };
    const before = this.#compared;
    const done = await library.draft.rework((whole) => {
      if (whole.people !== before) return null;
      const remembrance = { ...whole.exhibition.remembrance, lastImport: id };
      return {
        ...whole,
        people: merged(whole.people, put, remove),
        exhibition: { ...whole.exhibition, remembrance },
      };
    });
    if (done.outcome !== 'ok') return done;
    const refused = await library.draft.flush();
    if (refused) return refused;
    await this.#forgetOldest();
    const known = new Set(before?.map((person) => person.id));
    const added = put.filter((person) => !known.has(person.id)).length;
    this.#compared = null;
    return {
      outcome: 'ok',
      added,
      changed: put.length - added,
      removed: remove.length,
      portraits: made.portraits.length,
      bad: made.bad,
    };
  }

  async #ask<Q extends RoomQuestion>(question: Q, ask: Ask<Q>): Promise<RoomAnswer<Q>> {
    return this.#room?.ask(question, ask) ?? { outcome: 'refused', code: 'file-missing', values: {} };
  }

  /** Where the roll lies on disk: everything staff did until now is written first. */
  async #roll(): Promise<{ place: RollPlace; people: readonly Person[]; fallback: LanguageCode }> {
    const { library } = this.#ground;
    await library.draft.open();
    const { whole } = library.draft;
    await library.draft.flush();
    const shown = await library.archive.current();
    const exhibition = whole ?? (shown.state === 'open' ? shown.whole : null);
    return {
      place: { folder: whole ? library.draft.folder : library.folder, memories: this.#memories },
      people: exhibition?.people ?? [],
      fallback: exhibition?.exhibition.languages[0] ?? 'az',
    };
  }

  #newId(): string {
    const stamp = this.#now().toISOString().replace(/\D/g, '').slice(0, 17);
    return `import-${stamp}`;
  }

  /** What cannot be tidied today is tidied another day. */
  async #forgetOldest(): Promise<void> {
    const { disk = realDisk, report } = this.#ground;
    try {
      const files = (await readdir(this.#memories)).filter((name) => /^import-\d+\.json$/.test(name)).sort();
      for (const name of files.slice(0, -keptMemories)) await disk.remove(join(this.#memories, name));
    } catch (error) {
      report(`Import: old memories stay (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
    }
  }
}

/** People already there stay in their places, and as the very same objects where nothing changes. */
function merged(roll: readonly Person[], put: readonly Person[], remove: readonly string[]): Person[] {
  const changed = new Map(put.map((person) => [person.id, person]));
  const gone = new Set(remove);
  const kept = roll.flatMap((person) => (gone.has(person.id) ? [] : [changed.get(person.id) ?? person]));
  const known = new Set(roll.map(({ id }) => id));
  return [...kept, ...put.filter(({ id }) => !known.has(id))];
}
