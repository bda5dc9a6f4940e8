import { z } from 'zod';
import { file, language, text } from '../fields.ts';
import { slideKind } from './kind.ts';

/** A film with WebVTT captions per language. In the loop it plays without sound. */
export const film = slideKind('film', {
  file,
  captions: z.exactOptional(z.partialRecord(language, file)),
  poster: z.exactOptional(file),
  caption: z.exactOptional(text),
});
