import type { Bridge } from '../../../bridge.ts';
import { makePicture, type ChosenFile, type PictureTrouble, type Stage } from './picture-making.ts';

/** One picture on its way into the draft: how far it is, how to stop it, and what went wrong. */
export class PictureChoosing {
  #working = $state.raw<{ name: string; stage: Stage } | null>(null);
  #trouble = $state.raw<{ name: string; why: PictureTrouble } | null>(null);
  #stop: AbortController | null = null;

  constructor(private readonly bridge: Bridge) {}

  get working(): { name: string; stage: Stage } | null {
    return this.#working;
  }
  get trouble(): { name: string; why: PictureTrouble } | null {
    return this.#trouble;
  }

  /** Answers the file in the draft; null where it was cancelled or something went wrong, which `trouble` says. */
  async bring(chosen: ChosenFile): Promise<string | null> {
    this.cancel();
    this.#trouble = null;
    const stop = new AbortController();
    this.#stop = stop;
    const onstage = (stage: Stage) => {
      if (this.#stop === stop) this.#working = { name: chosen.name, stage };
    };
    const made = await makePicture(chosen, { bridge: this.bridge, onstage, signal: stop.signal }).catch(
      () => ({ outcome: 'not-saved' }) as const,
    );
    if (this.#stop !== stop) return null;
    this.#working = null;
    if (made.outcome === 'ok') return made.file;
    if (made.outcome !== 'cancelled') this.#trouble = { name: chosen.name, why: made.outcome };
    return null;
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#working = null;
  }

  forget(): void {
    this.#trouble = null;
  }
}
