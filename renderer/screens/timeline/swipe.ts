/** A swipe across a panel, as one way beside its buttons. */

/** Shorter than this share of the panel's width it is a touch that slipped. */
const shortest = 0.08;

/**
 * 1 for later, -1 for earlier, 0 for no swipe. `across` and `down` in pixels from where the finger came down; the page
 * follows the finger, so in a left-to-right page a finger going left brings what is later.
 */
export function swipeOf(across: number, down: number, width: number, direction: 'ltr' | 'rtl'): 1 | -1 | 0 {
  if (Math.abs(across) < width * shortest || Math.abs(across) < 2 * Math.abs(down)) return 0;
  return across < 0 === (direction === 'ltr') ? 1 : -1;
}
