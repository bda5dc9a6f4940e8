import { expect, test } from 'vitest';
import type { Person } from '../../../exhibition/remembrance/person.ts';
import type { Slide } from '../../../exhibition/slides/kinds.ts';
import { sceneOf, type Asked } from './scene.ts';

const nobody: Asked = {
  shown: null,
  person: async () => null,
  upcoming: async () => null,
  roll: async () => null,
};
const person = (id: string): Person => ({ id, name: { given: 'Sınaq', family: id } });
const inTurn = (...ids: string[]): Asked => ({
  ...nobody,
  upcoming: async (ahead) => {
    const id = ids[ahead - 1];
    return id === undefined ? null : person(id);
  },
});
const turn: Slide = { id: 'someone', kind: 'portrait', person: 'rotation' };
const shown = (id: string) => ({ slide: turn, person: person(id) });

test('the rotation shows whose turn it is', async () => {
  expect(await sceneOf(turn, inTurn('bir', 'iki'), 'en', null)).toMatchObject({ person: { id: 'bir' } });
});

test('two portraits in a row never show one person', async () => {
  expect(await sceneOf(turn, inTurn('bir', 'iki'), 'en', shown('bir'))).toMatchObject({
    person: { id: 'iki' },
  });
});

test('with one person on the roll a second portrait in a row is passed over', async () => {
  expect(await sceneOf(turn, inTurn('bir', 'bir'), 'en', shown('bir'))).toBeNull();
});

test('an empty roll has no portrait and no wall of names', async () => {
  expect(await sceneOf(turn, nobody, 'en', null)).toBeNull();
  expect(await sceneOf({ id: 'wall', kind: 'names' }, nobody, 'en', null)).toBeNull();
});
