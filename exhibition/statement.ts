import { z } from 'zod';
import { date, file, id, language, source, text } from './fields.ts';

/** An official text, shown word for word. `unofficial` names the languages whose rendering is only a translation. */
export const statement = z.strictObject({
  id,
  date,
  title: text,
  text: z
    .partialRecord(language, file)
    .refine((value) => Object.keys(value).length > 0, { params: { code: 'no-text' } }),
  unofficial: z.exactOptional(z.array(language)),
  source: z.exactOptional(source),
});
export type Statement = z.infer<typeof statement>;
