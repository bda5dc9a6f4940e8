import { lasts, type Span } from '../../../../exhibition/on-screen.ts';
import type { Showing, ShownNow } from '../../../../exhibition/show-now.ts';
import type { AnswerOf, Bridge } from '../../../bridge.ts';

type Refused = Exclude<AnswerOf<'show.start'>, { outcome: 'ok' }> | { outcome: 'no-answer' };

/** What is on the screen by hand, as the machine says it, and what came of the last touch about it. */
export class ShowingNow {
  #shown = $state.raw<ShownNow | null>(null);
  #ended = $state(false);
  #refused = $state.raw<Refused | null>(null);

  constructor(private readonly bridge: Bridge) {}

  /** What is on at that moment; null where the schedule plays. */
  at(now: Date): ShownNow | null {
    return this.#shown && lasts(this.#shown, now) ? this.#shown : null;
  }
  /** Whether the last touch ended something. */
  get ended(): boolean {
    return this.#ended;
  }
  get refused(): Refused | null {
    return this.#refused;
  }

  async look(): Promise<void> {
    this.#shown = await this.bridge.ask('show.now', null).catch(() => null);
  }

  async begin(show: Showing, span: Span): Promise<void> {
    const done = await this.#asked(this.bridge.ask('show.start', { show, span }));
    if (done.outcome === 'ok') this.#shown = done.shown;
  }

  async end(): Promise<void> {
    const done = await this.#asked(this.bridge.ask('show.end', null));
    if (done.outcome !== 'ok') return;
    this.#shown = null;
    this.#ended = true;
  }

  async #asked<Answer extends { outcome: 'ok' } | Refused>(
    asked: Promise<Answer>,
  ): Promise<Answer | { outcome: 'no-answer' }> {
    this.#ended = false;
    this.#refused = null;
    const done = await asked.catch(() => ({ outcome: 'no-answer' }) as const);
    if (done.outcome !== 'ok') this.#refused = done as Refused;
    return done;
  }
}
