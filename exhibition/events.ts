/** Which of the timeline's slides stand at a date. */
import type { Slide, SlideOf } from './slides/kinds.ts';

export const isEvent = (one: Slide): one is SlideOf<'event'> => one.kind === 'event';
