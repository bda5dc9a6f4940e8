/**
 * @file Decodes an unknown picture and makes its sizes. Turned as the camera says it was held, colours brought to sRGB
 * by the decoder, everything but pixels left behind by the encoder.
 */
import type { Job } from '../../electron/archive/pictures/bench.ts';
import type { MadePicture, Size } from '../../electron/archive/pictures/pictures.ts';
import type { Easel, Sheet } from './easel.ts';
import { fitted, reduction, type Measure } from './fitting.ts';
import { laidOut, mostReduction, paint, reduce } from './planes.ts';
import { plainWay, type Way } from './plain-jpeg.ts';

/** Largest first; each is made of the one before. Throws where the picture cannot be decoded. */
export async function make(job: Job, easel: Easel): Promise<MadePicture[]> {
  const opaque = job.kind === 'jpeg';
  const made: MadePicture[] = [];
  let before: Sheet | null = null;
  for (const [place, size] of job.sizes.entries()) {
    const use = `size ${place}`;
    const sheet: Sheet = before
      ? drawn(easel, use, before.canvas, before.canvas, size, opaque)
      : await first(job, easel, use, size);
    made.push(await encoded(sheet, opaque, size.quality));
    before = sheet;
  }
  return made;
}

/** By the quickest way that is right for the picture. */
async function first(job: Job, easel: Easel, use: string, size: Size): Promise<Sheet> {
  const by = job.kind === 'jpeg' ? reduction(job, size) : 1;
  const sheet = by === 1 ? await fromPlanes(job, easel, use, size) : null;
  if (sheet) return sheet;
  const image = by === 1 ? await bitmapOf(job) : await frameOf(job, by);
  try {
    return drawn(easel, use, image, measureOf(image), size, job.kind === 'jpeg');
  } finally {
    image.close();
  }
}

/**
 * A plain JPEG of 4:2:0, reduced before it has colours: half the work of a bitmap. Null: it is none. (Drawing the frame
 * itself takes three times as long as decoding it: decisions.md.)
 */
async function fromPlanes(job: Job, easel: Easel, use: string, size: Size): Promise<Sheet | null> {
  // Chromium hands out no planes of an odd width or height (copyTo throws).
  const even = job.width % 2 === 0 && job.height % 2 === 0;
  const way = job.kind === 'jpeg' && even ? plainWay(job.bytes) : null;
  if (way === null) return null;
  const frame = await frameOf(job, 1);
  try {
    if (!isAsNoted(frame, way, job)) return null;
    const upright = fitted(turned(job, way), size);
    const wanted = turned(upright, way);
    if (job.width / wanted.width > mostReduction || job.height / wanted.height > mostReduction) return null;
    const decoded = laidOut(job, (bytes) => easel.buffer('decoded', bytes));
    const layout = decoded.map(({ bytes, stride }) => ({
      offset: bytes.byteOffset - decoded[0].bytes.byteOffset,
      stride,
    }));
    await frame.copyTo(new Uint8Array(decoded[0].bytes.buffer), { layout });
    const reduced = laidOut(wanted, (bytes) => easel.buffer('reduced', bytes));
    reduce(decoded, reduced);
    const image = easel.image(upright);
    paint(reduced, way, new Uint32Array(image.data.buffer));
    const sheet = easel.sheet(use, upright, true);
    sheet.pen.putImageData(image, 0, 0);
    return sheet;
  } finally {
    frame.close();
  }
}

/** Whether the frame's planes, colours, size and way are what the picture's notes let expect. */
function isAsNoted(frame: VideoFrame, way: Way, stored: Measure): boolean {
  const { format, visibleRect: seen, colorSpace } = frame;
  if (format !== 'I420' || colorSpace.matrix !== 'smpte170m' || colorSpace.fullRange !== true) return false;
  if (seen?.x !== 0 || seen.y !== 0 || seen.width !== stored.width || seen.height !== stored.height)
    return false;
  const { width, height } = turned(stored, way);
  return frame.displayWidth === width && frame.displayHeight === height;
}

const turned = ({ width, height }: Measure, way: Way): Measure =>
  way >= 5 ? { width: height, height: width } : { width, height };

const bytesOf = ({ bytes }: Job) => bytes as Uint8Array<ArrayBuffer>;

function bitmapOf(job: Job): Promise<ImageBitmap> {
  const blob = new Blob([bytesOf(job)], { type: `image/${job.kind}` });
  return createImageBitmap(blob, { imageOrientation: 'from-image' });
}

/** At a half, a quarter or an eighth where that is still enough: a JPEG is several times quicker then. */
async function frameOf(job: Job, by: number): Promise<VideoFrame> {
  const decoder = new ImageDecoder({
    data: bytesOf(job),
    type: `image/${job.kind}`,
    preferAnimation: false,
    ...(by === 1
      ? {}
      : { desiredWidth: Math.ceil(job.width / by), desiredHeight: Math.ceil(job.height / by) }),
  });
  try {
    return (await decoder.decode()).image;
  } finally {
    decoder.close();
  }
}

const measureOf = (image: VideoFrame | ImageBitmap): Measure =>
  'format' in image ? { width: image.displayWidth, height: image.displayHeight } : image;

function drawn(
  easel: Easel,
  use: string,
  source: CanvasImageSource,
  measure: Measure,
  size: Size,
  opaque: boolean,
): Sheet {
  const { width, height } = fitted(measure, size);
  const sheet = easel.sheet(use, { width, height }, opaque);
  if (!opaque) sheet.pen.clearRect(0, 0, width, height);
  sheet.pen.drawImage(source, 0, 0, width, height);
  return sheet;
}

/** What may be transparent is looked at; only what is stays so, and a photograph becomes what every archive can open. */
async function encoded({ canvas, pen }: Sheet, opaque: boolean, quality: number): Promise<MadePicture> {
  const { width, height } = canvas;
  const ending = opaque || isOpaque(pen.getImageData(0, 0, width, height)) ? 'jpg' : 'webp';
  const blob = await canvas.convertToBlob({ type: ending === 'jpg' ? 'image/jpeg' : 'image/webp', quality });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), ending, width, height };
}

function isOpaque({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
