/** @file From a file on a stick to a picture in the draft: read, decoded upright, sized, encoded anew, sent. */
import type { AnswerOf, Bridge } from '../../../bridge.ts';
import { kindOf, pixelsOf, sizeToKeep, type PictureKind } from './picture-kinds.ts';

/** Nothing on show is larger than a 4K screen. */
const longestSide = 3_840;
/** Where what the encoder loses is no longer seen, and a file is a tenth of the camera's. */
const quality = 0.88;
/** The machine reads no larger file. */
export const mostBytes = 80_000_000;
/** 600 MB unpacked; more endangers the whole page. */
const mostPixels = 150_000_000;

export interface ChosenFile {
  name: string;
  path: string;
  bytes: number;
}

export type Stage = 'reading' | 'preparing' | 'saving';
export type PictureTrouble =
  'too-large' | 'not-a-picture' | 'broken' | 'gone' | 'disk-full' | 'not-saved' | 'not-editable';
export type PictureMade =
  { outcome: 'ok'; file: string } | { outcome: 'cancelled' } | { outcome: PictureTrouble };

interface Work {
  bridge: Bridge;
  onstage: (stage: Stage) => void;
  signal: AbortSignal;
}

/** Brings a picture into the draft. What can go wrong is an outcome; a cancelled one leaves the draft as it was. */
export async function makePicture(
  chosen: ChosenFile,
  { bridge, onstage, signal }: Work,
): Promise<PictureMade> {
  if (chosen.bytes > mostBytes) return { outcome: 'too-large' };
  onstage('reading');
  const bytes = await bridge.ask('folder.picture', { path: chosen.path });
  if (signal.aborted) return { outcome: 'cancelled' };
  if (!bytes) return { outcome: chosen.bytes === 0 ? 'broken' : 'gone' };
  onstage('preparing');
  const ready = await prepared(bytes);
  if (signal.aborted) return { outcome: 'cancelled' };
  if (typeof ready === 'string') return { outcome: ready };
  onstage('saving');
  const name = `${chosen.name.replace(/\.[^.]*$/, '')}.${ready.ending}`.slice(-200);
  const added = await bridge.ask('draft.picture', { name, bytes: ready.bytes });
  return signal.aborted ? { outcome: 'cancelled' } : saved(added);
}

function saved(added: AnswerOf<'draft.picture'>): PictureMade {
  switch (added.outcome) {
    case 'ok':
    case 'too-large':
    case 'disk-full':
    case 'not-editable':
      return added;
    case 'wrong-type':
    case 'empty':
      return { outcome: 'broken' };
    default:
      return { outcome: 'not-saved' };
  }
}

/** Upright, sized and encoded anew, which leaves camera, place and owner behind. */
async function prepared(
  bytes: Uint8Array,
): Promise<
  { bytes: Uint8Array<ArrayBuffer>; ending: 'jpg' | 'webp' } | 'not-a-picture' | 'too-large' | 'broken'
> {
  const kind = kindOf(bytes);
  if (!kind) return 'not-a-picture';
  if ((pixelsOf(bytes) ?? 0) > mostPixels) return 'too-large';
  const whole = await decoded(bytes, kind);
  if (!whole) return 'broken';
  try {
    const canvas = drawn(whole, longestSide);
    // What may be transparent stays so; a photograph becomes what every archive can open.
    const type = kind === 'jpeg' ? 'image/jpeg' : 'image/webp';
    const blob = await canvas.convertToBlob({ type, quality });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), ending: kind === 'jpeg' ? 'jpg' : 'webp' };
  } catch {
    return 'broken';
  } finally {
    whole.close();
  }
}

/** Turned as the camera says it was held; null for bytes that cannot be decoded. */
function decoded(bytes: Uint8Array, kind: PictureKind): Promise<ImageBitmap | null> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${kind}` });
  return createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => null);
}

function drawn(whole: ImageBitmap, longest: number): OffscreenCanvas {
  const { width, height } = sizeToKeep(whole, longest);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(whole, 0, 0, width, height);
  return canvas;
}

/** A small upright picture of a file, for choosing by eye; null where it cannot be shown. */
export async function thumbnailOf(
  bridge: Bridge,
  { path, bytes: size }: ChosenFile,
  longest: number,
): Promise<ImageBitmap | null> {
  if (size === 0 || size > mostBytes) return null;
  const bytes = await bridge.ask('folder.picture', { path });
  const kind = bytes && kindOf(bytes);
  if (!bytes || !kind || (pixelsOf(bytes) ?? 0) > mostPixels) return null;
  const whole = await decoded(bytes, kind);
  if (!whole) return null;
  try {
    return drawn(whole, longest).transferToImageBitmap();
  } finally {
    whole.close();
  }
}
