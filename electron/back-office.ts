/** @file What staff ask, and what goes on behind the exhibition. A start needs none of it: it is read while a slide stands. */
import { app } from 'electron';
import { userInfo } from 'node:os';
import { Bringing } from './archive/bringing.ts';
import { realDisk } from './archive/disk.ts';
import type { FirstStartShelf } from './archive/first-start.ts';
import { Importing } from './archive/import/importing.ts';
import type { Library } from './archive/library.ts';
import { PictureFolders, stickPlaces, usualPlaces } from './archive/picture-folders.ts';
import type { PictureWorkshop } from './archive/pictures/pictures.ts';
import type { SettingsShelf } from './archive/settings.ts';
import type { ShowNow } from './archive/show-now.ts';
import { BackupDesk } from './backup/backup-desk.ts';
import type { Counter } from './bridge/connect.ts';
import { officeQuestions, type StaffAnswers } from './bridge/contract.ts';
import { staffAnswersOf } from './bridge/staff-answers.ts';
import { Fleet } from './fleet/fleet.ts';
import { Exports } from './health/exports.ts';
import type { Figures } from './health/figures.ts';
import { askSystem, readGuards } from './health/guards.ts';
import { healthOf, logOf } from './health/health.ts';
import type { Starts } from './health/starts.ts';
import { openImportRoom } from './import-process.ts';
import type { Log } from './log/log.ts';
import { measureDisplay } from './machine.ts';
import type { Opened } from './opened-files.ts';
import { HandedOver } from './packages/handed-over.ts';
import { ownKeyOf } from './packages/key-files.ts';
import { PackageDesk } from './packages/package-desk.ts';
import { tell } from './serve.ts';
import type { Staff } from './staff/staff.ts';
import type { Failures } from './watch/failures.ts';
import { printPage, type Stage } from './window.ts';

/** Long enough for whoever pressed the button to read what happens now. */
const beginAnewMs = 3_000;

/** What the kiosk has already, and its office works with. */
export interface OfficeGround {
  windowed: boolean;
  /** The data folder. */
  data: string;
  log: Log;
  library: Library;
  settings: SettingsShelf;
  showNow: ShowNow;
  starts: Starts;
  failures: Failures;
  figures: Figures;
  stage: Stage;
  workshop: PictureWorkshop;
  /** Staff close the exhibition. */
  exit: () => void;
  /** The app ends in order and begins anew. */
  restart: () => void;
  staff: Staff;
  firstStart: FirstStartShelf;
  opened: Opened;
}

export interface Office {
  counter: Counter<keyof StaffAnswers>;
  /** The file of a film that staff try out, by the path the page asks with; null for any other path. */
  trialFile: (path: string) => string | null;
}

/** Opens the office; its session with staff begins when one of them enters a PIN. */
export function openOffice(ground: OfficeGround): Office {
  const { windowed, data, log, library, settings, figures, stage, opened } = ground;
  const { starts, failures, workshop, staff } = ground;
  const handed = new HandedOver();
  opened((said) => handed.take(said));
  handed.tell(log);
  const places = () => usualPlaces(app.getPath('home'), userInfo().username);
  const pictures = new PictureFolders(places);
  const bringing = new Bringing({
    disk: realDisk,
    draft: library.draft,
    folders: pictures,
    told: (progress) => tell(stage.window, 'medium.progress', progress),
  });
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
    restart: () => void setTimeout(ground.restart, beginAnewMs),
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
  return {
    counter: {
      questions: officeQuestions,
      answers: staffAnswersOf({
        ...ground,
        places,
        pictures,
        bringing,
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
    },
    trialFile: (path) => bringing.trialFile(path),
  };
}
