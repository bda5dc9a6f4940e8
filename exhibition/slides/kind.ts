import { z } from 'zod';
import { id, sources } from '../fields.ts';

/** What every slide has, whatever its kind. Seconds: 3–600, else computed from the words (see playing.ts). */
const common = {
  id,
  seconds: z.exactOptional(z.number().min(3).max(600)),
  hidden: z.exactOptional(z.boolean()),
  sources: z.exactOptional(sources),
};

/** Declares one kind of slide by its own fields. Its view stands in `renderer/slides/`, its place in `kinds.ts`. */
export function slideKind<const Kind extends string, Fields extends z.ZodRawShape>(
  kind: Kind,
  fields: Fields,
) {
  return z.strictObject({ ...common, kind: z.literal(kind), ...fields });
}
