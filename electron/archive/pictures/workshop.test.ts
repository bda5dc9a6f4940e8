import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bench, BenchListener, Job } from './bench.ts';
import type { PictureOrder, Progress } from './pictures.ts';
import { Workshop } from './workshop.ts';

let sound: Uint8Array;
let made: Uint8Array;
let huge: Uint8Array;
beforeAll(async () => {
  const create = { width: 40, height: 50, channels: 3, background: '#705030' } as const;
  sound = await sharp({ create }).jpeg().toBuffer();
  made = await sharp({ create }).resize(32, 40).jpeg().toBuffer();
  // Only its header says so.
  huge = Uint8Array.from(sound);
  const frame = Buffer.from(huge.buffer).indexOf(Buffer.from([0xff, 0xc0]));
  new DataView(huge.buffer).setUint16(frame + 5, 9_000);
  new DataView(huge.buffer).setUint16(frame + 7, 9_000);
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const picture = () => ({ bytes: made, ending: 'jpg', width: 32, height: 40 });
const answerTo = ({ id, sizes }: Job) => ({ id, pictures: sizes.map(picture) });

/** A bench whose places answer when the test says so. */
class HandBench implements Bench {
  readonly places = 2;
  readonly jobs: { place: number; job: Job }[] = [];
  closed = false;

  constructor(readonly listener: BenchListener) {}

  send(place: number, job: Job): void {
    this.jobs.push({ place, job });
  }
  close(): void {
    this.closed = true;
  }
  /** Answers the oldest job that is still open. */
  answer(value?: unknown): void {
    const next = this.jobs.shift();
    if (!next) throw new Error('nothing to answer');
    this.listener.heard(next.place, value ?? answerTo(next.job));
  }
  die(): void {
    this.listener.gone('it was killed');
  }
}

function workshopOn(answering: boolean) {
  const benches: HandBench[] = [];
  const reports: string[] = [];
  const workshop = new Workshop({
    cores: 2,
    mostMs: 1_000,
    idleMs: 5_000,
    report: (sentence) => void reports.push(sentence),
    async open(listener) {
      const bench = new HandBench(listener);
      benches.push(bench);
      if (answering) bench.send = (place, job) => queueMicrotask(() => listener.heard(place, answerTo(job)));
      return bench;
    },
  });
  const bench = () => benches.at(-1) as HandBench;
  return { workshop, benches, bench, reports };
}

const order = (from: Uint8Array | string = sound): PictureOrder => ({ name: 'Sınaq', from, use: 'portrait' });
/** Lets everything happen that needs neither time nor an answer. */
const settle = async () => {
  for (let i = 0; i < 30; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('the queue before the workshop', () => {
  test('no place holds more than two, and no more are read ahead than that', async () => {
    const { workshop, bench } = workshopOn(false);
    const all = Array.from({ length: 9 }, () => workshop.make(order()));
    await settle();
    expect(bench().jobs.map(({ place }) => place)).toEqual([0, 1, 0, 1]);
    for (let i = 0; i < 9; i += 1) {
      bench().answer();
      await settle();
    }
    expect((await Promise.all(all)).map(({ outcome }) => outcome)).toEqual(Array(9).fill('ok'));
  });

  test('a bench that has made many is replaced, and nothing is lost', async () => {
    const { workshop, benches } = workshopOn(true);
    const all = await Promise.all(Array.from({ length: 400 }, () => workshop.make(order())));
    expect(all.map(({ outcome }) => outcome)).toEqual(Array(400).fill('ok'));
    expect(benches.map(({ closed }) => closed)).toEqual([true, true, false]);
  });

  test('a portrait is asked for in two sizes, a thumbnail in one', async () => {
    const { workshop, bench } = workshopOn(false);
    const both = [workshop.make(order()), workshop.thumbnail(sound)];
    await settle();
    expect(bench().jobs.map(({ job }) => job.sizes.length)).toEqual([2, 1]);
    bench().answer();
    bench().answer();
    expect(await both[0]).toMatchObject({ outcome: 'ok', whole: { ending: 'jpg' }, small: { width: 32 } });
    expect(await both[1]).toMatchObject({ outcome: 'ok', small: { width: 32 } });
  });

  test('a face is asked for in the size of lists, and the workshop is busy until it has come', async () => {
    const { workshop, bench } = workshopOn(false);
    const folder = await mkdtemp(join(tmpdir(), 'xatire-workshop-'));
    await writeFile(join(folder, 'sinaq.jpg'), sound);
    expect(workshop.busy).toBe(false);
    const made = workshop.face(join(folder, 'sinaq.jpg'), new AbortController().signal);
    expect(workshop.busy).toBe(true);
    // The file is read first.
    await vi.waitFor(() => expect(bench().jobs).toHaveLength(1));
    expect(bench().jobs[0]?.job.sizes).toEqual([{ width: 160, height: 160, fit: 'cover', quality: 0.82 }]);
    bench().answer();
    expect(await made).toMatchObject({ outcome: 'ok', small: { width: 32 } });
    expect(workshop.busy).toBe(false);
  });

  test('what cannot be a picture never reaches the bench', async () => {
    const { workshop, benches } = workshopOn(true);
    const folder = await mkdtemp(join(tmpdir(), 'xatire-workshop-'));
    await writeFile(join(folder, 'empty.jpg'), '');
    const bad = await Promise.all(
      [
        join(folder, 'empty.jpg'),
        join(folder, 'not-there.jpg'),
        folder,
        new TextEncoder().encode('<svg/>'),
        new TextEncoder().encode('Sınaq'),
        sound.subarray(0, sound.length - 20),
        new Uint8Array(80_000_001),
      ].map((from) => workshop.make(order(from))),
    );
    expect(bad.map((one) => one.outcome === 'bad' && one.why)).toEqual([
      'empty',
      'gone',
      'gone',
      'refused-kind',
      'not-a-picture',
      'broken',
      'too-many-bytes',
    ]);
    expect(benches).toEqual([]);
  });

  test('a picture that takes too long is named, its process replaced, and the others are made', async () => {
    const { workshop, benches, reports } = workshopOn(false);
    const slow = workshop.make(order());
    const others = [workshop.make(order()), workshop.make(order())];
    await settle();
    // The second place answers; the first does not.
    benches[0]?.jobs
      .splice(1, 1)
      .forEach(({ place, job }) => benches[0]?.listener.heard(place, answerTo(job)));
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await slow).toEqual({ outcome: 'bad', why: 'too-slow', kind: 'jpeg' });
    expect(benches[0]?.closed).toBe(true);
    await settle();
    expect(benches).toHaveLength(2);
    benches[1]?.answer();
    expect((await Promise.all(others)).map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
    expect(reports).toEqual([expect.stringContaining('took too long (jpeg, 40×50)')]);
  });

  test('the time of a picture begins when its place takes it up', async () => {
    const { workshop, bench } = workshopOn(false);
    const all = Array.from({ length: 4 }, () => workshop.make(order()));
    await settle();
    await vi.advanceTimersByTimeAsync(900);
    bench().answer();
    bench().answer();
    await vi.advanceTimersByTimeAsync(900);
    bench().answer();
    bench().answer();
    expect((await Promise.all(all)).map(({ outcome }) => outcome)).toEqual(Array(4).fill('ok'));
  });

  test('of the pictures at a bench that died, only the one that kills it alone is named', async () => {
    const { workshop, benches, bench } = workshopOn(false);
    const all = Array.from({ length: 4 }, () => workshop.make(order()));
    await settle();
    bench().die();
    await settle();
    // Each alone: the second kills again.
    expect(benches).toHaveLength(2);
    expect(bench().jobs).toHaveLength(1);
    bench().answer();
    await settle();
    expect(bench().jobs).toHaveLength(1);
    bench().die();
    await settle();
    for (const _rest of [0, 1]) {
      expect(bench().jobs).toHaveLength(1);
      bench().answer();
      await settle();
    }
    expect(benches).toHaveLength(3);
    expect((await Promise.all(all)).map((one) => (one.outcome === 'bad' ? one.why : one.outcome))).toEqual([
      'ok',
      'crashed',
      'ok',
      'ok',
    ]);
  });

  test.each([
    ['something else', 'ready?'],
    [
      'a picture that is none',
      { id: 1, pictures: [0, 0].map(() => ({ ...picture(), bytes: new Uint8Array(9) })) },
    ],
    ['a picture of another size', { id: 1, pictures: [0, 0].map(() => ({ ...picture(), width: 33 })) }],
    ['too few pictures', { id: 1, pictures: [] }],
    ['another answer', { id: 7, fault: 'Sınaq' }],
  ])('a bench that answers %s is not believed again', async (_name, value) => {
    const { workshop, benches } = workshopOn(false);
    const one = workshop.make(order());
    await settle();
    benches[0]?.answer(value);
    await settle();
    expect(benches.map(({ closed }) => closed)).toEqual([true, false]);
    benches[1]?.answer();
    expect(await one).toMatchObject({ outcome: 'ok' });
  });

  test('what the decoder refuses is broken', async () => {
    const { workshop, bench } = workshopOn(false);
    const one = workshop.make(order());
    await settle();
    bench().answer({ id: 1, fault: 'InvalidStateError' });
    expect(await one).toEqual({ outcome: 'bad', why: 'broken', kind: 'jpeg' });
  });

  test('a very large picture goes alone', async () => {
    const { workshop, bench } = workshopOn(false);
    const all = [order(), order(huge), order()].map((one) => workshop.make(one));
    await settle();
    expect(bench().jobs.map(({ job }) => job.width)).toEqual([40]);
    bench().answer();
    await settle();
    expect(bench().jobs.map(({ job }) => job.width)).toEqual([9_000]);
    bench().answer();
    await settle();
    bench().answer();
    expect((await Promise.all(all)).map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
  });

  test('a workshop that does not open is no picture’s fault', async () => {
    const reports: string[] = [];
    const workshop = new Workshop({
      cores: 2,
      report: (sentence) => void reports.push(sentence),
      open: () => Promise.reject(new Error('no window')),
    });
    expect(await workshop.make(order())).toMatchObject({ outcome: 'bad', why: 'no-workshop' });
    expect(reports).toHaveLength(3);
  });

  test('without work the process ends, and the next picture opens another', async () => {
    const { workshop, benches } = workshopOn(true);
    await workshop.make(order());
    await vi.advanceTimersByTimeAsync(5_001);
    expect(benches.map(({ closed }) => closed)).toEqual([true]);
    expect(await workshop.make(order())).toMatchObject({ outcome: 'ok' });
    expect(benches).toHaveLength(2);
  });

  test('closing cancels what is under way', async () => {
    const { workshop, benches } = workshopOn(false);
    const one = workshop.make(order());
    await settle();
    workshop.close();
    expect(await one).toEqual({ outcome: 'cancelled' });
    expect(benches[0]?.closed).toBe(true);
  });
});

describe('many pictures', () => {
  test('all are handed on, bad ones by name, with progress and time left', async () => {
    const { workshop } = workshopOn(true);
    const orders = Array.from({ length: 20 }, (_, i) => ({
      ...order(i % 5 === 0 ? new TextEncoder().encode('Sınaq') : sound),
      name: `${i}`,
    }));
    const taken: string[] = [];
    const progress: Progress[] = [];
    const end = await workshop.makeAll(orders, {
      take: ({ name }, { outcome }) => void taken.push(`${name} ${outcome}`),
      onprogress: (one) => void progress.push(one),
    });
    expect(end).toEqual({ outcome: 'done', made: 16, bad: 4 });
    expect(taken.filter((one) => one.endsWith('bad')).sort()).toEqual(['0 bad', '10 bad', '15 bad', '5 bad']);
    expect(taken).toHaveLength(20);
    expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(progress[0]?.secondsLeft).toBeNull();
    expect(progress.at(-1)).toEqual({ done: 20, total: 20, bad: 4, secondsLeft: 0 });
  });

  test('cancelled, it answers at once and takes nothing more', async () => {
    const { workshop, bench } = workshopOn(false);
    const stop = new AbortController();
    const taken: string[] = [];
    const end = workshop.makeAll(
      Array.from({ length: 9 }, () => order()),
      {
        take: ({ name }) => void taken.push(name),
        signal: stop.signal,
      },
    );
    await settle();
    bench().answer();
    await settle();
    stop.abort();
    expect(await end).toEqual({ outcome: 'cancelled', made: 1, bad: 0 });
    expect(taken).toHaveLength(1);
    // Places that were at work may answer; what comes later is made as ever.
    const later = workshop.make(order());
    await settle();
    while (bench().jobs.length > 0) {
      bench().answer();
      await settle();
    }
    expect(await later).toMatchObject({ outcome: 'ok' });
  });

  test('a disk that refuses ends the whole with its own words', async () => {
    const { workshop } = workshopOn(true);
    let taken = 0;
    const end = workshop.makeAll(
      Array.from({ length: 50 }, () => order()),
      {
        take() {
          taken += 1;
          if (taken === 3) throw new Error('ENOSPC');
        },
      },
    );
    await expect(end).rejects.toThrow('ENOSPC');
    expect(taken).toBeLessThan(12);
  });
});
