import { describe, expect, test } from 'vitest';
import { realDisk, type Disk } from '../../electron/archive/disk.ts';
import type { Library } from '../../electron/archive/library.ts';
import { Failures } from '../../electron/watch/failures.ts';
import { total } from '../../exhibition/figures.ts';
import { Figures } from '../../electron/health/figures.ts';
import { byEditor, place, slideAdded } from '../fixtures/library.ts';
import { keepFigures } from './kept.ts';

/** A disk whose power goes before its nth piece of work: neither that nor anything after it is done, cleaning up included. */
function disk(stopsAt: number): { disk: Disk; done: () => number } {
  let done = 0;
  const worked = Object.fromEntries(
    (Object.keys(realDisk) as (keyof Disk)[]).map((name) => [
      name,
      async (...words: string[]) => {
        done += 1;
        if (done >= stopsAt) throw Object.assign(new Error('the power is gone'), { code: 'EIO' });
        return (realDisk[name] as (...words: string[]) => Promise<void>)(...words);
      },
    ]),
  ) as unknown as Disk;
  return { disk: worked, done: () => done };
}

/** Slides of the loop that were added, in their order. */
const added = (library: Library): string[] =>
  (library.draft.whole?.exhibition.loop.slides ?? []).flatMap(({ id }) => (/^[a-d]$/.test(id) ? [id] : []));

async function onShow(library: Library): Promise<string[]> {
  const shown = await library.archive.current();
  if (shown.state !== 'open') throw new Error(JSON.stringify(shown.problems[0]));
  return shown.whole.exhibition.loop.slides.flatMap(({ id }) => (/^[a-d]$/.test(id) ? [id] : []));
}

/** A library with versions a, ab and a draft abc; what is done to it next is cut off at every step in turn. */
async function prepared() {
  const here = await place();
  const library = await here.start();
  for (const id of ['a', 'b']) {
    await library.draft.edit(slideAdded(id));
    await library.publish(byEditor);
  }
  await library.draft.edit(slideAdded('c'));
  await library.close();
  return here;
}

interface Work {
  what: string;
  act: (library: Library) => Promise<unknown>;
  /** What may be on show, and in the draft, when the power is back. */
  shown: string[];
  drafted: string[];
}

const works: Work[] = [
  {
    what: 'saving a draft',
    act: async (library) => {
      await library.draft.edit(slideAdded('d'));
      await library.draft.flush();
    },
    shown: ['ab'],
    drafted: ['abc', 'abcd'],
  },
  { what: 'publishing', act: (library) => library.publish(byEditor), shown: ['ab', 'abc'], drafted: ['abc'] },
  {
    what: 'returning to a version',
    act: (library) => library.returnTo(1, byEditor),
    shown: ['ab', 'a'],
    drafted: ['abc'],
  },
  {
    what: 'discarding a draft',
    act: (library) => library.draft.discard(byEditor),
    shown: ['ab'],
    drafted: ['abc', ''],
  },
];

describe.each(works)('power cut at any write of $what', ({ what, act, shown, drafted }) => {
  test('leaves what was or what was to be, whole', { timeout: 120_000 }, async () => {
    const cuts: number[] = [];
    for (let stopsAt = 1; ; stopsAt++) {
      const { start } = await prepared();
      const failing = disk(stopsAt);
      const library = await start({ disk: failing.disk });
      await library.archive.current();
      await library.draft.open();
      const before = failing.done();
      await act(library).catch(() => undefined);
      library.draft.stop();
      if (failing.done() < stopsAt) break;
      if (before >= stopsAt) continue;
      cuts.push(stopsAt);
      const later = await start();
      expect(shown, `on show after a cut at ${stopsAt}`).toContain((await onShow(later)).join(''));
      expect((await later.draft.open()).outcome).toBe('ok');
      expect(drafted, `the draft after a cut at ${stopsAt}`).toContain(added(later).join(''));
      for (const { number } of await later.history()) expect(await later.damages(number)).toEqual([]);
      later.draft.stop();
    }
    expect(cuts.length).toBeGreaterThan(0);
    await keepFigures(`power cut at any write of ${what} (${cuts.length} places)`, {
      ms: null,
      whites: 0,
      lost: [],
    });
  });
});

test('power cut while figures and failures are written costs at most what was not yet written', async () => {
  const { data } = await place();
  const report = () => undefined;
  const visit = { language: 'en', screens: ['home'], emptySearches: 0 } as const;
  const figures = new Figures({ data, report });
  await figures.count({ ...visit, screens: [...visit.screens] });
  await figures.flush();
  const cut = new Figures({ data, report, disk: disk(1).disk });
  await cut.count({ ...visit, screens: [...visit.screens] });
  await cut.flush();
  expect(total(await new Figures({ data, report }).days()).screens.home).toBe(1);
  const failures = await Failures.open({ data, report });
  failures.add('page-gone', 'crashed');
  await failures.flush();
  const cutToo = await Failures.open({ data, report, disk: disk(1).disk });
  cutToo.add('woke', 'x');
  await cutToo.flush();
  expect((await Failures.open({ data, report })).list).toHaveLength(1);
  await keepFigures('power cut at a write of figures and failures', { ms: null, whites: 0, lost: [] });
});
