import { line } from '../fields.ts';
import { slideKind } from './kind.ts';

/** One person: an id of the roll, or `rotation` (remembrance/rotation.ts), which gives everyone on the roll their turn. */
export const portrait = slideKind('portrait', { person: line });
