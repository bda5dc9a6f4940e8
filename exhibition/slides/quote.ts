import { z } from 'zod';
import { id, text } from '../fields.ts';
import { slideKind } from './kind.ts';

/** Words taken letter by letter from a statement; `readWhole` refuses an excerpt the statement does not hold. */
export const quote = slideKind('quote', {
  statement: id,
  text,
  attribution: z.exactOptional(text),
});
