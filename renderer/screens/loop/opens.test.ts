import { expect, test } from 'vitest';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { opens } from './opens.ts';
import { passingFrom } from './passing.ts';
import type { LoopScene } from './scene.ts';

const event: Slide = { id: 'first', kind: 'event', date: '2001', title: { en: 'First' } };
const exhibition = { timeline: { title: { en: 'Timeline' }, slides: [event] } };
const title: LoopScene = { slide: { id: 't', kind: 'title', title: { en: 'T' } } };
const quote: LoopScene = { slide: { id: 'q', kind: 'quote', statement: 'sample', text: { en: 'Words.' } } };
const portrait: LoopScene = {
  slide: { id: 'p', kind: 'portrait', person: 'rotation' },
  person: { id: 'sinaq', name: { given: 'Sınaq', family: 'Birinci' } },
};

test('a touch opens what was on screen', () => {
  expect(opens({ slide: event }, exhibition)).toEqual({ screen: 'timeline', slide: 'first' });
  expect(opens(quote, exhibition)).toEqual({ screen: 'statement', id: 'sample' });
  expect(opens(portrait, exhibition)).toEqual({ screen: 'person', id: 'sinaq' });
  expect(opens({ slide: { id: 'n', kind: 'names' } }, exhibition)).toEqual({ screen: 'remembrance' });
});

test('what has no place of its own opens the entrance', () => {
  expect(opens(title, exhibition)).toEqual({ screen: 'home' });
  expect(opens({ slide: { ...event, id: 'only-in-the-loop' } }, exhibition)).toEqual({ screen: 'home' });
  expect(opens(null, exhibition)).toEqual({ screen: 'home' });
});

test('no transition passes across a face', () => {
  expect(passingFrom(title, portrait, 'fade')).toBe('through-ground');
  expect(passingFrom(portrait, quote, 'fade')).toBe('through-ground');
  expect(passingFrom(title, quote, 'fade')).toBe('across');
  expect(passingFrom(title, quote, 'none')).toBe('cut');
});
