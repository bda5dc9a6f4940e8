/** @file A start takes the media of a version it knows to be sound on trust, and looks for them later. */
import type { Whole } from '../../exhibition/exhibition.ts';
import { missingMedia } from './read.ts';

/** The screen has come to rest by then. */
const afterMs = 20_000;

export class MediaLook {
  #timer: NodeJS.Timeout | undefined;

  /** `missing` is called where one of them is gone after all. */
  constructor(private readonly missing: () => Promise<unknown>) {}

  /** Looks after a while; `stillOnShow` is asked then. A look that was asked for before is called off. */
  soon(folder: string, whole: Whole, stillOnShow: () => boolean): void {
    const look = async () => {
      if (stillOnShow() && (await missingMedia(folder, whole)).length > 0) await this.missing();
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void look(), afterMs);
    this.#timer.unref();
  }
}
