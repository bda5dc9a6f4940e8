/**
 * What staff work on, and what is wrong with it: read with the rules of `--check`, on a draft that may break them. A
 * roll of 25,000 takes seconds to read, and visitors' screens ask meanwhile: it is read a few people at a time, once.
 */
import type { Whole } from '../../exhibition/exhibition.ts';
import { listToText, type ListText } from '../../exhibition/crossing.ts';
import { readExhibition, readPeopleByAndBy } from '../../exhibition/exhibition.ts';
import type { Problem } from '../../exhibition/problems.ts';
import { brokenRulesByAndBy } from '../../exhibition/rules.ts';
import type { Library } from '../archive/library.ts';
import { pause } from '../archive/pause.ts';
import type { Desk } from './staff-contract.ts';

/** Answers how the desk stands; one is kept for one kiosk, for it knows the problems of rolls it has read. */
export class DeskNow {
  /** What is wrong with the shape of a roll: it is the same list until somebody edits it. */
  readonly #rolls = new WeakMap<Whole['people'], Promise<Problem[]>>();
  /** Of the last whole alone: undo keeps hundreds of them, and each may break as many rules as it has people. */
  #found: { whole: Whole; problems: Promise<ListText> } | null = null;

  constructor(private readonly library: Library) {}

  async state(): Promise<Omit<Desk, 'whole'>> {
    return (await this.#look()).desk();
  }

  async desk(): Promise<Desk> {
    const { whole, desk } = await this.#look();
    if (!whole) return { ...(await desk()), whole: null };
    const { people, ...parts } = whole;
    return {
      ...(await desk()),
      whole: { parts: JSON.stringify(parts), people: await listToText(people, pause) },
    };
  }

  /** All of one moment, whatever is edited while it is told. */
  async #look() {
    const { draft, archive } = this.library;
    const opened = await draft.open();
    const shown = await archive.current();
    const whole = draft.whole ?? (shown.state === 'open' ? shown.whole : null);
    const editable = opened.outcome === 'ok' && whole !== null;
    const { state } = draft;
    return {
      whole,
      desk: async () => ({
        draft: state,
        problems: whole ? await this.#problemsOf(whole) : [],
        editable,
      }),
    };
  }

  #problemsOf(whole: Whole): Promise<ListText> {
    if (this.#found?.whole !== whole) this.#found = { whole, problems: this.#find(whole) };
    return this.#found.problems;
  }

  async #find(whole: Whole): Promise<ListText> {
    const main = readExhibition(whole.exhibition);
    const roll = await this.#shapeOf(whole.people, whole.exhibition.remembrance.people);
    const shape = [...(main.ok ? [] : main.problems), ...roll];
    const found = shape.length > 0 ? shape : await brokenRulesByAndBy(whole, pause);
    return listToText(found, pause);
  }

  #shapeOf(people: Whole['people'], file: string): Promise<Problem[]> {
    const known =
      this.#rolls.get(people) ??
      readPeopleByAndBy({ format: 1, people }, file, pause).then((read) => (read.ok ? [] : read.problems));
    this.#rolls.set(people, known);
    return known;
  }
}
