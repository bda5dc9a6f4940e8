/**
 * @file Backups in staff's hands: everything this kiosk holds goes onto a stick, and a backup from one is unpacked,
 * doubted and shown before it takes the place of what is here. One thing at a time; a backup that was opened waits
 * beside until it is restored or put away. What is decided is carried out by the start that follows (exchange.ts).
 */
import { join } from 'node:path';
import type { Settings } from '../../exhibition/settings.ts';
import { realDisk, type Disk, type DiskRefusal } from '../archive/disk.ts';
import { LatestOnly } from '../archive/latest-only.ts';
import type { Library } from '../archive/library.ts';
import type { PictureFolders } from '../archive/picture-folders.ts';
import { Versions } from '../archive/versions.ts';
import { fileName } from '../packages/package-desk.ts';
import type { Progress } from '../packages/progress.ts';
import type { Written } from '../packages/write-package.ts';
import { beginExchange, beginTakingBack, keptBefore, type KeptBefore } from './exchange.ts';
import { backupEnding, type BackupManifest } from './manifest.ts';
import { nameKiosk, readBackup, type BackupNotRead, type OpenedBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

export interface BackupDeskOptions {
  data: string;
  library: Library;
  /** The app's own version. */
  app: string;
  settings: () => Settings;
  /** What the kiosk is known as among others. */
  id: () => Promise<string>;
  /** Writes down what is only held in memory so far: counts of visits, failures. */
  settle: () => Promise<unknown>;
  /** Where staff may choose files from. */
  folders: Pick<PictureFolders, 'file'>;
  /** A place a file can be written to, by its path; null for any other (Exports.folder). */
  place: (to: string) => Promise<string | null>;
  told: (progress: Progress) => void;
  /** Ends the app in order and begins anew, once the answer that says so has been read. */
  restart: () => void;
  /** Of the place a backup is written to. */
  disk?: Disk;
  now?: () => Date;
}

/** How much of an exhibition's making a kiosk or a backup holds. */
export interface Holding {
  /** The kiosk's name; empty where it has none. */
  kiosk: string;
  /** Versions in the history. */
  versions: number;
  /** Something was changed and not published. */
  draft: boolean;
}

/** What a backup holds, and what it would take the place of. */
export interface BackupPreview {
  /** The file's. */
  name: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** The Xatirə that made it. */
  app: string;
  /** The version on show; null: the exhibition the kiosk came with. */
  version: number | null;
  held: Holding;
  /** Without, the PINs of this kiosk stay. */
  hasPins: boolean;
  /** Files, and bytes when unpacked. */
  files: number;
  bytes: number;
  here: Holding;
}

export type BackupLooked =
  | { outcome: 'ok'; preview: BackupPreview }
  /** The file is no more, or lies where nobody may choose from. */
  | { outcome: 'not-there' }
  | BackupNotRead;

export type BackedUp = Written | { outcome: 'not-there' };
/** `ok`: the app begins anew with it. `put-away`: nothing is open any more, or nothing is kept to bring back. */
export type Exchanging = { outcome: 'ok' } | { outcome: 'put-away' } | DiskRefusal;

export class BackupDesk {
  readonly #options: BackupDeskOptions;
  readonly #now: () => Date;
  readonly #work = new LatestOnly();
  #opened: OpenedBackup | null = null;

  constructor(options: BackupDeskOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /** What the last restore took the place of; null where there was none. */
  before(): Promise<KeptBefore | null> {
    return keptBefore(this.#options.data);
  }

  /** Writes everything this kiosk holds into one of the places, and reads it back. */
  async write(to: string): Promise<BackedUp> {
    const { data, library, app, settings, id, settle, place, told, disk } = this.#options;
    const folder = await place(to);
    if (folder === null) return { outcome: 'not-there' };
    return this.#work.run(async (signal) => {
      await settle().catch(() => undefined);
      // Ends a save that was cut off, so that the draft is whole.
      await library.draft.open();
      const name = settings().kioskName;
      return writeBackup({
        data,
        library,
        to: join(folder, fileName(name, this.#now(), backupEnding)),
        app,
        kiosk: { name, id: await id() },
        madeAt: this.#now(),
        signal,
        progress: told,
        ...(disk ? { disk } : {}),
      });
    });
  }

  /** Unpacks and doubts a backup. It waits, opened, until `restore` or `putAway`; nothing is changed yet. */
  async look(path: string): Promise<BackupLooked> {
    await this.putAway();
    const { data, folders, told } = this.#options;
    const file = await folders.file(path);
    if (!file || !file.name.toLowerCase().endsWith(backupEnding)) return { outcome: 'not-there' };
    const read = await this.#work.run((signal) => readBackup(file.path, { data, signal, progress: told }));
    if (read.outcome !== 'ok') return read;
    const { opened } = read;
    // Two that were asked for at once: the later one stands.
    await this.#close();
    this.#opened = opened;
    return { outcome: 'ok', preview: await this.#previewOf(file.name, opened) };
  }

  async #previewOf(name: string, { manifest, folder, hasPins }: OpenedBackup): Promise<BackupPreview> {
    const { library, settings } = this.#options;
    const sizes = Object.values(manifest.files);
    await library.draft.open();
    return {
      name,
      madeAt: manifest.madeAt,
      app: manifest.app,
      version: manifest.version,
      held: {
        kiosk: manifest.kiosk.name,
        versions: (await new Versions(join(folder, 'exhibition'), realDisk).heads()).length,
        draft: hasDraft(manifest),
      },
      hasPins,
      files: sizes.length,
      bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      here: {
        kiosk: settings().kioskName,
        versions: (await library.history()).length,
        draft: (library.draft.state?.changes.length ?? 0) > 0,
      },
    };
  }

  /**
   * Decides that the opened backup takes the place of what is here, by one journal, and begins anew. `keepName`: the
   * kiosk is called as it is now. What staff were working on is saved before, and kept with everything else.
   */
  async restore({ keepName }: { keepName: boolean }): Promise<Exchanging> {
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return { outcome: 'put-away' };
    const { data, settings } = this.#options;
    const done = await this.#decide(async () => {
      if (keepName) await nameKiosk(opened.folder, settings().kioskName, realDisk);
      await beginExchange(data, opened);
      return true;
    });
    if (done.outcome !== 'ok') await opened.close();
    return done;
  }

  /** Decides that what the last restore took the place of comes back, and begins anew. */
  takeBack(): Promise<Exchanging> {
    return this.#decide(() => beginTakingBack(this.#options.data));
  }

  async #decide(begin: () => Promise<boolean>): Promise<Exchanging> {
    const { library, settle, restart } = this.#options;
    await settle().catch(() => undefined);
    const decided = await library.whileStill(begin);
    if (typeof decided !== 'boolean') return decided;
    if (!decided) return { outcome: 'put-away' };
    restart();
    return { outcome: 'ok' };
  }

  /** Calls off what is under way, and removes what was opened. */
  async putAway(): Promise<void> {
    this.#work.cancel();
    await this.#close();
  }

  async #close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await opened?.close();
  }
}

/** A draft that says what a version says has no content of its own in a backup but the note of where it began. */
const hasDraft = ({ files }: BackupManifest): boolean =>
  Object.keys(files).some(
    (path) => path.startsWith('exhibition/draft/') && path !== 'exhibition/draft/draft.json',
  );
