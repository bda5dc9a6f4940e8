/**
 * The real pages on a fake bridge: a browser page that gets the built renderer, and the machine's own answers from
 * Node in place of Electron. What is faked is the transport alone.
 */
import type { Page } from '@playwright/test';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Importing } from '../../electron/archive/import/importing.ts';
import { Library } from '../../electron/archive/library.ts';
import { Bringing } from '../../electron/archive/bringing.ts';
import { FirstStartShelf } from '../../electron/archive/first-start.ts';
import { realDisk, type Disk } from '../../electron/archive/disk.ts';
import { PictureFolders } from '../../electron/archive/picture-folders.ts';
import { readSettings, SettingsShelf } from '../../electron/archive/settings.ts';
import { ShowNow } from '../../electron/archive/show-now.ts';
import { Turns } from '../../electron/archive/turns.ts';
import { answersOf } from '../../electron/bridge/answers.ts';
import { permits } from '../../electron/bridge/asking.ts';
import { answer } from '../../electron/bridge/connect.ts';
import { questions } from '../../electron/bridge/contract.ts';
import { staffAnswersOf } from '../../electron/bridge/staff-answers.ts';
import { Fleet } from '../../electron/fleet/fleet.ts';
import { Exports } from '../../electron/health/exports.ts';
import { Figures } from '../../electron/health/figures.ts';
import { healthOf, logOf } from '../../electron/health/health.ts';
import { Starts } from '../../electron/health/starts.ts';
import { Staff } from '../../electron/staff/staff.ts';
import { Failures } from '../../electron/watch/failures.ts';
import type { Guard } from '../../exhibition/guards.ts';
import type { Settings } from '../../exhibition/settings.ts';
import { openRoom } from '../fixtures/imports/room.ts';
import { standInWorkshop } from '../fixtures/imports/workshop.ts';
import { HandedOver } from '../../electron/packages/handed-over.ts';
import { BackupDesk } from '../../electron/backup/backup-desk.ts';
import { PackageDesk } from '../../electron/packages/package-desk.ts';
import { proof } from '../packages/proof.ts';
import { serveKiosk } from './serving.ts';

export const project = fileURLToPath(new URL('../..', import.meta.url));
export const defaultExhibition = join(project, 'assets/exhibitions/victory-day');
const pages = join(project, process.env['XATIRE_OUT'] ?? 'dist/app', 'renderer');

export interface KioskPage {
  /** What the machine was told went wrong; a good test ends with none. */
  reports: string[];
  library: Library;
  staff: Staff;
  figures: Figures;
  settings: SettingsShelf;
  showNow: ShowNow;
  /** The data folder. */
  failures: Failures;
  data: string;
  firstStart: FirstStartShelf;
  /** Packages opened with the app. */
  handed: HandedOver;
  /** How often the app was asked to begin anew. */
  restarts: () => number;
}

export interface Opening {
  /** Shown while nothing was published; staff may change it. */
  folder?: string;
  settings?: Partial<Settings>;
  /** Folders staff may choose pictures from. */
  pictures?: string[];
  /** Those of them that are sticks. */
  sticks?: string[];
  /** The disk that the library and new media are kept on. */
  disk?: Disk;
  /** What the system holds, as the machine read it. */
  guards?: Guard[];
  /** The installer asks for the guide through the first start. */
  firstStart?: boolean;
  /** The data folder of a start before this one. */
  data?: string;
  /** The machine's clock; the page's own is set by `page.clock`. */
  now?: () => Date;
}

