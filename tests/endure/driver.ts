/**
 * @file Loaded into the app's main process before the app (`electron -r`): makes time run faster, plays visitors and
 * staff, and measures. What it finds goes to standard output, one JSON line each; nothing of the app knows of it.
 */
import { app, type Debugger, type WebContents } from 'electron';
import { writeSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../fixtures/names.ts';
import { speedUpPage, speedUpProcess } from './clocks.ts';
import { takeHeap } from './heaps.ts';
import type { Sample } from './measured.ts';
import { measure } from './measures.ts';
import { pause, Visitor } from './visitor.ts';

/** What a run is to be. */
export interface Plan {
  /** So many times faster than the clock on the wall. */
  factor: number;
  slides: number;
  visits: number;
  samples: number;
  /** Visits before the first sample: each screen seen for the first time leaves its template behind, once. */
  warmUp: number;
  /** Publishings before it: the history fills up to its bound. */
  historyBefore: number;
  /** So many times staff publish. */
  publishings: number;
  seed: number;
}

const plan = JSON.parse(process.env['XATIRE_ENDURANCE'] ?? 'null') as Plan;
// What grows is judged here, and a page that was fetched back would begin anew; how soon one is that hangs is judged by
// tests/faults. A machine that has other work lets a page be silent longer, and the watch bears it where it hears so.
Object.assign(os, { loadavg: () => [Infinity, Infinity, Infinity] });
const { begun } = speedUpProcess(plan.factor);
const say = (word: string, value: unknown) => writeSync(1, `${JSON.stringify([word, value])}\n`);

app.once('web-contents-created', (_event, contents) => {
  void run(contents).then(
    () => app.quit(),
    (error: unknown) => {
      say('failed', String((error as Error).stack ?? error));
      app.exit(1);
    },
  );
});

async function run(contents: WebContents): Promise<void> {
  const page = contents.debugger;
  if (!page.isAttached()) page.attach('1.3');
  await page.sendCommand('Page.enable');
  await page.sendCommand('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${speedUpPage})(${begun}, ${plan.factor})`,
  });
  await page.sendCommand('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const random = seededRandom(plan.seed);
  const visitor = new Visitor(page, random);
  const life = new Life(visitor);
  // The first page may have begun before the clock was put in; from the second on it always is.
  await life.until('the first page', () => life.screenIs('loop'));
  await page.sendCommand('Page.reload');
  await life.until('the fast page', () =>
    visitor.evaluate<boolean>('"enduranceClock" in window').catch(() => false),
  );
  // Without `Animation.enable`, which would hold every animation and its elements for good.
  await page.sendCommand('Animation.setPlaybackRate', { playbackRate: plan.factor });
  await life.until('the loop', () => life.screenIs('loop'));
  for (let i = 0; i < plan.warmUp; i++) {
    await visitor.visit(14);
    await life.until('the loop after a visit', () => life.screenIs('loop'));
  }
  for (let i = 0; i < plan.historyBefore; i++) await publish(visitor, -i);
  await life.slidesReach(plan.warmUp * 4);
  life.warm();
  const publishAt = new Set(every(plan.visits, plan.publishings));
  const sampleAt = new Set(every(plan.visits, plan.samples));
  const heapAt = [Math.ceil(plan.samples / 3), plan.samples];
  let samples = 0;
  let atFirst: number | undefined;
  for (let visits = 1; visits <= plan.visits; visits++) {
    await visitor.visit(4 + Math.floor(random() * 9));
    await life.until('the loop after a visit', () => life.screenIs('loop'));
    if (publishAt.has(visits)) await publish(visitor, visits);
    await life.slidesReach((plan.slides * visits) / plan.visits);
    if (!sampleAt.has(visits)) continue;
    const { nodes } = await life.sample(visits);
    samples += 1;
    const jumped = nodes > (atFirst ??= nodes) * 1.5;
    if (jumped) atFirst = Infinity;
    if (jumped || heapAt.includes(samples)) await keepHeap(page, samples);
  }
  say('transitions', life.transitions);
}

/** Where somebody looks for what grows: the page's heap after a third of the samples, after the last, and when nodes jump. */
async function keepHeap(page: Debugger, sample: number): Promise<void> {
  const folder = process.env['XATIRE_HEAPS'];
  if (folder === undefined) return;
  // It takes the page longer than a heart may stand still; staff's page is given more time.
  const screen = (name: string) =>
    page.sendCommand('Runtime.evaluate', {
      expression: `document.documentElement.dataset.screen = '${name}'`,
    });
  await screen('staff');
  await pause(600);
  await takeHeap(page, join(folder, `${sample}.heapsnapshot`));
  await screen('loop');
}

const lookEveryMs = 25;

/** Whether it came to hold within so many real milliseconds. */
async function within(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < ms / lookEveryMs; tries++) {
    if (await holds()) return true;
    await pause(lookEveryMs);
  }
  return false;
}

