import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { readBy } from '../../../../exhibition/reading.ts';
import { settings, type Settings } from '../../../../exhibition/settings.ts';
import { sentenceOf } from '../../../../exhibition/words/sentences.ts';
import type { AnswerOf, Bridge } from '../../../bridge.ts';

type Refusal = Exclude<AnswerOf<'settings.write'>['outcome'], 'ok'> | 'no-answer';

/** A change: fields with their new values; `undefined` takes an optional one out. */
export type SettingsChange = { [Name in keyof Settings]?: Settings[Name] | undefined };

const mostSteps = 100;

/** The settings as the page shows them. Every change is written at once; what the disk refuses stays on screen. */
export class SettingsKept {
  #shown = $state.raw<Settings | null>(null);
  #before = $state.raw<readonly Settings[]>([]);
  #refusal = $state<Refusal | null>(null);
  #saved = $state(false);
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly bridge: Bridge,
    private readonly language: () => LanguageCode,
  ) {}

  get shown(): Settings | null {
    return this.#shown;
  }
  get canUndo(): boolean {
    return this.#before.length > 0;
  }
  get refusal(): Refusal | null {
    return this.#refusal;
  }
  /** Something was changed and is on disk. */
  get saved(): boolean {
    return this.#saved;
  }

  async read(): Promise<void> {
    try {
      this.#shown = await this.bridge.ask('settings.read', null);
      this.#refusal = null;
    } catch {
      this.#refusal = 'no-answer';
    }
  }

  /** The sentence of what is wrong with the change, which is then not taken; null where it is. */
  put(change: SettingsChange): string | null {
    if (!this.#shown) return null;
    const candidate = Object.fromEntries(
      Object.entries({ ...this.#shown, ...change }).filter(([, value]) => value !== undefined),
    );
    const reading = readBy(settings, candidate, 'settings.json');
    if (!reading.ok) return reading.problems.map((one) => sentenceOf(one, this.language())).join(' ');
    if (JSON.stringify(reading.value) === JSON.stringify(this.#shown)) return null;
    this.#before = [...this.#before, this.#shown].slice(-mostSteps);
    this.#write(reading.value);
    return null;
  }

  undo(): void {
    const before = this.#before.at(-1);
    if (!before) return;
    this.#before = this.#before.slice(0, -1);
    this.#write(before);
  }

  /** Once more what the disk refused, or reads what could not be read. */
  again(): void {
    if (this.#shown) this.#write(this.#shown);
    else void this.read();
  }

  /** One after the other, so that the last change is the one that stays. */
  #write(wanted: Settings): void {
    this.#shown = wanted;
    this.#saved = false;
    this.#last = this.#last.then(async () => {
      if (this.#shown !== wanted) return;
      const outcome = await this.bridge.ask('settings.write', { settings: wanted }).then(
        (done) => done.outcome,
        () => 'no-answer' as const,
      );
      if (this.#shown !== wanted) return;
      this.#refusal = outcome === 'ok' ? null : outcome;
      this.#saved = outcome === 'ok';
    });
  }
}
