import { expect, test } from 'vitest';
import { listFromText, listToText } from './crossing.ts';

const people = Array.from({ length: 2_500 }, (_, i) => ({
  id: `sinaq-${i}`,
  name: { family: `Sınaq “${i}”` },
}));

test.each([0, 1, 999, 1_000, 1_001, 2_500])('a list of %i comes out as it went in', async (length) => {
  const list = people.slice(0, length);
  const pause = () => Promise.resolve();
  expect(await listFromText(await listToText(list, pause), pause)).toEqual(list);
});

test('others have their turn between two pieces, on either side', async () => {
  let turns = 0;
  const pause = async () => void (turns += 1);
  const text = await listToText(people, pause);
  expect({ pieces: text.length, turns }).toEqual({ pieces: 3, turns: 2 });
  await listFromText(text, pause);
  expect(turns).toBe(4);
});
