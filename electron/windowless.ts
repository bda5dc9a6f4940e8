/** @file Runs what was asked for without a window, on the data folder that was said. */
import { app } from 'electron';
import { resolve } from 'node:path';
import type { Problem } from '../exhibition/problems.ts';
import { lineOf } from '../exhibition/words/sentences.ts';
import { lookAtData, openData } from './archive/data-format.ts';
import type { PictureWorkshop } from './archive/pictures/pictures.ts';
import type { Wish } from './cli.ts';
import type { Ended } from './errands/errand.ts';
import { finishRestore } from './errands/finish-restore.ts';
import { besideKiosk, runs } from './errands/runs.ts';
import { openImportRoom } from './import-process.ts';
import { defaultExhibition } from './place.ts';
import { openWorkshop } from './workshop.ts';

const lock = { enter: () => app.requestSingleInstanceLock(), leave: () => app.releaseSingleInstanceLock() };

/** What was asked for without a window. */
export async function runErrand(
  { exhibition }: Wish,
  { name, errand, words }: NonNullable<Wish['errand']>,
  withheld: Problem | undefined,
): Promise<Ended> {
  const data = app.getPath('userData');
  if (withheld && name !== 'check') return { exitCode: 1, why: lineOf(withheld) };
  if (errand.alone && !app.requestSingleInstanceLock()) return { exitCode: 1, why: besideKiosk(name) };
  const look = await lookAtData({ data });
  if (!look.ok && name !== 'check') return { exitCode: 1, why: lineOf(look.problem) };
  const cutOff = look.ok && (await finishRestore({ data, alone: errand.alone, ...lock }));
  if (cutOff) return cutOff;
  if (errand.alone) await openData({ data, version: app.getVersion() });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return runs[name](
    {
      data,
      fresh: defaultExhibition(),
      exhibition: exhibition === undefined ? undefined : resolve(exhibition),
      input: process.stdin,
      importRoom: async () => {
        await app.whenReady();
        return openImportRoom(__dirname);
      },
      workshop: errandWorkshop,
      tell: (line) => void process.stderr.write(`${line}\n`),
      signal: stop.signal,
      version: app.getVersion(),
    },
    words,
  );
}

/** Its hidden window is the only one: that it closes now and then must not end the app. */
async function errandWorkshop(): Promise<PictureWorkshop> {
  await app.whenReady();
  app.on('window-all-closed', () => undefined);
  return openWorkshop(__dirname, (line) => void process.stderr.write(`${line}\n`));
}
