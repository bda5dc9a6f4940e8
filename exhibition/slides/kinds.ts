/**
 * The list of slide kinds. A new kind is its file here, its line in this list and its view in `renderer/slides/`;
 * the compiler names whichever is missing.
 */
import { z } from 'zod';
import { event } from './event.ts';
import { film } from './film.ts';
import { names } from './names.ts';
import { photograph } from './photograph.ts';
import { portrait } from './portrait.ts';
import { quote } from './quote.ts';
import { title } from './title.ts';

export const kinds = { title, event, quote, portrait, names, photograph, film } as const;

export type SlideKind = keyof typeof kinds;
export type Slide = { [Kind in SlideKind]: z.infer<(typeof kinds)[Kind]> }[SlideKind];
export type SlideOf<Kind extends SlideKind> = z.infer<(typeof kinds)[Kind]>;

export const slide = z.discriminatedUnion('kind', [title, event, quote, portrait, names, photograph, film]);

/** Fails to compile when a kind of the list was left out of the union, or the other way round. */
type Union = z.infer<typeof slide>['kind'];
export const everyKindIsRead: [SlideKind] extends [Union]
  ? [Union] extends [SlideKind]
    ? true
    : never
  : never = true;
