/** What a kiosk has to lose, put into a data folder before a fault and counted after it. */
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from '../../electron/archive/library.ts';
import { Staff } from '../../electron/staff/staff.ts';
import { bandsPicture } from '../fixtures/made-pictures.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { byEditor, slideAdded } from '../fixtures/library.ts';

export const pins = { editor: '481516', technician: '234216' };
const figures = { format: 1, days: {} };

let prepared: Promise<string> | null = null;

/** A data folder of its own with two published versions, a draft beyond them, PINs and figures. */
export async function treasure(): Promise<string> {
  prepared ??= prepare();
  const data = join(await mkdtemp(join(tmpdir(), 'xatire-fault-')), 'data');
  await cp(await prepared, data, { recursive: true });
  return data;
}

/** The small sound exhibition, whose slides come soon one after the other. */
export async function smallExhibition(folder: string): Promise<string> {
  const files = soundExhibition();
  for (const slide of files['exhibition.json'].loop.slides) Object.assign(slide, { seconds: 3 });
  await writeExhibition(folder, files);
  await writeFile(join(folder, 'media/pixel.png'), bandsPicture(320, 400, 'portrait'));
  return folder;
}

async function prepare(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'xatire-treasure-'));
  const data = join(place, 'data');
  const fresh = await smallExhibition(join(place, 'fresh'));
  const library = await Library.open({ data, fresh, report: () => undefined });
  for (const id of ['one', 'two']) {
    await library.draft.edit(slideAdded(id));
    const { outcome } = await library.publish(byEditor);
    if (outcome !== 'published') throw new Error(outcome);
  }
  await library.draft.edit(slideAdded('three'));
  await library.close();
  await new Staff(data, () => undefined).setUp(pins.editor, pins.technician);
  await mkdir(join(data, 'figures'), { recursive: true });
  await writeFile(join(data, 'figures/2026.json'), `${JSON.stringify(figures)}\n`);
  return data;
}

/** What is no longer there of it; empty where nothing was lost. `except` names what the fault itself took. */
export async function lossesIn(data: string, except: readonly string[] = []): Promise<string[]> {
  const losses: string[] = [];
  const library = await Library.open({ data, fresh: join(data, 'nothing'), report: () => undefined });
  const kept = (what: string, holds: boolean) => {
    if (!holds && !except.includes(what)) losses.push(what);
  };
  const numbers = (await library.history()).map(({ number }) => number);
  for (const number of [1, 2]) {
    const whole = numbers.includes(number) && (await library.damages(number)).length === 0;
    kept(`version ${number}`, whole);
  }
  kept('the place of version 2 or later', (library.number ?? 0) >= 2);
  await library.archive.current();
  const opened = await library.draft.open();
  const slides = library.draft.whole?.exhibition.loop.slides ?? [];
  kept('the draft', opened.outcome === 'ok' && slides.some(({ id }) => id === 'three'));
  library.draft.stop();
  const { keys, recovery } = await new Staff(data, () => undefined).state();
  kept('the PINs', keys.state === 'set');
  kept('the recovery code', recovery.state === 'ready');
  const read = await readFile(join(data, 'figures/2026.json'), 'utf8').catch(() => '');
  kept('the figures', read.includes('"days"'));
  return losses;
}
