/**
 * @file Unknown pictures become our own: what goes into the picture workshop, what comes out, and what can be wrong.
 * The work itself is done in a sandboxed page of its own (renderer/workshop), never in this process.
 */
import type { PictureKind, RefusedKind } from './header.ts';

/** What a picture is for decides how large it is kept. */
export type PictureUse = 'portrait' | 'photograph';

export interface PictureOrder {
  /** As people know it: a file's name. Says nothing about what the bytes are. */
  name: string;
  /** The bytes, or the file they lie in. */
  from: Uint8Array | string;
  use: PictureUse;
}

/** A picture we encoded: upright, sRGB, without a word about camera, place or owner. */
export interface MadePicture {
  bytes: Uint8Array;
  /** WebP where something is transparent, else JPEG. */
  ending: 'jpg' | 'webp';
  width: number;
  height: number;
}

export type PictureFault =
  /** The file is not there, or cannot be read. */
  | 'gone'
  | 'empty'
  | 'too-many-bytes'
  /** Asked of the header, before anything is decoded. */
  | 'too-many-pixels'
  /** A kind we know by name and do not decode; `kind` says which. */
  | 'refused-kind'
  /** None of the kinds we know, whatever its name says. */
  | 'not-a-picture'
  /** Truncated, or it cannot be decoded. */
  | 'broken'
  /** Took longer than a picture may. */
  | 'too-slow'
  /** Its decoder died of it, alone and twice. */
  | 'crashed'
  /** The workshop could not be opened at all: our fault, not the picture's. */
  | 'no-workshop';

export type Made =
  | {
      outcome: 'ok';
      /** As large as any screen shows it. */
      whole: MadePicture;
      /** For lists and choosing. */
      small: MadePicture;
    }
  | BadPicture
  | { outcome: 'cancelled' };

export interface BadPicture {
  outcome: 'bad';
  why: PictureFault;
  /** What the bytes are, where that is known. */
  kind?: PictureKind | RefusedKind;
}

export type Thumbnail = { outcome: 'ok'; small: MadePicture } | BadPicture | { outcome: 'cancelled' };

export interface Progress {
  done: number;
  total: number;
  /** How many of `done` were bad. */
  bad: number;
  /** Null until enough was done to tell. */
  secondsLeft: number | null;
}

export interface AllWork<Order extends PictureOrder> {
  /** Keeps what was made, or notes what was bad. A few run at once; a throw ends the whole and is thrown on. */
  take: (order: Order, made: Exclude<Made, { outcome: 'cancelled' }>) => Promise<void> | void;
  onprogress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface PictureWorkshop {
  /** One picture. What is wrong with it is an outcome; cancelled by `signal` at once. */
  make(order: PictureOrder, signal?: AbortSignal): Promise<Made>;
  /** Only the small one, for choosing by eye; several times quicker. */
  thumbnail(from: Uint8Array | string, signal?: AbortSignal): Promise<Thumbnail>;
  /** Many pictures on all cores. Files are read as their turn comes, and results are handed on as they are made. */
  makeAll<Order extends PictureOrder>(
    orders: readonly Order[],
    work: AllWork<Order>,
  ): Promise<{ outcome: 'done' | 'cancelled'; made: number; bad: number }>;
  /** Ends the workshop's process; whatever is under way is cancelled. */
  close(): void;
}

/** The machine reads no larger file: a scan of 100 megapixels is a quarter of it. */
export const mostBytes = 80_000_000;
/** A JPEG can be decoded at a half, a quarter or an eighth; cameras reach 102 megapixels. */
export const mostJpegPixels = 120_000_000;
/** Any other kind is decoded whole, 4 bytes a pixel. */
export const mostOtherPixels = 50_000_000;

/** How large a picture is made. `cover`: it fills the box in both directions; `inside`: in none it is larger. */
export interface Size {
  width: number;
  height: number;
  fit: 'cover' | 'inside';
  /** Of the encoder, 0 to 1. */
  quality: number;
}

/**
 * A portrait stands in a frame of four to five, at most 1,600 × 2,000 pixels (the loop on an upright 4K screen), and is
 * cut to it around its focus; a photograph is shown whole, on at most 3,840. Nothing is ever enlarged.
 */
export const wholeSizes: Readonly<Record<PictureUse, Size>> = {
  portrait: { width: 1_600, height: 2_000, fit: 'cover', quality: 0.86 },
  photograph: { width: 3_840, height: 3_840, fit: 'inside', quality: 0.86 },
};

/** A picture in a chooser is 320 pixels at most. */
export const smallSize: Size = { width: 320, height: 320, fit: 'cover', quality: 0.82 };

/**
 * A face beside a name in a list: a square of 40 to 58 pixels on a screen of 1080 lines and of 80 to 116 on 4K, twice
 * that at the largest text. Kept whole, so that the list cuts it as it would cut the portrait.
 */
export const faceSize = { width: 160, height: 160, fit: 'cover', quality: 0.82 } as const satisfies Size;
