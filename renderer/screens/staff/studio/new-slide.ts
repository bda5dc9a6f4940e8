/** A slide as it begins: with everything its kind asks for, and nothing in it. */
import type { Whole } from '../../../../exhibition/exhibition.ts';
import { rotation } from '../../../../exhibition/remembrance/rotation.ts';
import { kinds, type Slide, type SlideKind } from '../../../../exhibition/slides/kinds.ts';
import { blankOf, fieldsOf } from '../forms/fields.ts';

/** `event-3`: the kind and the first number that neither the loop nor the timeline has. */
export function newSlideId(kind: SlideKind, { exhibition }: Whole): string {
  const taken = new Set([...exhibition.loop.slides, ...exhibition.timeline.slides].map(({ id }) => id));
  return numbered(kind, taken);
}

/** `name-1`, or with the first number that is not taken. */
export function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

export function newSlide(kind: SlideKind, whole: Whole): Slide {
  const fields = fieldsOf(kind).filter(({ optional }) => !optional);
  const begun = fields.map(({ name, shape }) => {
    if (shape.is === 'person' && shape.rotation) return [name, rotation];
    if (shape.is === 'statement') return [name, whole.exhibition.statements[0]?.id ?? ''];
    return [name, blankOf(shape)];
  });
  return { id: newSlideId(kind, whole), kind, ...Object.fromEntries(begun) } as Slide;
}

export const copyOf = (slide: Slide, whole: Whole): Slide => ({
  ...slide,
  id: newSlideId(slide.kind, whole),
});

/** Whether a slide has all it needs to be drawn. Its sources are not drawn, so one half written does not matter. */
export function canBeDrawn(slide: Slide): boolean {
  const kind = kinds[slide.kind] as (typeof kinds)[SlideKind] | undefined;
  if (!kind) return false;
  const { sources: _, ...drawn } = slide;
  return kind.safeParse(drawn).success;
}
