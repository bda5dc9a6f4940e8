import { z } from 'zod';
import { picture, text } from '../fields.ts';
import { slideKind } from './kind.ts';

export const photograph = slideKind('photograph', { picture, caption: z.exactOptional(text) });
