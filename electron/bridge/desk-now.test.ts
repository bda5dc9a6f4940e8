import { expect, test } from 'vitest';
import { listFromText } from '../../exhibition/crossing.ts';
import type { Problem } from '../../exhibition/problems.ts';
import { brokenRules } from '../../exhibition/rules.ts';
import { soundExhibition } from '../../tests/fixtures/broken.ts';
import { place, slideAdded } from '../../tests/fixtures/library.ts';
import { syntheticPeople } from '../../tests/fixtures/names.ts';
import { pause } from '../archive/pause.ts';
import { DeskNow } from './desk-now.ts';

async function deskOf(length: number) {
  const files = soundExhibition();
  files['people.json'].people = syntheticPeople(length, 1) as never;
  const { start } = await place(files);
  const library = await start();
  return { library, now: new DeskNow(library) };
}
const problemsIn = (text: readonly string[]) => listFromText<Problem>(text, pause);

test('the desk says what is on show, and with the rules of --check what is wrong with it', async () => {
  const { library, now } = await deskOf(2_500);
  const shown = await library.archive.current();
  if (shown.state !== 'open') throw new Error('trouble');
  const { whole, problems, draft, editable } = await now.desk();
  const people = await listFromText(whole?.people ?? [], pause);
  expect({ ...(JSON.parse(whole?.parts ?? '{}') as object), people }).toEqual(shown.whole);
  expect(await problemsIn(problems)).toEqual(brokenRules(shown.whole));
  expect({ draft, editable }).toEqual({ draft: null, editable: true });
});

test('an edit of a person is looked at anew, and so is one that breaks a rule', async () => {
  const { library, now } = await deskOf(3);
  const before = await problemsIn((await now.state()).problems);
  await library.draft.edit({ do: 'put-person', person: { id: 'sinaq-x', name: { given: 'Sınaq' } } });
  const { draft, problems } = await now.state();
  expect(draft?.changes).toEqual([{ what: 'people-added', n: 1 }]);
  expect(await problemsIn(problems)).toContainEqual(
    expect.objectContaining({ code: 'missing-field', path: 'people[3].name.family' }),
  );
  await library.draft.undo({ by: 'editor' });
  expect(await problemsIn((await now.state()).problems)).toEqual(before);
});

test('the desk is of one moment, though somebody edits while a long roll is told', async () => {
  const { library, now } = await deskOf(25_000);
  await library.archive.current();
  const asked = now.desk();
  await library.draft.edit(slideAdded('meanwhile'));
  const { whole, draft } = await asked;
  const has = (whole?.parts ?? '').includes('meanwhile');
  expect(draft?.changes.length ?? 0).toBe(has ? 1 : 0);
});

test('while a roll of 25,000 is read and told, others have their turn', async () => {
  const { library, now } = await deskOf(25_000);
  await library.archive.current();
  await library.draft.open();
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await now.desk();
  clearInterval(beat);
  // At one go it took more than a second.
  expect(longest).toBeLessThan(400);
});
