import { expect, test } from 'vitest';
import { VisitTally } from './tally.ts';

test('a visit counts each of its screens once, in the language it ended in', () => {
  const tally = new VisitTally();
  tally.touch();
  for (const screen of ['home', 'remembrance', 'person', 'remembrance', 'loop']) tally.stand(screen);
  tally.foundNobody();
  expect(tally.end('az')).toEqual({
    language: 'az',
    screens: ['home', 'remembrance', 'person'],
    emptySearches: 1,
  });
});

test('nothing of one visit is counted in the next', () => {
  const tally = new VisitTally();
  tally.touch();
  tally.stand('home');
  tally.foundNobody();
  tally.end('az');
  tally.touch();
  tally.stand('timeline');
  expect(tally.end('en')).toEqual({ language: 'en', screens: ['timeline'], emptySearches: 0 });
});

test('a screen that went back to its beginning with nobody there is no visit', () => {
  const tally = new VisitTally();
  tally.stand('home');
  expect(tally.end('en')).toBeNull();
});

test('staff are no visitors, nor is what they opened before and after', () => {
  const tally = new VisitTally();
  tally.touch();
  for (const screen of ['home', 'staff', 'timeline']) tally.stand(screen);
  expect(tally.end('en')).toBeNull();
});
