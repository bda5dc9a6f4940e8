/**
 * @file The order of the morning: words, lock, log, foyer, kiosk. Read it from top to bottom. It brings only what a window
 * and its page need; the kiosk behind them is read while the page's process begins.
 */
import { hearOfCompiledAnew } from './compiled.ts';
import { app } from 'electron';
import { join } from 'node:path';
import { displaySaid } from './archive/display-said.ts';
import { helpText, readCommandLine } from './cli.ts';
import { beginAnewCode, catchWhatNobodyCaught, end, endErrand, refuse } from './ending.ts';
import { openFoyer } from './foyer.ts';
import { openLog } from './log/log.ts';
import {
  cutNetwork,
  darkenGround,
  guardEverything,
  keepDisplayForOurselves,
  drawByProcessor,
  smoothInGreys,
} from './machine.ts';
import { endBeside, handingOf, takeOpened } from './opened-files.ts';
import { ownWords, placeOf, takeData } from './place.ts';
import { declareScheme } from './protocol.ts';
import { refusalOf, sortSwitches } from './switches.ts';

morning().catch((error: unknown) => {
  // Nothing to show yet: whoever watches from outside starts again.
  process.stderr.write(`Xatirə could not start: ${String((error as Error)?.stack ?? error)}\n`);
  app.exit(beginAnewCode);
});

async function morning(): Promise<void> {
  const sorted = sortSwitches(ownWords(process.argv), placeOf(app.getAppPath()), process.getuid?.() === 0);
  if (!sorted.ok) return refuse(refusalOf(sorted.refused));
  const line = readCommandLine(sorted.own);
  if (!line.ok) return refuse(line.sentence);
  const { wish } = line;
  if (wish.help) return end(0, helpText);
  if (wish.version) return end(0, app.getVersion());
  const withheld = takeData(wish.data);
  keepDisplayForOurselves();
  cutNetwork();
  smoothInGreys();
  drawByProcessor();
  declareScheme();
  guardEverything();
  if (wish.errand) {
    const { runErrand } = await import('./windowless.ts');
    return endErrand(await runErrand(wish, wish.errand, withheld));
  }
  // Before the first wait: the toolkit reads its theme meanwhile, and a window would be white until it is painted.
  darkenGround();
  const opened = takeOpened(wish.open);
  if (!app.requestSingleInstanceLock(handingOf(wish.open))) return endBeside(wish.open);
  await app.whenReady();

  const data = app.getPath('userData');
  const log = openLog(join(data, 'logs'));
  log.note(`Xatirə ${app.getVersion()} starts on Electron ${process.versions.electron}.`);
  catchWhatNobodyCaught(log.problem);
  // No fault of a kiosk's: V8 may have been started with other words than when the app was built.
  hearOfCompiledAnew((part) => log.note(`${part} had to be compiled anew.`));
  const foyer = openFoyer({ windowed: wish.windowed, display: wish.display ?? displaySaid(data), log });
  await foyer.handedOut;
  const { openKiosk } = await import('./kiosk.ts');
  await openKiosk({ wish, withheld, data, log, foyer, opened });
}
