/** @file From a file on a stick to a picture in the draft. The machine's picture workshop does the work; here is asked. */
import type { AnswerOf, Bridge } from '../../../bridge.ts';

/** The machine reads no larger file. */
export const mostBytes = 80_000_000;

export interface ChosenFile {
  name: string;
  path: string;
  bytes: number;
}

/** What a picture is for decides how large it is kept. */
export type PictureUse = 'portrait' | 'photograph';

export type PictureTrouble =
  'too-large' | 'not-a-picture' | 'broken' | 'gone' | 'disk-full' | 'not-saved' | 'not-editable';
export type PictureMade =
  { outcome: 'ok'; file: string } | { outcome: 'cancelled' } | { outcome: PictureTrouble };

interface Work {
  bridge: Bridge;
  use: PictureUse;
  signal: AbortSignal;
}

/** Brings a picture into the draft. What can go wrong is an outcome; a cancelled one leaves the draft as it was. */
export async function makePicture(
  { path, bytes }: ChosenFile,
  { bridge, use, signal }: Work,
): Promise<PictureMade> {
  if (bytes > mostBytes) return { outcome: 'too-large' };
  const callOff = () => void bridge.ask('picture.cancel', null).catch(() => undefined);
  signal.addEventListener('abort', callOff, { once: true });
  try {
    const brought = await bridge.ask('picture.bring', { path, use });
    return signal.aborted ? { outcome: 'cancelled' } : outcomeOf(brought);
  } finally {
    signal.removeEventListener('abort', callOff);
  }
}

function outcomeOf(brought: AnswerOf<'picture.bring'>): PictureMade {
  switch (brought.outcome) {
    case 'ok':
    case 'cancelled':
    case 'disk-full':
    case 'not-editable':
      return brought;
    case 'bad':
      return { outcome: troubleOf(brought.why) };
    default:
      return { outcome: 'not-saved' };
  }
}

function troubleOf(why: Extract<AnswerOf<'picture.bring'>, { outcome: 'bad' }>['why']): PictureTrouble {
  switch (why) {
    case 'too-many-bytes':
    case 'too-many-pixels':
      return 'too-large';
    case 'not-a-picture':
    case 'refused-kind':
      return 'not-a-picture';
    case 'gone':
      return 'gone';
    case 'no-workshop':
      return 'not-saved';
    default:
      return 'broken';
  }
}

/** A small upright picture of a file, for choosing by eye; null where it cannot be shown. */
export async function thumbnailOf(
  bridge: Bridge,
  { path, bytes: size }: ChosenFile,
): Promise<ImageBitmap | null> {
  if (size === 0 || size > mostBytes) return null;
  const bytes = await bridge.ask('picture.small', { path });
  return bytes && createImageBitmap(new Blob([new Uint8Array(bytes)]));
}
