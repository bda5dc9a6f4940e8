/**
 * @file What the workshop's queue and its sandboxed page say to each other. The page is asked for pictures of a size
 * and knows nothing else; whatever comes back is read as unknown, because the page may have been taken over.
 */
import { z } from 'zod';
import type { PictureKind } from './header.ts';
import { headerOf } from './header.ts';
import type { MadePicture, Size } from './pictures.ts';

/** One picture for one place at the bench. */
export interface Job {
  id: number;
  bytes: Uint8Array;
  kind: PictureKind;
  /** As the header says, before turning upright. */
  width: number;
  height: number;
  /** Largest first; one picture comes back for each. */
  sizes: readonly Size[];
}

export type Answer = { id: number; pictures: MadePicture[] } | { id: number; fault: string };

/** A process with as many places as the machine has cores. Each place makes its jobs in the order they were sent. */
export interface Bench {
  readonly places: number;
  send(place: number, job: Job): void;
  /** Ends the process at once, whatever it is at. */
  close(): void;
}

export interface BenchListener {
  heard(place: number, answer: unknown): void;
  /** The process is gone without having been closed. */
  gone(reason: string): void;
}

/** Opens a bench; rejects where it does not open. */
export type OpenBench = (listener: BenchListener) => Promise<Bench>;

const answer = z.union([
  z.strictObject({
    id: z.int(),
    pictures: z
      .array(
        z.strictObject({
          bytes: z.instanceof(Uint8Array),
          ending: z.enum(['jpg', 'webp']),
          width: z.int().min(1),
          height: z.int().min(1),
        }),
      )
      .max(4),
  }),
  z.strictObject({ id: z.int(), fault: z.string().max(500) }),
]);

/** Reads an answer to a job; null where it is not one: our own mistake, or a page taken over. */
export function readAnswer(value: unknown, { id, sizes }: Job): Answer | null {
  const reading = answer.safeParse(value);
  if (!reading.success || reading.data.id !== id) return null;
  if ('fault' in reading.data) return reading.data;
  const { pictures } = reading.data;
  return pictures.length === sizes.length && pictures.every(isWhatItSays) ? { id, pictures } : null;
}

function isWhatItSays({ bytes, ending, width, height }: MadePicture): boolean {
  const header = headerOf(bytes);
  const kind = ending === 'jpg' ? 'jpeg' : 'webp';
  return (
    header.outcome === 'ok' && header.kind === kind && header.width === width && header.height === height
  );
}
