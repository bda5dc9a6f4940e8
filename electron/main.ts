/** @file The order of the morning: words, lock, log, archive, window, answers. Read it from top to bottom. */
import { app, session, type BrowserWindow } from 'electron';
import { join, resolve } from 'node:path';
import { Archive } from './archive/archive.ts';
import { check } from './archive/check.ts';
import { readSettings } from './archive/settings.ts';
import { Turns } from './archive/turns.ts';
import { answersOf } from './bridge/answers.ts';
import { helpText, readCommandLine, type Wish } from './cli.ts';
import { openLog } from './log/log.ts';
import { chooseDisplay, cutNetwork, guardSession, stayAwake } from './machine.ts';
import { declareScheme, serve } from './protocol.ts';
import { serveQuestions, tell } from './serve.ts';
import { watch } from './watchdog.ts';
import { openWindow } from './window.ts';
import { lineOf } from '../exhibition/words/sentences.ts';

void morning();

async function morning(): Promise<void> {
  const line = readCommandLine(ownWords(process.argv));
  if (!line.ok) return end(2, line.sentence, process.stderr);
  const { wish } = line;
  if (wish.help) return end(0, helpText);
  if (wish.version) return end(0, app.getVersion());
  if (wish.check !== undefined) {
    const checked = await check(resolve(wish.check));
    return end(checked.exitCode, checked.lines.join('\n'));
  }
  if (wish.data !== undefined) app.setPath('userData', resolve(wish.data));
  if (!app.requestSingleInstanceLock()) return end(0, 'Xatirə is already running.', process.stderr);
  cutNetwork();
  declareScheme();
  await app.whenReady();
  await openKiosk(wish);
}

async function openKiosk(wish: Wish): Promise<void> {
  const data = app.getPath('userData');
  const log = openLog(join(data, 'logs'));
  log.note(`Xatirə ${app.getVersion()} starts on Electron ${process.versions.electron}.`);
  process.on('uncaughtException', (error) => log.problem(`Main process: ${error.stack ?? error.message}`));
  process.on('unhandledRejection', (reason) => log.problem(`Main process: ${String(reason)}`));

  const { settings, problems } = await readSettings(data);
  for (const problem of problems) log.problem(lineOf(problem));

  const archive = new Archive(wish.exhibition === undefined ? defaultExhibition() : resolve(wish.exhibition));
  const turns = new Turns(data, log.problem);
  guardSession(session.defaultSession);
  serve(session.defaultSession, join(__dirname, 'renderer'), () => archive.folder);
  serveQuestions(answersOf({ archive, turns, settings: () => settings, report: log.problem }), log.problem);

  const window = openWindow(chooseDisplay(wish.display), join(__dirname, 'preload.cjs'), wish.windowed);
  watch(window, log);
  stayAwake();
  app.on('second-instance', () => comeForward(window));
  app.on('window-all-closed', () => app.quit());
  archive.onChange(() => tell(window, 'exhibition.changed', null));

  const shown = await archive.current();
  if (shown.state === 'trouble') for (const problem of shown.problems) log.problem(lineOf(problem));
}

function comeForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The words after the app's own folder; packaged, after the executable. */
function ownWords(words: readonly string[]): string[] {
  if (app.isPackaged) return words.slice(1);
  const folder = words.findIndex((word, i) => i > 0 && !word.startsWith('-') && resolve(word) === app.getAppPath());
  return words.slice(folder === -1 ? 1 : folder + 1);
}

function defaultExhibition(): string {
  const shelf = app.isPackaged ? join(process.resourcesPath, 'exhibitions') : join(app.getAppPath(), 'assets', 'exhibitions');
  return join(shelf, 'victory-day');
}

function end(code: number, words: string, to: NodeJS.WriteStream = process.stdout): void {
  to.write(words === '' ? '' : `${words}\n`, () => app.exit(code));
}
