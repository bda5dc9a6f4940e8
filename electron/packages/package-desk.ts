/**
 * @file Packages in staff's hands: what is published goes onto a stick, and a package from one is looked at before it
 * is installed. One thing at a time; a package that was opened waits in the workshop until it is installed or put away.
 */
import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Change } from '../../exhibition/changes.ts';
import type { Text } from '../../exhibition/fields.ts';
import { localDay } from '../../exhibition/local-time.ts';
import { peopleChanges, type PeopleChanges } from '../../exhibition/packages/preview.ts';
import type { Problem } from '../../exhibition/problems.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { Disk, DiskRefusal } from '../archive/disk.ts';
import { LatestOnly } from '../archive/latest-only.ts';
import type { Library, Published } from '../archive/library.ts';
import type { FolderFile, PictureFolders } from '../archive/picture-folders.ts';
import { filesOf } from '../archive/publish.ts';
import { notThere, type HandedOver } from './handed-over.ts';
import { ownKeyOf } from './key-files.ts';
import { installPackage } from './install-package.ts';
import { isPackage, packagesOn } from './on-sticks.ts';
import type { Progress } from './progress.ts';
import type { PictureProof } from './prove.ts';
import { changesOf, readHead, readPackage, type OpenedPackage, type PackageHead } from './read-package.ts';
import type { Signer } from './signature.ts';
import { TrustedKeys, type Trust } from './trust.ts';
import { packageEnding, writePackage, type Written } from './write-package.ts';

export interface PackageDeskOptions {
  data: string;
  library: Library;
  settings: () => Settings;
  /** Where staff may choose files from. */
  folders: Pick<PictureFolders, 'file'>;
  /** A place a file can be written to, by its path; null for any other (Exports.folder). */
  place: (to: string) => Promise<string | null>;
  /** Folders where sticks are, and nothing else. */
  sticks: () => Promise<string[]>;
  /** What somebody opened with the app. */
  handed: HandedOver;
  pictures: PictureProof;
  told: (progress: Progress) => void;
  disk?: Disk;
  now?: () => Date;
}

/** What stands on a package's label. */
export interface PackageLabel {
  name: string;
  title: Text;
  /** ISO 8601, UTC. */
  madeAt: string;
  madeBy: string | null;
  signer: Signer | null;
  /** Files, and bytes when unpacked. */
  files: number;
  bytes: number;
}

/** A package on a stick, or (`stick` is null) one that was opened with the app; with problems where it is not taken. */
export type FoundPackage = { name: string; path: string; stick: string | null } & (
  { outcome: 'ok'; label: PackageLabel } | { outcome: 'problems'; problems: Problem[] }
);

/** What a package would change. */
export interface PackagePreview {
  label: PackageLabel;
  /** Empty where its words are those on show already. */
  changes: Change[];
  people: PeopleChanges;
  /** Pictures, films and sounds by their names; `changed`: another content under the same name. */
  media: { added: number; gone: number; changed: number };
}

export type PackageLooked =
  | { outcome: 'ok'; preview: PackagePreview }
  /** The file is no more, or lies where nobody may choose from. */
  | { outcome: 'not-there' }
  | { outcome: 'problems'; problems: Problem[] }
  | { outcome: 'cancelled' }
  | DiskRefusal;

export type PackageExported = Written | { outcome: 'not-there' };
/** `put-away`: nothing is open any more (the session ended meanwhile). */
export type PackageInstalled = Published | { outcome: 'put-away' };

export class PackageDesk {
  readonly keys: TrustedKeys;
  readonly #options: PackageDeskOptions;
  readonly #now: () => Date;
  readonly #work = new LatestOnly();
  #opened: (OpenedPackage & { path: string }) | null = null;
  /** What was found of a package, as long as its file stays as it is. */
  #known = new Map<string, FoundPackage>();

