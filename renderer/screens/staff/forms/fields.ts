/**
 * The fields of a form, drawn from the schema itself: a new slide kind brings its form by itself.
 *
 * `fieldsOf('event')` gives what a slide of that kind may hold, in the order of its schema; `fieldsIn(schema)` does the
 * same for any object of the exhibition (a person, a timeline's heading). `Form.svelte` renders them.
 */
import type { z } from 'zod';
import * as parts from '../../../../exhibition/fields.ts';
import { kinds, type SlideKind } from '../../../../exhibition/slides/kinds.ts';

export type FieldShape =
  /** A text per language. `long`: of several lines; `markdown`: with its few marks. */
  | { is: 'text'; long: boolean; markdown: boolean }
  /** Plain words, the same in every language. */
  | { is: 'line' }
  | { is: 'date' }
  | { is: 'number'; least: number | null; most: number | null }
  | { is: 'switch' }
  | { is: 'choice'; among: readonly string[] }
  | { is: 'picture' }
  /** A file of the exhibition folder: a film, or the picture that stands for it. */
  | { is: 'file'; holds: 'film' | 'picture' }
  | { is: 'file-per-language' }
  | { is: 'sources' }
  /** Somebody on the roll. `rotation`: or everyone in turn. */
  | { is: 'person'; rotation: boolean }
  | { is: 'statement' }
  /** Nothing this form can draw: it stays as it is. */
  | { is: 'other' };

export interface Field {
  name: string;
  optional: boolean;
  shape: FieldShape;
}

/** What every slide has and the studio shows elsewhere than in the form of its kind. */
const elsewhere = new Set(['id', 'kind', 'seconds', 'hidden']);
/** Texts of several lines, by the name they have wherever they stand. */
const longTexts = new Set(['text', 'about', 'intro']);

/** The fields of a slide kind: its own in the order of its schema, its sources last. */
export function fieldsOf(kind: SlideKind): Field[] {
  const fields = fieldsIn(kinds[kind]).filter(({ name }) => !elsewhere.has(name));
  const own = fields.filter(({ shape }) => shape.is !== 'sources');
  return [...own, ...fields.filter(({ shape }) => shape.is === 'sources')];
}

/** The fields of an object's schema, in its order. */
export function fieldsIn(schema: z.ZodObject): Field[] {
  // Words taken from a statement stand as they are there; all other long texts are Markdown.
  const verbatim = 'statement' in schema.shape;
  return Object.entries(schema.shape).map(([name, part]) => {
    const { inner, optional } = unwrapped(part as z.ZodType);
    return { name, optional, shape: shapeOf(name, inner, verbatim) };
  });
}

/** What a field that must be there holds while nothing was put into it. */
export function blankOf(shape: FieldShape): unknown {
  switch (shape.is) {
    case 'text':
    case 'file-per-language':
      return {};
    case 'picture':
      return { file: '' };
    case 'sources':
      return [];
    case 'number':
      return shape.least ?? 0;
    case 'switch':
      return false;
    case 'choice':
      return shape.among[0] ?? '';
    default:
      return '';
  }
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}

/** zod tells what a schema is made of in its definition. */
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

function unwrapped(schema: z.ZodType): { inner: z.ZodType; optional: boolean } {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' && innerType
    ? { inner: innerType, optional: true }
    : { inner: schema, optional: false };
}

function shapeOf(name: string, schema: z.ZodType, verbatim: boolean): FieldShape {
  if (name === 'person') return { is: 'person', rotation: true };
  if (name === 'statement') return { is: 'statement' };
  // The exhibition's own kinds of field are each one schema, used wherever such a field stands.
  switch (schema) {
    case parts.text:
      return { is: 'text', long: longTexts.has(name), markdown: longTexts.has(name) && !verbatim };
    case parts.line:
    case parts.id:
      return { is: 'line' };
    case parts.date:
      return { is: 'date' };
    case parts.picture:
      return { is: 'picture' };
    case parts.file:
      return { is: 'file', holds: name === 'poster' ? 'picture' : 'film' };
    case parts.sources:
      return { is: 'sources' };
  }
  return plainShape(schema);
}

function plainShape(schema: z.ZodType): FieldShape {
  const { type, keyType, valueType } = definitionOf(schema);
  switch (type) {
    case 'enum':
      return { is: 'choice', among: (schema as unknown as { options: string[] }).options };
    case 'number':
      return boundsOf(schema as z.ZodNumber);
    case 'boolean':
      return { is: 'switch' };
    case 'string':
      return { is: 'line' };
    case 'record':
      return keyType && valueType === parts.file ? { is: 'file-per-language' } : { is: 'other' };
    default:
      return { is: 'other' };
  }
}

const boundsOf = (schema: z.ZodNumber): FieldShape => ({
  is: 'number',
  least: finite(schema.minValue),
  most: finite(schema.maxValue),
});

const finite = (n: number | null): number | null => (n !== null && Number.isFinite(n) ? n : null);
