/** How large things must be on this screen, from its pixels and its measured diagonal. */
export interface Sizes {
  /** CSS pixels in a real millimetre. */
  pxPerMm: number;
  /** Body text at 100 %, in CSS pixels. */
  text: number;
}

/** 28 px on a 24-inch 1080p screen: a capital of at least 0.7° from 60 cm (conventions, EN 301 549 5.1.4). */
const textMm = 7.75;

/**
 * `width` and `height` in CSS pixels, `diagonalInches` of the whole screen. Text stays between 2.35 % and 3.4 % of the
 * short side, so that a very small or very large screen keeps a layout; larger ones are read from further away.
 */
export function sizesOf(width: number, height: number, diagonalInches: number): Sizes {
  const pxPerMm = Math.hypot(width, height) / (diagonalInches * 25.4);
  const short = Math.min(width, height);
  const text = Math.min(Math.max(textMm * pxPerMm, short * 0.0235), short * 0.034);
  return { pxPerMm, text: Math.round(text * 10) / 10 };
}
