/** @file The order of the morning: words, lock, log, library, window, answers. Read it from top to bottom. */
import { app, session } from 'electron';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { CountedVisit } from '../exhibition/figures.ts';
import type { Problem } from '../exhibition/problems.ts';
import { lineOf } from '../exhibition/words/sentences.ts';
import { Importing } from './archive/import/importing.ts';
import { Library } from './archive/library.ts';
import { Bringing } from './archive/bringing.ts';
import { FaceShelf } from './archive/faces.ts';
import { BackupDesk } from './backup/backup-desk.ts';
import { finishExchange } from './backup/exchange.ts';
import { openNoted } from './archive/data-opening.ts';
import { FirstStartShelf } from './archive/first-start.ts';
import { realDisk } from './archive/disk.ts';
import { PictureFolders, stickPlaces, usualPlaces } from './archive/picture-folders.ts';
import type { PictureWorkshop } from './archive/pictures/pictures.ts';
import { readSettings, SettingsShelf } from './archive/settings.ts';
import { ShowNow } from './archive/show-now.ts';
import { Turns } from './archive/turns.ts';
import { answersOf } from './bridge/answers.ts';
import { permits } from './bridge/asking.ts';
import { RollShelf } from './bridge/roll-shelf.ts';
import { staffAnswersOf } from './bridge/staff-answers.ts';
import { helpText, readCommandLine, type Wish } from './cli.ts';
import { beginAnewCode, catchWhatNobodyCaught, closeInOrder, end, endErrand, refuse } from './ending.ts';
import { Fleet } from './fleet/fleet.ts';
import { Exports } from './health/exports.ts';
import { Figures } from './health/figures.ts';
import { askSystem, readGuards } from './health/guards.ts';
import { healthOf, logOf } from './health/health.ts';
import { Starts } from './health/starts.ts';
import { openImportRoom } from './import-process.ts';
import { openLog, type Log } from './log/log.ts';
import {
  chooseDisplay,
  cutNetwork,
  darkenGround,
  guardEverything,
  keepDisplayForOurselves,
  measureDisplay,
  smoothInGreys,
  stayAwake,
} from './machine.ts';
import { endBeside, handingOf, takeOpened } from './opened-files.ts';
import type { HandedOver } from './packages/handed-over.ts';
import { ownKeyOf } from './packages/key-files.ts';
import { PackageDesk } from './packages/package-desk.ts';
import { defaultExhibition, ownWords, placeOf, takeData } from './place.ts';
import { declareScheme, serve } from './protocol.ts';
import { serveQuestions, tell } from './serve.ts';
import { Staff } from './staff/staff.ts';
import { refusalOf, sortSwitches } from './switches.ts';
import { Failures } from './watch/failures.ts';
import { giveWayAfterFalls } from './watch/giving-way.ts';
import { Quiet } from './watch/quiet.ts';
import type { Watch } from './watch/watch.ts';
import { followDisplay, watchOver } from './watchdog.ts';
import { openWindow, printPage, Stage } from './window.ts';
import { runErrand } from './windowless.ts';
import { openWorkshop } from './workshop.ts';

/** Put in by build/vite.config.ts: a sum over what reads and checks exhibitions. */
declare const XATIRE_BUILD: string;
const build = XATIRE_BUILD;

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
  declareScheme();
  guardEverything();
  if (wish.errand) return endErrand(await runErrand(wish, wish.errand, withheld));
  // Before the first wait: the toolkit reads its theme meanwhile, and a window would be white until it is painted.
  darkenGround();
  const handed = takeOpened(wish.open);
  if (!app.requestSingleInstanceLock(handingOf(wish.open))) return endBeside(wish.open);
  await app.whenReady();
  await openKiosk(wish, withheld, handed);
}

