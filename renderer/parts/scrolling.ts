/** What lies beyond the edges of a scroll region, and how far one press on its buttons goes. Pixels throughout. */
export interface ScrollPort {
  top: number;
  height: number;
  content: number;
}

/** Fractions of a pixel at the ends are rounding, not something to read. */
const rounding = 2;

export interface Beyond {
  above: boolean;
  below: boolean;
}

/** Whether there is more before and after what is seen. */
export const beyond = ({ top, height, content }: ScrollPort): Beyond => ({
  above: top > rounding,
  below: top + height < content - rounding,
});

/** A page less two lines, so that the eye finds again where it was; never less than half a page. */
export const pageStep = (height: number, line: number): number => Math.max(height - 2 * line, height / 2);
