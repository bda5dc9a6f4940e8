/** @file The exhibition behind the foyer: data, library, watch, answers. Read it from top to bottom. */
import { app } from 'electron';
import { join, resolve } from 'node:path';
import type { Problem } from '../exhibition/problems.ts';
import { lineOf } from '../exhibition/words/sentences.ts';
import { openNoted } from './archive/data-opening.ts';
import { FaceShelf } from './archive/faces.ts';
import { FirstStartShelf } from './archive/first-start.ts';
import { Library } from './archive/library.ts';
import { readSettings, SettingsShelf } from './archive/settings.ts';
import { ShowNow } from './archive/show-now.ts';
import { Turns } from './archive/turns.ts';
import type { Office, OfficeGround } from './back-office.ts';
import { finishExchange } from './backup/exchange.ts';
import { answersOf } from './bridge/answers.ts';
import { permits, type Asker } from './bridge/asking.ts';
import { answer, isAmong } from './bridge/connect.ts';
import { RollShelf } from './bridge/roll-shelf.ts';
import { visitorQuestions } from './bridge/visitor-contract.ts';
import type { Wish } from './cli.ts';
import { collectGarbage } from './collecting.ts';
import { catchWhatNobodyCaught, closeInOrder } from './ending.ts';
import type { Foyer } from './foyer.ts';
import { Figures } from './health/figures.ts';
import { Starts } from './health/starts.ts';
import type { Log } from './log/log.ts';
import { chooseDisplay, stayAwake } from './machine.ts';
import type { Opened } from './opened-files.ts';
import { defaultExhibition } from './place.ts';
import { tell } from './serve.ts';
import { Staff } from './staff/staff.ts';
import { Failures } from './watch/failures.ts';
import { giveWayAfterFalls } from './watch/giving-way.ts';
import { Quiet } from './watch/quiet.ts';
import { followDisplay, watchOver } from './watchdog.ts';
import { openWorkshop } from './workshop.ts';

/** Put in by build/vite.config.ts: a sum over what reads and checks exhibitions. */
declare const XATIRE_BUILD: string;
const build = XATIRE_BUILD;

/** What the morning found out (main.ts). */
export interface Found {
  wish: Wish;
  /** Why nothing may be shown. */
  withheld: Problem | undefined;
  /** The data folder. */
  data: string;
  log: Log;
  foyer: Foyer;
  opened: Opened;
}

