/** Every figure `npm run bench` must bring home, and what it should be. A missing one fails; a poor one does not. */
interface Wanted {
  what: string;
  target: string;
  most?: number;
  least?: number;
}

const atMost = (what: string, most: number, unit = ''): Wanted => ({
  what,
  target: `≤ ${most}${unit}`,
  most,
});
const atLeast = (what: string, least: number, unit = ''): Wanted => ({
  what,
  target: `≥ ${least}${unit}`,
  least,
});
const known = (what: string): Wanted => ({ what, target: 'no target' });

export const figures = {
  'start-default': atMost('start to first slide, default exhibition / bare window', 1.25),
  'start-2900': atMost('start to first slide, 2,900 people / bare window', 1.35),
  'start-25000': atMost('start to first slide, 25,000 people / bare window', 1.35),
  'memory-default': atMost('memory, default exhibition / bare window', 1.25),
  'memory-2900': atMost('memory, 2,900 people / bare window', 1.6),
  'memory-25000': atMost('memory, 25,000 people / bare window', 1.6),
  'roll-opening': atMost('roll: opening, 25,000 / 250 people', 1.2),
  'roll-fling': atMost('roll: fling, 25,000 / 250 people', 1.2),
  'roll-person': atMost('roll: opening a person, 25,000 / 250 people', 1.2),
  'roll-letter': known('roll: a letter, 25,000 / 250 people'),
  'fling-late': atMost('fling: late frames more than on a bare page', 2, ' points'),
  'fling-longest-task': known('fling: the longest task, ms (0: none over 50)'),
  'key-p50': known('search: a keystroke over an empty handler on the same page, median, frames'),
  'key-p95': atMost('search: a keystroke over an empty handler on the same page, p95', 1, ' frame'),
  'key-whole': known('search: until the last name and key that follow a letter are painted too, median, ms'),
  'finding-plain': atLeast('finding by plain letters, among the first eight', 100, ' %'),
  'finding-other': atLeast('finding by other spellings, among the first eight', 100, ' %'),
  'finding-error': atLeast('finding with one typing error, among the first eight', 99, ' %'),
  'timeline-opening': atMost('timeline of 1,000: opening / TimelineJS3', 0.08),
  'timeline-nodes': atMost('timeline of 1,000: DOM nodes / TimelineJS3', 0.01),
  'timeline-turning': atMost('timeline of 1,000: turning / TimelineJS3', 0.05),
  'timeline-opening-growth': atMost('timeline: opening, 1,000 / 25 events', 1.1),
  'timeline-turning-growth': atMost('timeline: turning, 1,000 / 25 events', 1.1),
  'transition-late': known('loop: late frames, %'),
  'processor-standing': atMost(
    'loop: processor while a slide stands, over the bare window',
    1,
    ' % of a core',
  ),
  'heap-growth': atMost('loop: heap after 2,000 transitions', 1, ' % more'),
  'staff-table': known('staff: opening the people, 25,000 / 250'),
  'staff-edit': known('staff: one edit to the draft, 25,000 / 250'),
  'staff-publish': known('staff: publishing, 25,000 / 250'),
  'pictures-ratio': atMost('pictures of 2,000 × 2,500 in both sizes / sharp, two at a time', 2.5),
  'pictures-processor': known('pictures: processor time / sharp, without the loop’s own'),
  'pictures-per-second': known('pictures made per second'),
  'pictures-memory': atMost('pictures: memory of all processes at its highest', 900, ' MiB'),
  'pictures-late': known('pictures: late frames of the visitors’ loop meanwhile, %'),
  'import-seconds': known('import: from opening the list to the draft with its portraits, s'),
  'package-size': atMost('package less runtime and content', 12, ' MiB'),
} as const satisfies Record<string, Wanted>;

export type FigureId = keyof typeof figures;
