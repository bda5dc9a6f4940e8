import { expect, test } from 'vitest';
import { next, type RotationState } from './rotation.ts';

const people = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `sinaq-${from + i}`);

function turns(ids: readonly string[], count: number, from: RotationState = { round: 0, after: null }) {
  const shown: string[] = [];
  let state = from;
  for (let i = 0; i < count; i++) {
    const turn = next(ids, state);
    if (!turn) break;
    shown.push(turn.id);
    state = turn.state;
  }
  return { shown, state };
}

test.each([1, 2, 3, 15, 500])('each of %i people has one turn in every round', (count) => {
  const ids = people(count);
  const { shown } = turns(ids, count * 4);
  for (let round = 0; round < 4; round++) {
    expect(new Set(shown.slice(round * count, (round + 1) * count))).toEqual(new Set(ids));
  }
});

test.each([2, 3, 4, 5, 15, 40])('nobody of %i people is shown twice in a row', (count) => {
  for (let set = 0; set < 20; set++) {
    const { shown } = turns(people(count, set * 100), count * 10);
    expect(shown.some((id, i) => id === shown[i + 1])).toBe(false);
  }
});

test('rounds differ in order', () => {
  const { shown } = turns(people(40), 80);
  expect(shown.slice(0, 40)).not.toEqual(shown.slice(40));
});

test('the two values carry the rotation over a restart, in whatever order the people are read', () => {
  const ids = people(50);
  const whole = turns(ids, 120).shown;
  const before = turns(ids, 70);
  const after = turns([...ids].reverse(), 50, JSON.parse(JSON.stringify(before.state)) as RotationState);
  expect([...before.shown, ...after.shown]).toEqual(whole);
});

test('someone who leaves, even the one last shown, costs nobody else their turn', () => {
  const ids = people(60);
  const first = turns(ids, 25);
  const remaining = ids.filter((id) => id !== first.state.after);
  const rest = turns(remaining, 35, first.state);
  expect(new Set([...first.shown, ...rest.shown])).toEqual(new Set(ids));
  expect(new Set(rest.shown).size).toBe(35);
  expect(rest.state.round).toBe(first.state.round);
});

test('someone who joins is shown in this round or the next, and nobody is shown twice in a round', () => {
  const ids = people(60);
  const first = turns(ids, 25);
  const joined = [...ids, ...people(10, 900)];
  let state = first.state;
  const shown = [...first.shown];
  for (let turn = next(joined, state); turn?.state.round === first.state.round; turn = next(joined, state)) {
    shown.push(turn.id);
    state = turn.state;
  }
  expect(new Set(shown).size).toBe(shown.length);
  for (const id of ids) expect(shown).toContain(id);
  expect(new Set(turns(joined, 70, state).shown)).toEqual(new Set(joined));
});

test('an empty roll has no turn', () => expect(next([], { round: 3, after: 'sinaq-1' })).toBeNull());
