/** Where “read on” and “back” stop in a scrolled text, and which part is being read. Pixels from the text's top. */
import { pageStep, type ScrollPort } from '../../parts/scrolling.ts';

export interface Extent {
  start: number;
  end: number;
}

/** Fractions of a pixel are rounding, not text. */
const rounding = 2;
/** A part counts as read when no more than about its last line is left at the top. */
const lastLine = 0.05;

/** The index of the part at the top of what is seen, the last one at the end of the text; 0 where there are none. */
export function partAt(parts: readonly Extent[], port: ScrollPort): number {
  if (port.top > rounding && port.top >= lastTop(port) - rounding) return Math.max(parts.length - 1, 0);
  const top = port.top + port.height * lastLine;
  const found = parts.findIndex((part) => part.end > top);
  return found < 0 ? Math.max(parts.length - 1, 0) : found;
}

/**
 * The next place to read from: the first part that is not seen whole, or, inside a part longer than the screen, a page
 * less two lines further. `line` is the height of a line. Never skips a line that was not seen.
 */
export function nextStop(parts: readonly Extent[], port: ScrollPort, line: number): number {
  const bottom = port.top + port.height;
  const unfinished = parts.find((part) => part.end > bottom + rounding);
  if (!unfinished) return lastTop(port);
  if (unfinished.start > port.top + rounding) return Math.min(unfinished.start, lastTop(port));
  return Math.min(port.top + pageStep(port.height, line), lastTop(port));
}

/** The place to go back to: the earliest part from which one still sees everything up to here, or a page back. */
export function previousStop(parts: readonly Extent[], port: ScrollPort, line: number): number {
  const earliest = port.top - port.height;
  const start = parts.find((part) => part.start >= earliest && part.start < port.top - rounding)?.start;
  return Math.max(start ?? port.top - pageStep(port.height, line), 0);
}

/** How much of the text lies behind, 0 to 1. A text that needs no scrolling has been seen. */
export const progressOf = (port: ScrollPort): number =>
  lastTop(port) <= 0 ? 1 : Math.min(Math.max(port.top / lastTop(port), 0), 1);

const lastTop = ({ height, content }: ScrollPort): number => Math.max(content - height, 0);
