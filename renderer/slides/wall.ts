import type { Attachment } from 'svelte/attachments';
import { largestThatFits } from './fits.ts';

/** More names than this are never on the page at once, however long the roll. */
export const mostNames = 120;

/** Slow enough to read a name while it passes: a screen's height in about a minute. */
const millimetresPerSecond = 5;

/**
 * Part of a long roll for one showing: `most` entries from a random place on, going round at the end, so that over
 * time every name comes. `random` gives a number from 0 up to 1.
 */
export function someOf<Entry>(
  roll: readonly Entry[],
  most = mostNames,
  random: () => number = Math.random,
): Entry[] {
  if (roll.length <= most) return [...roll];
  const from = Math.floor(random() * roll.length);
  return [...roll.slice(from, from + most), ...roll.slice(0, Math.max(0, from + most - roll.length))];
}

/**
 * Names that fit stand still, set as large as they can be; more than fit move slowly upwards, once. Where motion is
 * unwanted the wall stands still and shows the names it has room for.
 */
export function wall(..._names: readonly unknown[]): Attachment<HTMLElement> {
  return (box) => {
    const list = box.firstElementChild as HTMLElement;
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    let gone = false;
    const measure = () => {
      if (gone || box.clientHeight === 0) return;
      rest(list);
      if (fitsStill(box, list)) return;
      if (still.matches) leaveOutWhatOverflows(box, list);
      else setMoving(box, list);
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

function rest(list: HTMLElement): void {
  delete list.dataset['moves'];
  delete list.dataset['column'];
  list.style.maxInlineSize = '';
  list.style.whiteSpace = 'nowrap';
  for (const name of list.children) (name as HTMLElement).hidden = false;
}

/** A column of single names is calmer than rows of now one, now two; it may be set this much smaller for it. */
const columnIsWorth = 0.8;

/** Few names may stand much larger than a heading; more go down to 40 % of that before the wall has to move. */
function fitsStill(box: HTMLElement, list: HTMLElement): boolean {
  const holds = (step: number) => {
    box.style.setProperty('--fit', String(step * 1.7));
    return list.offsetHeight <= box.clientHeight && list.scrollWidth <= box.clientWidth;
  };
  const inRows = largestThatFits(holds);
  list.dataset['column'] = '';
  const inColumn = largestThatFits(holds);
  if (holds(inColumn) && inColumn >= inRows * columnIsWorth) return true;
  delete list.dataset['column'];
  if (holds(inRows)) {
    evenOut(box, list);
    return true;
  }
  box.style.setProperty('--fit', '1');
  // A name wider than the wall may break here, where it can no longer be set smaller.
  list.style.whiteSpace = 'normal';
  return false;
}

/** The narrowest block of as many rows, so that the last row does not hold one name alone. */
function evenOut(box: HTMLElement, list: HTMLElement): void {
  const height = list.offsetHeight;
  const widths = Array.from({ length: 12 }, (_, i) => Math.round(box.clientWidth * (1 - i * 0.05)));
  const narrowest = widths.filter((width) => {
    list.style.maxInlineSize = `${width}px`;
    return list.offsetHeight <= height && list.scrollWidth <= width;
  });
  list.style.maxInlineSize = `${narrowest.at(-1) ?? box.clientWidth}px`;
}

function leaveOutWhatOverflows(box: HTMLElement, list: HTMLElement): void {
  const end = list.getBoundingClientRect().top + box.clientHeight;
  const beyond = [...list.children].filter((name) => name.getBoundingClientRect().bottom > end);
  for (const name of beyond) (name as HTMLElement).hidden = true;
}

function setMoving(box: HTMLElement, list: HTMLElement): void {
  const travel = list.offsetHeight - box.clientHeight;
  const perMillimetre = parseFloat(getComputedStyle(box).getPropertyValue('--mm')) || 3.6;
  list.style.setProperty('--travel', `${travel}px`);
  list.style.setProperty('--seconds', `${travel / (millimetresPerSecond * perMillimetre)}s`);
  list.dataset['moves'] = '';
}
