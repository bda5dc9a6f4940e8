import { z } from 'zod';
import { text } from './fields.ts';
import { slide } from './slides/kinds.ts';

export const timeline = z.strictObject({
  title: text,
  intro: z.exactOptional(text),
  slides: z.array(slide).max(5_000),
});
export type Timeline = z.infer<typeof timeline>;