async function openKiosk(wish: Wish, withheld: Problem | undefined, handed: HandedOver): Promise<void> {
  const data = app.getPath('userData');
  const log = openLog(join(data, 'logs'));
  log.note(`Xatirə ${app.getVersion()} starts on Electron ${process.versions.electron}.`);
  catchWhatNobodyCaught(log.problem);
  handed.tell(log);
  // A restore that was decided is carried out before anything is read.
  if ((await finishExchange(data)) === 'done') log.note('What this kiosk holds was exchanged by a restore.');

  await openNoted({ data, version: app.getVersion() }, log);
  const { settings: read, problems } = await readSettings(data);
  for (const problem of problems) log.problem(lineOf(problem));
  const starts = await Starts.open({ data, version: app.getVersion(), report: log.problem });
  const failures = await Failures.open({ data, report: log.problem });
  const figures = new Figures({ data, report: log.problem });
  const showNow = await ShowNow.open({ data, report: log.problem });
  const staff = new Staff(data, log.problem);
  const firstStart = await FirstStartShelf.open({
    data,
    // Nothing is set up in a passing folder, and its guide would hide why there is nothing else to see.
    asked: wish.firstStart && !withheld,
    pinsSet: (await staff.state()).keys.state === 'set',
    report: log.problem,
  });
  const fixed = wish.exhibition === undefined ? undefined : resolve(wish.exhibition);
  const fresh = defaultExhibition();
  const library = await Library.open({ data, fresh, fixed, withheld, report: log.problem, build });

  const settings = new SettingsShelf(data, read, () => tell(stage.window, 'exhibition.changed', null));
  const displayWanted = () => wish.display ?? settings.current.display;
  const stage = new Stage(() =>
    openWindow(chooseDisplay(displayWanted()), join(__dirname, 'preload.cjs'), wish.windowed),
  );
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
  const places = () => usualPlaces(app.getPath('home'), userInfo().username);
  const pictures = new PictureFolders(places);
  const bringing = new Bringing({
    disk: realDisk,
    draft: library.draft,
    folders: pictures,
    told: (progress) => tell(stage.window, 'medium.progress', progress),
  });
  serve(session.defaultSession, {
    pages: join(__dirname, 'renderer'),
    media: async (path) => bringing.trialFile(path) ?? library.mediaFile(path),
    face: (path) => faces.of(path),
    broken: (path) => brokenPage(path, watch, log),
    // While the page's process begins, what it will ask for first.
    begun: () => void library.archive.opening(),
  });
  answerQuestions({
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
    watch,
    workshop,
    quiet,
    exit: leave.forStaff,
    restart: leave.restart,
    places,
    pictures,
    bringing,
    staff,
    firstStart,
    handed,
  });

  catchWhatNobodyCaught((sentence) => watch.exception(sentence));
  if (!wish.windowed) followDisplay(stage, displayWanted, watch);
  stayAwake();
  app.on('second-instance', () => stage.comeForward());
  // A kiosk's window is closed by nobody; whatever took it away, the exhibition has to come back.
  if (wish.windowed) stage.window.on('closed', () => app.quit());
  else stage.keep(leave, () => watch.pageGone('its window was ended'));
  // The workshop's hidden window may be the last one.
  app.on('window-all-closed', () => undefined);
  showNow.onChange(() => tell(stage.window, 'exhibition.changed', null));
  library.archive.onChange((shown) => {
    if (shown.state === 'trouble') for (const problem of shown.problems) log.problem(lineOf(problem));
    // The first edition is what a page opens with by itself.
    if (shown.edition > 1) tell(stage.window, 'exhibition.changed', null);
  });
  await giveWayAfterFalls({ starts, failures, library, log });
  watch.load();
}

const beginAnewMs = 3_000;

interface Kiosk {
  windowed: boolean;
  data: string;
  log: Log;
  library: Library;
  settings: SettingsShelf;
  showNow: ShowNow;
  starts: Starts;
  failures: Failures;
  figures: Figures;
  stage: Stage;
  watch: Watch;
  workshop: PictureWorkshop;
  quiet: Quiet;
  /** Staff close the exhibition. */
  exit: () => void;
  /** The app ends in order and begins anew. */
  restart: () => void;
  /** Folders where a stick may be. */
  places: () => Promise<string[]>;
  pictures: PictureFolders;
  bringing: Bringing;
  staff: Staff;
  firstStart: FirstStartShelf;
  handed: HandedOver;
}

