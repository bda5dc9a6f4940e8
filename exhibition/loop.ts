import { z } from 'zod';
import { clockTime, id, text } from './fields.ts';
import { weekdays } from './playlists.ts';
import { slide } from './slides/kinds.ts';

const day = z.string().refine((value) => /^\d{4}-\d\d-\d\d$/.test(value), { params: { code: 'bad-date' } });

/** A named selection of the loop's slides, in an order of its own. */
export const playlist = z.strictObject({ id, name: text, slides: z.array(id) });

/** When a playlist is in force, in the kiosk's local time; the first row that fits wins. */
export const scheduleRow = z.strictObject({
  playlist: id,
  days: z.exactOptional(z.array(z.enum(weekdays)).min(1)),
  from: z.exactOptional(clockTime),
  until: z.exactOptional(clockTime),
  firstDay: z.exactOptional(day),
  lastDay: z.exactOptional(day),
});

export const loop = z.strictObject({
  slides: z.array(slide).max(5_000),
  transition: z.exactOptional(z.enum(['fade', 'none'])),
  playlists: z.exactOptional(z.array(playlist)),
  schedule: z.exactOptional(z.array(scheduleRow)),
});
export type Loop = z.infer<typeof loop>;
