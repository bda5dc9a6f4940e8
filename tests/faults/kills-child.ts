/**
 * @file Staff who never rest: opens the library of the folder given, and edits, saves, publishes, returns and discards
 * until it is killed. Each line on standard output is a promise the next start is held to; it is written before the
 * next step, straight to the descriptor, so that a kill loses none that was made.
 */
import { writeSync } from 'node:fs';
import { Library } from '../../electron/archive/library.ts';

const [data = '', fresh = '', seedText = '1'] = process.argv.slice(2);
let state = Number(seedText);
const random = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const promise = (word: string, value: unknown) => writeSync(1, `${JSON.stringify([word, value])}\n`);

const library = await Library.open({ data, fresh, report: (sentence) => promise('report', sentence) });
await library.archive.current();
const opened = await library.draft.open();
if (opened.outcome !== 'ok') throw new Error(opened.outcome);
promise('opened', library.number);

/** One count stands in the title, the roll and the timeline: files of two moments would disagree about it. */
let count = Math.max(
  countOf(library.draft.whole?.exhibition.title.en),
  countOf((await onShow()).exhibition.title.en),
);
const by = { by: 'editor' };

for (;;) {
  const turn = random(10);
  if (turn < 7) await edit();
  else if (turn === 7) await publish();
  else if (turn === 8) await comeBack();
  else if (random(4) === 0) await discard();
}

async function edit() {
  count++;
  promise('editing', count);
  const whole = library.draft.whole ?? (await onShow());
  // Two edits in one turn; only both together are a state anybody had on screen, so nothing is saved between them.
  const people = whole.people.map((person) => ({ ...person, otherSpellings: [`Sınaq ${count}`] }));
  const exhibition = { ...whole.exhibition, title: { ...whole.exhibition.title, en: `Count ${count}` } };
  const both = [
    library.draft.edit({ do: 'people', people }),
    library.draft.edit({ do: 'exhibition', exhibition }),
  ];
  if (random(3) === 0)
    await library.draft.addMedium({ name: 'pixel.png', bytes: Buffer.from(`not a real picture ${count}`) });
  const done = await Promise.all(both);
  if (done.some(({ outcome }) => outcome !== 'ok')) throw new Error(JSON.stringify(done).slice(0, 300));
  if ((await library.draft.flush()) === null) promise('saved', count);
}

async function publish() {
  // A draft with changes of its own outlives a return, so what is published may be less than the highest count.
  const count = countOf(library.draft.whole?.exhibition.title.en);
  promise('publishing', count);
  const made = await library.publish(by);
  if (made.outcome === 'published') promise('published', { number: made.version.number, count });
  else if (made.outcome !== 'no-changes') throw new Error(JSON.stringify(made).slice(0, 300));
}

async function comeBack() {
  const history = await library.history();
  const one = history[random(history.length)];
  if (!one || one.current) return;
  promise('returning', one.number);
  const made = await library.returnTo(one.number, by);
  if (made.outcome === 'published') {
    promise('returned', { number: made.version.number, to: one.number });
    // A draft begun now starts as what is on show: the next count must stand above it.
    count = Math.max(count, countOf((await onShow()).exhibition.title.en));
  } else if (made.outcome !== 'no-changes') throw new Error(JSON.stringify(made).slice(0, 300));
}

async function discard() {
  promise('discarding', null);
  await library.draft.discard(by);
  promise('discarded', null);
}

async function onShow() {
  const shown = await library.archive.current();
  if (shown.state === 'trouble') throw new Error(JSON.stringify(shown.problems[0]));
  return shown.whole;
}

function countOf(title: string | undefined): number {
  return Number(/\d+/.exec(title ?? '')?.[0] ?? 0);
}
