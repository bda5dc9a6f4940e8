import { z } from 'zod';
import { text } from '../fields.ts';
import { slideKind } from './kind.ts';

/** Artwork drawn for Xatirə and shipped with it; see assets/artwork. */
export const artworks = ['xaribulbul', 'mountains', 'carpet', 'flame'] as const;

export const title = slideKind('title', {
  title: text,
  subtitle: z.exactOptional(text),
  artwork: z.exactOptional(z.enum(artworks)),
});
