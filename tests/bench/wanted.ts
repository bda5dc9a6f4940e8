/** Every figure `npm run bench` must bring home, and what it should be. A missing one fails; a poor one does not. */
export const figures = {
  'start-default': {
    what: 'start to first slide, default exhibition / bare window',
    target: '≤ 1.25',
    most: 1.25,
  },
  'start-2900': { what: 'start to first slide, 2,900 people / bare window', target: '≤ 1.35', most: 1.35 },
  'start-25000': { what: 'start to first slide, 25,000 people / bare window', target: '≤ 1.35', most: 1.35 },
  'memory-default': { what: 'memory, default exhibition / bare window', target: '≤ 1.25', most: 1.25 },
  'memory-2900': { what: 'memory, 2,900 people / bare window', target: '≤ 1.6', most: 1.6 },
  'memory-25000': { what: 'memory, 25,000 people / bare window', target: '≤ 1.6', most: 1.6 },
} as const satisfies Record<string, { what: string; target: string; most?: number; least?: number }>;

export type FigureId = keyof typeof figures;
