import type { LoopScene } from './scene.ts';

/** How one slide gives way to the next. */
export type Passing = 'cut' | 'across' | 'through-ground';

/** Nothing is ever laid over a face: where either slide may show one, the first goes dark before the next appears. */
export function passingFrom(
  before: LoopScene | null,
  after: LoopScene,
  transition: 'fade' | 'none',
): Passing {
  if (transition === 'none' || !before) return 'cut';
  return !mayShowFace(before) && !mayShowFace(after) ? 'across' : 'through-ground';
}

function mayShowFace({ slide }: LoopScene): boolean {
  if (slide.kind === 'event') return slide.picture !== undefined;
  return slide.kind === 'portrait' || slide.kind === 'photograph' || slide.kind === 'film';
}
