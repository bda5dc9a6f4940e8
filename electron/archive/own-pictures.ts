/**
 * @file A picture that staff choose from a stick becomes one of the draft. What a stick holds is decoded in the picture
 * workshop, a sandbox of its own, like the photographs of an import: never in the page that visitors stand before.
 */
import { extname } from 'node:path';
import type { Refused } from './drafting.ts';
import { LatestOnly } from './latest-only.ts';
import type { Library } from './library.ts';
import type { PictureFolders } from './picture-folders.ts';
import type { PictureFault, PictureUse, PictureWorkshop } from './pictures/pictures.ts';

export interface OwnPicturesGround {
  draft: Library['draft'];
  /** Where staff may choose from. */
  folders: Pick<PictureFolders, 'file'>;
  workshop: () => Promise<Pick<PictureWorkshop, 'make' | 'thumbnail'>>;
}

export type PictureBrought =
  | { outcome: 'ok'; file: string }
  | { outcome: 'bad'; why: PictureFault }
  | { outcome: 'cancelled' }
  | Refused;

export class OwnPictures {
  readonly #ground: OwnPicturesGround;
  readonly #work = new LatestOnly();

  constructor(ground: OwnPicturesGround) {
    this.#ground = ground;
  }

  /** Makes it and keeps it in the draft. One at a time: another one calls the first off. */
  bring(path: string, use: PictureUse): Promise<PictureBrought> {
    return this.#work.run((signal) => this.#bring(path, use, signal));
  }

  async #bring(path: string, use: PictureUse, signal: AbortSignal): Promise<PictureBrought> {
    const file = await this.#ground.folders.file(path);
    if (!file) return { outcome: 'bad', why: 'gone' };
    const maker = await this.#ground.workshop();
    const made = await maker.make({ name: file.name, from: file.path, use }, signal);
    if (signal.aborted) return { outcome: 'cancelled' };
    if (made.outcome !== 'ok') return made.outcome === 'bad' ? { outcome: 'bad', why: made.why } : made;
    const { bytes, ending } = made.whole;
    const name = `${file.name.slice(0, -extname(file.name).length || undefined)}.${ending}`.slice(-200);
    const kept = await this.#ground.draft.addMedium({ name, bytes });
    switch (kept.outcome) {
      case 'wrong-type':
      case 'empty':
      case 'too-large':
        return { outcome: 'bad', why: 'broken' };
      default:
        return kept;
    }
  }

  cancel(): void {
    this.#work.cancel();
  }

  /** In small, for choosing by eye; null where it cannot be shown. */
  async small(path: string): Promise<Uint8Array | null> {
    const file = await this.#ground.folders.file(path);
    if (!file) return null;
    const made = await (await this.#ground.workshop()).thumbnail(file.path);
    return made.outcome === 'ok' ? made.small.bytes : null;
  }
}