/** Opens the exhibition whose window and page are on their way; rejects where it cannot be opened at all. */
export async function openKiosk({ wish, withheld, data, log, foyer, opened }: Found): Promise<void> {
  // A restore that was decided is carried out before anything is read.
  if ((await finishExchange(data)) === 'done') log.note('What this kiosk holds was exchanged by a restore.');

  await openNoted({ data, version: app.getVersion() }, log);
  const report = log.problem;
  const staff = new Staff(data, report);
  const fixed = wish.exhibition === undefined ? undefined : resolve(wish.exhibition);
  const [read, starts, failures, showNow, library, firstStart] = await Promise.all([
    readSettings(data),
    Starts.open({ data, version: app.getVersion(), report }),
    Failures.open({ data, report }),
    ShowNow.open({ data, report }),
    Library.open({ data, fresh: defaultExhibition(), fixed, withheld, report, build }),
    FirstStartShelf.open({
      data,
      // Nothing is set up in a passing folder, and its guide would hide why there is nothing else to see.
      asked: wish.firstStart && !withheld,
      pinsSet: (await staff.state()).keys.state === 'set',
      report,
    }),
  ]);
  for (const problem of read.problems) report(lineOf(problem));
  const figures = new Figures({ data, report });

  const { stage } = foyer;
  const settings = new SettingsShelf(data, read.settings, () =>
    tell(stage.window, 'exhibition.changed', null),
  );
  const displayWanted = () => wish.display ?? settings.current.display;
  const workshop = openWorkshop(__dirname, log.problem);
  const quiet = new Quiet();
  const faces = new FaceShelf({
    library,
    keepIn: join(data, 'exhibition'),
    maker: workshop,
    quiet: () => quiet.reigns,
    report: log.problem,
  });
  faces.follow();
  const leave = closeInOrder(async () => {
    watch.stop();
    const shelved = faces.close();
    workshop.close();
    await Promise.all([shelved, library.close(), figures.flush(), failures.flush()]);
    await starts.close();
  });
  const watch = watchOver({ stage, library, failures, log, restart: leave.restart });
  const office = backOffice({
    windowed: wish.windowed,
    data,
    log,
    library,
    settings,
    showNow,
    starts,
    failures,
    figures,
    stage,
    workshop,
    exit: leave.forStaff,
    restart: leave.restart,
    staff,
    firstStart,
    opened,
  });
  const rolls = new RollShelf({ keepIn: join(data, 'exhibition'), build });
  library.archive.onChange((shown) => {
    if (shown.state !== 'open') return;
    void rolls.prepare({ ...shown, version: library.number }, shown.whole.exhibition.languages);
  });
  const visitors = {
    questions: visitorQuestions,
    answers: answersOf({
      archive: library.archive,
      turns: new Turns(data, report),
      rolls,
      version: () => library.number,
      settings: () => settings.current,
      shownNow: () => showNow.current,
      // Whoever tries something out in staff mode is no visitor.
      count: async (visit) => (staff.session.role === null ? figures.count(visit) : undefined),
      firstStart: () => firstStart.current,
      alive: (beat) => {
        quiet.hear(beat.screen);
        return watch.heartbeat(beat);
      },
      report,
    }),
  };
  const permitted = (asker: Asker) => permits(staff.session, asker);

  catchWhatNobodyCaught((sentence) => watch.exception(sentence));
  if (!wish.windowed) followDisplay(stage, foyer.display, displayWanted, watch);
  stayAwake();
  app.on('second-instance', () => stage.comeForward());
  showNow.onChange(() => tell(stage.window, 'exhibition.changed', null));
  library.archive.onChange((shown) => {
    if (shown.state === 'trouble') for (const problem of shown.problems) log.problem(lineOf(problem));
    // The first edition is what a page opens with by itself.
    if (shown.edition > 1) tell(stage.window, 'exhibition.changed', null);
  });
  await giveWayAfterFalls({ starts, failures, library, log });
  watch.follow();
  foyer.letIn({
    watch,
    answer: async (asked) =>
      isAmong(visitorQuestions, asked.name)
        ? answer(visitors, permitted, asked)
        : answer((await office.opened()).counter, permitted, asked),
    media: async (path) => office.now?.trialFile(path) ?? library.mediaFile(path),
    face: (path) => faces.of(path),
  });
  // A kiosk's window is closed by nobody; whatever took it away, the exhibition has to come back.
  if (!wish.windowed) {
    const again = () => foyer.openWindow(chooseDisplay(displayWanted()));
    stage.keep(again, leave, () => watch.pageGone('its window was ended'));
  }
  // While the page's process begins, what it will ask for first.
  void library.archive.opening();
  const openOffice = () => office.opened().catch((error: unknown) => report(String(error)));
  setTimeout(() => void openOffice().then(() => setTimeout(collectGarbage, rollCrossesMs)), officeOpensMs);
}

/** By then the first slide stands, and what staff need is read behind it. */
const officeOpensMs = 2_500;
/** By then the page has fetched the roll ahead, too. */
const rollCrossesMs = 2_000;

/** The office behind the exhibition, opened once: when its time has come, or as soon as somebody asks for it. */
function backOffice(ground: OfficeGround): { opened: () => Promise<Office>; readonly now: Office | null } {
  let now: Office | null = null;
  let opening: Promise<Office> | undefined;
  const open = async () => {
    const { openOffice } = await import('./back-office.ts');
    return (now = openOffice(ground));
  };
  return {
    opened: () => (opening ??= open()),
    get now() {
      return now;
    },
  };
}