/** Opens the kiosk's page on an exhibition folder, at its first screen. */
export async function openKiosk(page: Page, opening: Opening = {}): Promise<KioskPage> {
  const reports: string[] = [];
  const now = opening.now ?? (() => new Date());
  const report = (sentence: string) => void reports.push(sentence);
  const data = opening.data ?? (await mkdtemp(join(tmpdir(), 'xatire-screens-')));
  const tell = (news: string, value: unknown) =>
    void page
      .evaluate(
        ([name, heard]) =>
          (window as unknown as { fakeTell: (n: unknown, v: unknown) => void }).fakeTell(name, heard),
        [news, value],
      )
      .catch(() => undefined);
  const disk = opening.disk ?? realDisk;
  const library = await Library.open({
    data,
    fresh: opening.folder ?? defaultExhibition,
    report,
    disk,
  });
  library.archive.onChange(() => tell('exhibition.changed', null));
  const settings = new SettingsShelf(
    data,
    { ...(await readSettings(data)).settings, ...opening.settings },
    () => tell('exhibition.changed', null),
  );
  const showNow = await ShowNow.open({ data, report, now });
  showNow.onChange(() => tell('exhibition.changed', null));
  const staff = new Staff(data, report);
  const firstStart = await FirstStartShelf.open({
    data,
    asked: opening.firstStart === true,
    pinsSet: (await staff.state()).keys.state === 'set',
    report,
  });
  const pictures = new PictureFolders(async () => opening.pictures ?? []);
  const bringing = new Bringing({
    disk,
    draft: library.draft,
    folders: pictures,
    told: (progress) => tell('medium.progress', progress),
  });
  const exports = new Exports(async () => opening.pictures ?? []);
  const handed = new HandedOver();
  handed.tell({ note: () => undefined, problem: () => undefined });
  const packages = new PackageDesk({
    data,
    library,
    pictures: proof,
    folders: pictures,
    settings: () => settings.current,
    place: (to) => exports.folder(to),
    sticks: async () => opening.sticks ?? [],
    handed,
    disk,
    told: (progress) => tell('package.progress', progress),
    now,
  });
  const restarts: number[] = [];
  const backups = new BackupDesk({
    data,
    library,
    app: '0.0.0',
    settings: () => settings.current,
    id: () => fleet.id(),
    settle: () => figures.flush(),
    folders: pictures,
    place: (to) => exports.folder(to),
    told: (progress) => tell('backup.progress', progress),
    restart: () => void restarts.push(1),
    disk,
    now,
  });
  staff.session.onChange((_change, role) => {
    if (role === null) bringing.cancel();
    if (role === null) void packages.putAway();
    if (role === null) void backups.putAway();
    tell('staff.changed', role);
  });
  const body = {
    version: '0.0.0',
    electron: '0.0.0',
    data,
    library,
    starts: await Starts.open({ data, version: '0.0.0', report }),
    failures: await Failures.open({ data, report }),
    display: () => ({
      ...(page.viewportSize() ?? { width: 1920, height: 1080 }),
      scale: 1,
      number: 1,
      count: 1,
    }),
  };
  const figures = new Figures({ data, report });
  const importing = new Importing({
    library,
    data,
    room: () => openRoom(),
    workshop: async () => standInWorkshop,
    report,
    now,
  });
  page.on('close', () => importing.close());
  const fleet = new Fleet({
    data,
    library,
    figures,
    health: () => healthOf(body),
    pictures: proof,
    settings: () => settings.current,
    report,
    note: () => undefined,
    now,
  });
  const answers = {
    ...answersOf({
      archive: library.archive,
      turns: new Turns(data, report),
      settings: () => settings.current,
      shownNow: () => showNow.current,
      count: async (visit) => (staff.session.role === null ? figures.count(visit) : undefined),
      firstStart: () => firstStart.current,
      report,
    }),
    ...staffAnswersOf({
      data,
      packages,
      backups,
      library,
      staff,
      settings,
      showNow,
      figures,
      places: async () => opening.pictures ?? [],
      exports,
      fleet,
      pictures,
      bringing,
      importing,
      workshop: async () => standInWorkshop,
      onprogress: (progress) => tell('import.progress', progress),
      health: () => healthOf(body),
      guards: async () => opening.guards ?? [],
      log: () => logOf(data),
      exit: () => undefined,
      firstStart,
      print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
      now,
    }),
  };

  // Bytes do not cross Playwright's bridge as they do Electron's: they travel as numbers under a mark.
  await page.exposeFunction('fakeAsk', async (name: string, argument: unknown) =>
    packed(
      await answer({ questions, answers }, (asker) => permits(staff.session, asker), {
        sender: 'xatire://app/',
        name,
        argument: unpacked(argument),
      }),
    ),
  );
  await page.addInitScript(() => {
    const listeners = new Set<(name: string, value: unknown) => void>();
    const fake = window as unknown as {
      fakeAsk: (name: string, argument: unknown) => unknown;
    };
    Object.assign(window, {
      fakeTell: (name: string, value: unknown) => listeners.forEach((listener) => listener(name, value)),
      xatire: {
        ask: async (name: string, argument: unknown) => {
          const bytes = (argument as { bytes?: unknown } | null)?.bytes;
          const sent =
            bytes instanceof Uint8Array
              ? { ...(argument as object), bytes: { numbers: [...bytes] } }
              : argument;
          const answered = (await fake.fakeAsk(name, sent)) as {
            numbers?: number[];
          } | null;
          return answered?.numbers ? new Uint8Array(answered.numbers) : answered;
        },
        hear: (news: string, listener: (value: unknown) => void) => {
          const heard = (name: string, value: unknown) => name === news && listener(value);
          listeners.add(heard);
          return () => listeners.delete(heard);
        },
      },
    });
  });
  const media = async (path: string) => bringing.trialFile(path) ?? library.mediaFile(path);
  const app = await serveKiosk({ pages, media });
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  await page.goto(`${app}/index.html`);
  await page.locator('html[data-screen]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return {
    reports,
    library,
    staff,
    figures,
    settings,
    showNow,
    failures: body.failures,
    data,
    firstStart,
    handed,
    restarts: () => restarts.length,
  };
}

const packed = (answered: unknown): unknown =>
  answered instanceof Uint8Array ? { numbers: [...answered] } : answered;

function unpacked(argument: unknown): unknown {
  const bytes = (argument as { bytes?: { numbers?: number[] } } | null)?.bytes;
  return bytes?.numbers ? { ...(argument as object), bytes: new Uint8Array(bytes.numbers) } : argument;
}
