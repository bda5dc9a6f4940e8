import { expect, test } from 'vitest';
import { z } from 'zod';
import * as parts from '../../../../exhibition/fields.ts';
import { kinds, type SlideKind } from '../../../../exhibition/slides/kinds.ts';
import { fieldsIn, fieldsOf } from './fields.ts';

const names = Object.keys(kinds) as SlideKind[];

test('every field of every slide kind can be drawn, so that a new kind brings its form by itself', () => {
  const others = names.flatMap((kind) =>
    fieldsOf(kind)
      .filter(({ shape }) => shape.is === 'other')
      .map(({ name }) => `${kind}.${name}`),
  );
  expect(others).toEqual([]);
});

test('an event asks for its date and title, and may have a text of several lines, a picture and sources', () => {
  expect(fieldsOf('event')).toEqual([
    { name: 'date', optional: false, shape: { is: 'date' } },
    { name: 'title', optional: false, shape: { is: 'text', long: false, markdown: false } },
    { name: 'text', optional: true, shape: { is: 'text', long: true, markdown: true } },
    { name: 'picture', optional: true, shape: { is: 'picture' } },
    { name: 'sources', optional: true, shape: { is: 'sources' } },
  ]);
});

test('references, choices and files are told apart from plain words', () => {
  const shapes = (kind: SlideKind) =>
    Object.fromEntries(fieldsOf(kind).map(({ name, shape }) => [name, shape.is]));
  expect(shapes('portrait')).toEqual({ person: 'person', sources: 'sources' });
  expect(shapes('quote')).toMatchObject({ statement: 'statement', text: 'text' });
  expect(shapes('film')).toMatchObject({ file: 'file', captions: 'file-per-language', poster: 'file' });
  expect(shapes('title')).toMatchObject({ artwork: 'choice' });
});

test('a field of a kind made tomorrow is drawn with its bounds', () => {
  const tomorrow = z.strictObject({
    rows: z.exactOptional(z.number().min(2).max(8)),
    large: z.boolean(),
    motto: parts.line,
  });
  expect(fieldsIn(tomorrow)).toEqual([
    { name: 'rows', optional: true, shape: { is: 'number', least: 2, most: 8 } },
    { name: 'large', optional: false, shape: { is: 'switch' } },
    { name: 'motto', optional: false, shape: { is: 'line' } },
  ]);
});
