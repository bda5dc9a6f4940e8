import type { Attachment } from 'svelte/attachments';

/** Steps of about 7 %: small enough not to be seen, few enough to measure in one go. */
const steps = [1, 0.93, 0.87, 0.81, 0.75, 0.7, 0.65, 0.6, 0.56, 0.52, 0.48, 0.44, 0.4];

/** The largest step at which the words fit, or the smallest there is. */
export const largestThatFits = (fitsAt: (step: number) => boolean): number =>
  steps.find(fitsAt) ?? steps.at(-1) ?? 1;

/**
 * A slide cannot be scrolled, so its words are set as large as its box allows: `--fit` is 1, or less where a long text
 * or a large text size would run over. Sizes inside are multiplied by it. `words` names what it depends on.
 */
export function fits(..._words: readonly unknown[]): Attachment<HTMLElement> {
  return (box) => {
    let gone = false;
    const holds = (step: number) => {
      box.style.setProperty('--fit', String(step));
      return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    };
    const measure = () => {
      if (!gone && box.clientHeight > 0) largestThatFits(holds);
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    void document.fonts.ready.then(measure);
    return () => {
      gone = true;
      sizes.disconnect();
    };
  };
}