/** `count` of the numbers 1 … `last`, evenly spread, the last one among them. */
const every = (last: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.round((last * (i + 1)) / count));

class Life {
  slides = 0;
  transitions = 0;
  #before = 0;

  constructor(private readonly visitor: Visitor) {}

  async screenIs(name: string): Promise<boolean> {
    return (await this.visitor.screen().catch(() => null)) === name;
  }

  /** Waits at most two minutes of real time. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    if (await within(120_000, holds)) return;
    throw new Error(`waited in vain for ${what}; the screen is ${await this.visitor.screen().catch(String)}`);
  }

  /** Takes over what the page counted. A page that was loaded anew begins to count anew, and is not to happen. */
  async look(): Promise<void> {
    const { slides, transitions } = await this.visitor.evaluate<{ slides: number; transitions: number }>(
      '({ slides: enduranceClock.slides, transitions: enduranceClock.transitions })',
    );
    if (slides < this.slides) throw new Error('the page was loaded anew');
    this.slides = slides;
    this.transitions = transitions;
  }

  /** From here on slides are counted. */
  warm(): void {
    this.#before = this.slides;
  }

  get counted(): number {
    return this.slides - this.#before;
  }

  async slidesReach(wanted: number): Promise<void> {
    await this.until(`slide ${wanted}`, async () => {
      await this.look();
      return this.counted >= wanted;
    });
  }

  /** Always in the same place: the loop's first slide, with nothing else made ready. */
  async sample(visits: number): Promise<Sample> {
    const { visitor } = this;
    const settled = `document.querySelectorAll('.place > *').length === 1 && document.querySelector('.place.front > *') !== null`;
    const alone = async () => {
      await visitor.tap({ x: 20, y: 200 });
      await this.until('a visit', async () => !(await this.screenIs('loop')));
      await visitor.evaluate('enduranceClock.pause()');
      await visitor.startAgain();
      if (await within(5_000, () => visitor.evaluate<boolean>(settled))) return true;
      // A clock that stops between two slides leaves both where they are: once in sixty.
      await visitor.evaluate('enduranceClock.resume()');
      return false;
    };
    for (let tries = 0; !(await alone()); tries++)
      if (tries === 5) throw new Error('the first slide never stood alone');
    await pause(400);
    const found = await measure(visitor.page, app.getPath('userData'));
    const sample: Sample = { slides: this.counted, visits, ...found };
    say('sample', sample);
    await visitor.evaluate('enduranceClock.resume()');
    return sample;
  }
}

/** Staff come in, change a word, publish and leave, through the questions their screens ask. */
async function publish(visitor: Visitor, n: number): Promise<void> {
  const ask = (question: string, argument: unknown) =>
    visitor.evaluate<unknown>(`xatire.ask(${JSON.stringify(question)}, ${JSON.stringify(argument)})`);
  const pins = { editor: '481516', technician: '234216' };
  const { pins: state } = (await ask('staff.state', null)) as { pins?: string };
  if (state === 'first-opening') await ask('staff.setUp', pins);
  /**
   * In by the PIN and on in the same breath: three minutes of the fast clock are half a second, and on a slow machine
   * they may be over before the question is heard. Whoever was seen out comes in again.
   */
  const asStaff = async (question: string, argument: unknown, outcome: string) => {
    const words = JSON.stringify(argument);
    let answer: unknown;
    for (let tries = 0; tries < 5; tries++) {
      answer = await visitor.evaluate(
        `xatire.ask('staff.enter', { pin: '${pins.editor}' }).then((entered) =>
          entered.ok ? xatire.ask('${question}', ${words}).catch((refused) => String(refused)) : entered)`,
      );
      if ((answer as { outcome?: string }).outcome === outcome) return;
      if (String(answer).includes('Refused (not allowed)')) say('seen-out', question);
      else break;
    }
    throw new Error(`${question} was not ${outcome}: ${JSON.stringify(answer)}`);
  };
  const slide = { id: 'opening', kind: 'title', title: { en: `Test ${n}`, az: `Sınaq ${n}` } };
  await asStaff('draft.edit', { edit: { do: 'put-slide', where: 'loop', slide }, about: '' }, 'ok');
  await asStaff('draft.publish', null, 'published');
  await ask('staff.leave', null);
  say('published', n);
}