  constructor(options: PackageDeskOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.keys = new TrustedKeys(options.data, this.#now);
  }

  /**
   * What was opened with the app, and packages that lie on sticks: at the top, and in the exhibition folder of a kit.
   * Reads their labels alone.
   */
  async found(): Promise<FoundPackage[]> {
    const known = this.#known;
    this.#known = new Map();
    const trust = await this.keys.read();
    const look = async (file: FolderFile, stick: string | null): Promise<FoundPackage> => {
      const key = JSON.stringify([file, stick, trust]);
      const one = known.get(key) ?? (await this.#labelled(file, stick, trust));
      this.#known.set(key, one);
      return one;
    };
    const found = await this.#handed(look);
    const opened = new Set(found.map(({ path }) => path));
    for (const stick of await this.#sticks()) {
      for (const path of await packagesOn(stick)) {
        const file = await this.#options.folders.file(path);
        if (file && !opened.has(file.path)) found.push(await look(file, basename(stick)));
      }
    }
    return found;
  }

  async #handed(look: (file: FolderFile, stick: null) => Promise<FoundPackage>): Promise<FoundPackage[]> {
    const { handed } = this.#options;
    const found: FoundPackage[] = [];
    for (const { path, name, file } of await handed.files()) {
      // Two ways to one file.
      if (found.some((one) => one.path === file?.path)) continue;
      const one: FoundPackage = file
        ? await look(file, null)
        : { name, path, stick: null, outcome: 'problems', problems: [notThere(name)] };
      if (one.outcome === 'problems') handed.refused(path, one.problems[0]);
      found.push(one);
    }
    return found;
  }

  async #sticks(): Promise<string[]> {
    const real = await Promise.all(
      (await this.#options.sticks()).map((path) => realpath(path).catch(() => null)),
    );
    return [...new Set(real.filter((path) => path !== null))];
  }

  async #labelled({ name, path }: FolderFile, stick: string | null, trust: Trust): Promise<FoundPackage> {
    const read = await readHead(path, { trust });
    const place = { name, path, stick };
    if (read.outcome === 'ok') return { ...place, outcome: 'ok', label: labelOf(name, read.head) };
    return { ...place, outcome: 'problems', problems: read.outcome === 'problems' ? read.problems : [] };
  }

  /** What was opened with the app is not offered any more. */
  async forget(path: string): Promise<void> {
    await this.#options.handed.forget(path);
  }

  /** Writes what is published into one of the places; signed where this machine keeps a key. */
  async export(to: string): Promise<PackageExported> {
    const { data, library, settings, place, disk, told } = this.#options;
    const folder = await place(to);
    if (folder === null) return { outcome: 'not-there' };
    const shown = await library.archive.current();
    if (shown.state !== 'open') return { outcome: 'problems', problems: [...shown.problems] };
    const key = await ownKeyOf(data);
    return this.#work.run((signal) =>
      writePackage({
        folder: shown.folder,
        whole: shown.whole,
        to: join(folder, fileName(settings().kioskName, this.#now())),
        madeAt: this.#now(),
        madeBy: settings().kioskName || undefined,
        key: key ?? undefined,
        ...(disk ? { disk } : {}),
        signal,
        progress: told,
      }),
    );
  }

  /** Unpacks and doubts a package, and says what it would change. It waits, opened, until `install` or `putAway`. */
  async open(path: string): Promise<PackageLooked> {
    await this.putAway();
    const { data, library, folders, handed, pictures, disk, told } = this.#options;
    const file = (await handed.file(path)) ?? (await folders.file(path));
    if (!file || !isPackage(file.name)) return { outcome: 'not-there' };
    const trust = await this.keys.read();
    const read = await this.#work.run((signal) =>
      readPackage(file.path, {
        trust,
        workshop: join(data, 'exhibition'),
        pictures,
        ...(disk ? { disk } : {}),
        signal,
        progress: told,
      }),
    );
    if (read.outcome !== 'ok') return read;
    const { opened } = read;
    // Two that were asked for at once: the later one stands.
    await this.#close();
    this.#opened = { ...opened, path };
    const shown = await library.archive.current();
    const before = shown.state === 'open' ? shown.whole : null;
    const [old, now] = [before ? filesOf(before) : [], filesOf(opened.whole)].map(
      (files) => new Set(files.filter((one) => one.startsWith('media/'))),
    ) as [Set<string>, Set<string>];
    const preview: PackagePreview = {
      label: labelOf(file.name, opened),
      changes: changesOf(opened, before),
      people: peopleChanges(before, opened.whole),
      media: {
        added: [...now].filter((one) => !old.has(one)).length,
        gone: [...old].filter((one) => !now.has(one)).length,
        changed: (await library.replacedBy(opened.folder, opened.whole, opened.manifest.files)).length,
      },
    };
    return { outcome: 'ok', preview };
  }

  /** Makes the opened package what visitors see, by one version. */
  async install({ by }: { by: string }): Promise<PackageInstalled> {
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return { outcome: 'put-away' };
    const installed = await installPackage(this.#options.library, opened, { by });
    if (installed.outcome === 'published') await this.forget(opened.path);
    return installed;
  }

  /** Calls off what is under way. */
  cancel(): void {
    this.#work.cancel();
  }

  /** Calls off what is under way, and removes what was opened. */
  async putAway(): Promise<void> {
    this.cancel();
    await this.#close();
  }

  async #close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await opened?.close();
  }
}

const labelOf = (name: string, { manifest, signer, files, bytes }: PackageHead): PackageLabel => ({
  name,
  title: manifest.title,
  madeAt: manifest.madeAt,
  madeBy: manifest.madeBy ?? null,
  signer,
  files,
  bytes,
});

/** `xatire-Foyer-2026-11-27.xatire`: two kiosks that write onto one stick write two files. */
export function fileName(kiosk: string, now: Date, ending = packageEnding): string {
  const name = kiosk.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['xatire', name, localDay(now)].filter((part) => part !== '').join('-') + ending;
}