function answerQuestions(kiosk: Kiosk): void {
  const { windowed, data, log, library, settings, showNow, figures, stage } = kiosk;
  const { starts, failures, watch, workshop, staff, places, pictures, bringing, handed } = kiosk;
  const importing = new Importing({
    library,
    data,
    room: async () => openImportRoom(__dirname),
    workshop: async () => workshop,
    report: log.problem,
  });
  const exports = new Exports(places);
  const packages = new PackageDesk({
    data,
    library,
    pictures: workshop,
    folders: pictures,
    settings: () => settings.current,
    place: (to) => exports.folder(to),
    sticks: () => stickPlaces(userInfo().username),
    handed,
    told: (progress) => tell(stage.window, 'package.progress', progress),
  });
  const backups = new BackupDesk({
    data,
    library,
    app: app.getVersion(),
    settings: () => settings.current,
    id: () => fleet.id(),
    settle: () => Promise.all([figures.flush(), failures.flush()]),
    folders: pictures,
    place: (to) => exports.folder(to),
    told: (progress) => tell(stage.window, 'backup.progress', progress),
    // Whoever pressed the button reads first what happens now.
    restart: () => void setTimeout(kiosk.restart, beginAnewMs),
  });
  staff.session.onChange((_change, role) => {
    if (role === null) {
      // What nobody waits for any more is not copied.
      bringing.cancel();
      importing.leave();
      void packages.putAway();
      void backups.putAway();
    }
    tell(stage.window, 'staff.changed', role);
  });
  const turns = new Turns(data, log.problem);
  const versions = { version: app.getVersion(), electron: process.versions.electron };
  const body = { ...versions, data, library, starts, failures };
  const health = () => healthOf({ ...body, display: () => measureDisplay(stage.window) });
  const fleet = new Fleet({
    data,
    library,
    figures,
    health,
    pictures: workshop,
    report: log.problem,
    note: log.note,
    settings: () => settings.current,
    signingKey: () => ownKeyOf(data),
  });
  fleet.start();
  // Whoever tries something out in staff mode is no visitor.
  const count = async (visit: CountedVisit) =>
    staff.session.role === null ? figures.count(visit) : undefined;
  const rolls = new RollShelf({ keepIn: join(data, 'exhibition'), build });
  library.archive.onChange((shown) => {
    if (shown.state !== 'open') return;
    void rolls.prepare({ ...shown, version: library.number }, shown.whole.exhibition.languages);
  });
  const answers = {
    ...answersOf({
      archive: library.archive,
      turns,
      rolls,
      version: () => library.number,
      settings: () => settings.current,
      shownNow: () => showNow.current,
      count,
      alive: (beat) => {
        kiosk.quiet.hear(beat.screen);
        return watch.heartbeat(beat);
      },
      report: log.problem,
    }),
    ...staffAnswersOf({
      ...kiosk,
      packages,
      backups,
      exports,
      print: () => printPage(stage.window),
      health,
      fleet,
      guards: async () =>
        windowed ? [] : readGuards({ platform: process.platform, env: process.env, ask: askSystem }),
      importing,
      workshop: async () => workshop,
      onprogress: (progress) => tell(stage.window, 'import.progress', progress),
      log: () => logOf(data),
    }),
  };
  serveQuestions(answers, (asker) => permits(staff.session, asker), log.problem);
}

/** A lost typeface or picture of our own is a blemish; without a script or a style sheet there is no page. */
function brokenPage(path: string, watch: Watch, log: Log): void {
  if (/\.(html|js|css)$/.test(path)) watch.pageNotLoaded(`${path} cannot be read`);
  else log.problem(`A file of the app cannot be read: ${path}.`);
}
