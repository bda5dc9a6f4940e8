import { z } from 'zod';
import { date, picture, text } from '../fields.ts';
import { slideKind } from './kind.ts';

/** Something that happened on a day, a month, a year or over a range. The text is Markdown. */
export const event = slideKind('event', {
  date,
  title: text,
  text: z.exactOptional(text),
  picture: z.exactOptional(picture),
});
