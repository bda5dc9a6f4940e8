import type { Exhibition } from '../../../exhibition/exhibition.ts';
import type { Place } from '../../state/visit.svelte.ts';
import type { LoopScene } from './scene.ts';

/** Where a touch leads: to what was on screen, or home where it has no place of its own. */
export function opens(scene: LoopScene | null, { timeline }: Pick<Exhibition, 'timeline'>): Place {
  const slide = scene?.slide;
  switch (slide?.kind) {
    case 'event':
      return timeline.slides.some((one) => one.id === slide.id && !one.hidden)
        ? { screen: 'timeline', slide: slide.id }
        : { screen: 'home' };
    case 'quote':
      return { screen: 'statement', id: slide.statement };
    case 'portrait':
      return scene?.person ? { screen: 'person', id: scene.person.id } : { screen: 'home' };
    case 'names':
      return { screen: 'remembrance' };
    default:
      return { screen: 'home' };
  }
}
