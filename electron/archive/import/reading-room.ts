/**
 * @file The reading room seen from the main process: a process of its own with bounds of memory and time, so that no
 * file, however made, holds up the visitors' screen or takes the kiosk with it.
 */
import type { Ask, AnswerTo, ImportRefused, RoomQuestion } from './questions.ts';
import type { Answered } from './room-worker.ts';

/** A list of 100,000 people with six columns takes a third of this. */
export const mostHeapMb = 1_024;

/** The process; Electron's part of it is handed in. */
export interface RoomProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** It is gone, asked to or not. */
  onEnd(listener: (reason: string) => void): void;
  kill(): void;
}

/** Seconds a question may take. Opening 100,000 rows takes a tenth of it on two slow cores. */
const mostSeconds: Readonly<Record<RoomQuestion, number>> = {
  open: 120,
  propose: 60,
  check: 180,
  list: 30,
  problems: 60,
  photos: 300,
  ready: 120,
};

export type RoomAnswer<Q extends RoomQuestion> = AnswerTo<Q> | ImportRefused;

interface Waiting {
  settle: (answer: unknown) => void;
  timer: NodeJS.Timeout;
}

export class ReadingRoom {
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #ended: ImportRefused | null = null;

  /** `report` hears of what should not be. */
  constructor(
    private readonly process: RoomProcess,
    private readonly report: (sentence: string) => void,
    private readonly seconds: Readonly<Record<RoomQuestion, number>> = mostSeconds,
  ) {
    process.onMessage((message) => this.#heard(message as Answered));
    process.onEnd((reason) => this.#lost(reason));
  }

  /** Asks; what was too much for the room's memory or time is refused, and so is everything after it. */
  ask<Q extends RoomQuestion>(question: Q, argument: Ask<Q>): Promise<RoomAnswer<Q>> {
    if (this.#ended) return Promise.resolve(this.#ended);
    const number = ++this.#number;
    return new Promise((settle) => {
      const seconds = this.seconds[question];
      const timer = setTimeout(() => this.#end(refusal('too-slow', { seconds })), seconds * 1_000);
      this.#waiting.set(number, { settle: settle as (answer: unknown) => void, timer });
      this.process.send({ number, question, argument });
    });
  }

  /** Whoever still waits is told that nothing will come. */
  close(): void {
    this.#end(refusal('file-missing'));
  }

  #heard(answered: Answered): void {
    const waiting = this.#waiting.get(answered.number);
    if (!waiting) return;
    if ('fault' in answered) {
      this.report(`Import: ${answered.fault}`);
      this.#end(refusal('damaged'));
      return;
    }
    clearTimeout(waiting.timer);
    this.#waiting.delete(answered.number);
    waiting.settle(answered.answer);
  }

  /** Nothing but too much for its memory has been seen to end it. */
  #lost(reason: string): void {
    if (this.#ended) return;
    this.report(`Import: the reading process ended by itself (${reason}).`);
    this.#end(refusal('too-heavy'));
  }

  #end(why: ImportRefused): void {
    if (this.#ended) return;
    this.#ended = why;
    for (const { settle, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      settle(why);
    }
    this.#waiting.clear();
    this.process.kill();
  }
}

const refusal = (code: ImportRefused['code'], values: ImportRefused['values'] = {}): ImportRefused => ({
  outcome: 'refused',
  code,
  values,
});

/** Whether a room's answer is that there is none. */
export const isRefused = (answer: unknown): answer is ImportRefused =>
  typeof answer === 'object' && answer !== null && (answer as { outcome?: unknown }).outcome === 'refused';
