/**
 * @file Decodes an unknown picture and makes its sizes. Turned as the camera says it was held, colours brought to sRGB
 * by the decoder, everything but pixels left behind by the encoder.
 */
import type { Job } from '../../electron/archive/pictures/bench.ts';
import type { MadePicture } from '../../electron/archive/pictures/pictures.ts';
import { fitted, reduction, type Measure } from './fitting.ts';

/** Largest first; each is made of the one before. Throws where the picture cannot be decoded. */
export async function make(job: Job): Promise<MadePicture[]> {
  const decoded = await decode(job);
  let source: Decoded['image'] | OffscreenCanvas = decoded.image;
  let measure: Measure = decoded;
  const made: MadePicture[] = [];
  for (const size of job.sizes) {
    const next = fitted(measure, size);
    const canvas = drawn(source, next);
    release(source);
    source = canvas;
    measure = next;
    made.push(await encoded(canvas, job.kind === 'jpeg', size.quality));
  }
  release(source);
  return made;
}

/** At once: the collector does not see how much pixels weigh, and let seven gigabytes of them stand (Chromium 114). */
function release(source: Decoded['image'] | OffscreenCanvas): void {
  if (source instanceof OffscreenCanvas) source.width = source.height = 0;
  else source.close();
}

type Decoded = Measure & { image: (VideoFrame | ImageBitmap) & { close: () => void } };

/** At a half, a quarter or an eighth where that is still enough: a JPEG is several times quicker then. */
async function decode(job: Job): Promise<Decoded> {
  const [largest] = job.sizes;
  const by = job.kind === 'jpeg' && largest ? reduction(job, largest) : 1;
  return by === 1 ? decodeWhole(job) : decodeReduced(job, by);
}

async function decodeWhole({ bytes, kind }: Job): Promise<Decoded> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${kind}` });
  const image = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  return { image, width: image.width, height: image.height };
}

async function decodeReduced({ bytes, kind, width, height }: Job, by: number): Promise<Decoded> {
  const decoder = new ImageDecoder({
    data: bytes as Uint8Array<ArrayBuffer>,
    type: `image/${kind}`,
    preferAnimation: false,
    desiredWidth: Math.ceil(width / by),
    desiredHeight: Math.ceil(height / by),
  });
  try {
    const { image } = await decoder.decode();
    return { image, width: image.displayWidth, height: image.displayHeight };
  } finally {
    decoder.close();
  }
}

/** Kept in ordinary memory: a graphics card has limits of its own and would have to send everything back. */
function drawn(source: CanvasImageSource, { width, height }: Measure): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'medium';
  pen.drawImage(source, 0, 0, width, height);
  return canvas;
}

/** What may be transparent is looked at; only what is stays so, and a photograph becomes what every archive can open. */
async function encoded(canvas: OffscreenCanvas, opaque: boolean, quality: number): Promise<MadePicture> {
  const ending = opaque || isOpaque(canvas) ? 'jpg' : 'webp';
  const blob = await canvas.convertToBlob({ type: ending === 'jpg' ? 'image/jpeg' : 'image/webp', quality });
  const { width, height } = canvas;
  return { bytes: new Uint8Array(await blob.arrayBuffer()), ending, width, height };
}

function isOpaque(canvas: OffscreenCanvas): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}
