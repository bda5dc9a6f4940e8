/** What a place at the bench keeps from one picture to the next. */
import type { Measure } from './fitting.ts';

/** A canvas with its pen. */
export interface Sheet {
  canvas: OffscreenCanvas;
  pen: OffscreenCanvasRenderingContext2D;
}

/**
 * Canvases and buffers are used again for every picture of the same size: a system takes longer to hand out 20 MB of
 * fresh memory than to draw in it, and the collector does not see how much pixels weigh (Chromium 114 let seven
 * gigabytes of them stand). Others' pixels are always painted over as a whole.
 */
export class Easel {
  readonly #sheets = new Map<string, Sheet>();
  readonly #buffers = new Map<string, Uint8Array>();
  #image: ImageData | null = null;

  /** Kept in ordinary memory: a graphics card has limits of its own and would have to send everything back. */
  sheet(use: string, { width, height }: Measure, opaque: boolean): Sheet {
    const name = opaque ? use : `${use}, transparent`;
    const kept = this.#sheets.get(name);
    if (kept?.canvas.width === width && kept.canvas.height === height) return kept;
    // At once, not when the collector comes.
    if (kept) kept.canvas.width = kept.canvas.height = 0;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', { willReadFrequently: true, alpha: !opaque });
    if (!pen) throw new Error('no canvas');
    pen.imageSmoothingQuality = 'medium';
    const sheet = { canvas, pen };
    this.#sheets.set(name, sheet);
    return sheet;
  }

  buffer(use: string, bytes: number): Uint8Array {
    const kept = this.#buffers.get(use);
    if (kept?.length === bytes) return kept;
    const buffer = new Uint8Array(bytes);
    this.#buffers.set(use, buffer);
    return buffer;
  }

  image({ width, height }: Measure): ImageData {
    if (this.#image?.width !== width || this.#image.height !== height)
      this.#image = new ImageData(width, height);
    return this.#image;
  }
}
