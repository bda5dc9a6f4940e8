import { z } from 'zod';
import { text } from '../fields.ts';
import { slideKind } from './kind.ts';

/** A wall of the names on the roll. */
export const names = slideKind('names', { title: z.exactOptional(text) });
