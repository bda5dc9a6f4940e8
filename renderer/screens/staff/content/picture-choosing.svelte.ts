import type { Bridge } from '../../../bridge.ts';
import { makePicture, type ChosenFile, type PictureTrouble, type PictureUse } from './picture-making.ts';

/** One picture on its way into the draft: which it is, how to stop it, and what went wrong. */
export class PictureChoosing {
  #working = $state.raw<{ name: string } | null>(null);
  #trouble = $state.raw<{ name: string; why: PictureTrouble } | null>(null);
  #stop: AbortController | null = null;

  constructor(
    private readonly bridge: Bridge,
    private readonly use: () => PictureUse,
  ) {}

  get working(): { name: string } | null {
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
    this.#working = { name: chosen.name };
    const work = { bridge: this.bridge, use: this.use(), signal: stop.signal };
    const made = await makePicture(chosen, work).catch(() => ({ outcome: 'not-saved' }) as const);
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
