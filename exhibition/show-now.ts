/** What staff put on the screen by hand, over the schedule: a playlist or one slide, until a moment or until told otherwise. */
import { z } from 'zod';
import { id } from './fields.ts';

export const showing = z.union([z.strictObject({ playlist: id }), z.strictObject({ slide: id })]);
export type Showing = z.infer<typeof showing>;

const moment = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)), { params: { code: 'bad-date' } });

export const shownNow = z.strictObject({
  show: showing,
  /** ISO 8601, UTC. */
  since: moment,
  /** ISO 8601, UTC; null until told otherwise. */
  until: moment.nullable(),
});
export type ShownNow = z.infer<typeof shownNow>;
