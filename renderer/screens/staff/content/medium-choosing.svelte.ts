import { mediaAddress, type AnswerOf, type Bridge } from '../../../bridge.ts';
import { tried } from './film-trying.ts';
import { makePicture, type ChosenFile, type PictureTrouble } from './picture-making.ts';

export type MediumKind = 'picture' | 'film' | 'captions';
export type MediumTrouble =
  | Exclude<AnswerOf<'medium.bring'>['outcome'], 'ok' | 'cancelled'>
  | 'no-picture'
  | 'unplayable'
  | 'no-answer'
  | Exclude<PictureTrouble, 'too-large' | 'gone' | 'disk-full' | 'not-editable'>;

type Working = { name: string; stage: 'trying' | 'bringing'; done: number; bytes: number };
type Ended = { outcome: 'ok'; file: string } | { outcome: 'cancelled' | MediumTrouble };

/** One film, poster or captions file on its way into the draft: how far it is, how to stop it, what went wrong. */
export class MediumChoosing {
  #working = $state.raw<Working | null>(null);
  #trouble = $state.raw<{ name: string; why: MediumTrouble } | null>(null);
  #stop: AbortController | null = null;

  constructor(
    private readonly bridge: Bridge,
    private readonly kind: () => MediumKind,
  ) {}

  get working(): Working | null {
    return this.#working;
  }
  get trouble(): { name: string; why: MediumTrouble } | null {
    return this.#trouble;
  }

  /** Answers the file in the draft; null where it was cancelled or something went wrong, which `trouble` says. */
  async bring(chosen: ChosenFile): Promise<string | null> {
    this.cancel();
    this.#trouble = null;
    const stop = new AbortController();
    this.#stop = stop;
    const deaf = this.bridge.hear('medium.progress', ({ done, bytes }) => {
      if (this.#stop === stop) this.#working = { name: chosen.name, stage: 'bringing', done, bytes };
    });
    const ended = await this.#bring(chosen, stop.signal).catch((): Ended => ({ outcome: 'no-answer' }));
    deaf();
    if (this.#stop !== stop) return null;
    this.#stop = null;
    this.#working = null;
    if (ended.outcome === 'ok') return ended.file;
    if (ended.outcome !== 'cancelled') this.#trouble = { name: chosen.name, why: ended.outcome };
    return null;
  }

  /** Stops the page's part and the machine's; the draft is as it was. */
  cancel(): void {
    if (!this.#stop) return;
    this.#stop.abort();
    this.#stop = null;
    this.#working = null;
    void this.bridge.ask('medium.cancel', null).catch(() => undefined);
  }

  forget(): void {
    this.#trouble = null;
  }

  async #bring(chosen: ChosenFile, signal: AbortSignal): Promise<Ended> {
    const kind = this.kind();
    const now = (stage: Working['stage']) =>
      (this.#working = { name: chosen.name, stage, done: 0, bytes: chosen.bytes });
    if (kind === 'picture') {
      now('bringing');
      return makePicture(chosen, { bridge: this.bridge, signal, use: 'photograph' });
    }
    if (kind === 'film') {
      now('trying');
      const trial = await this.bridge.ask('medium.try', { path: chosen.path });
      if (trial.outcome !== 'ok') return trial;
      const how = signal.aborted ? 'cancelled' : await tried(mediaAddress(trial.address), signal);
      if (how !== 'ok') return { outcome: how };
    }
    now('bringing');
    return this.bridge.ask('medium.bring', { path: chosen.path, kind });
  }
}
