/** The kiosk among others: looks into the shared folder, tells how it fares, and sends what is published at a desk. */
import { join } from 'node:path';
import type { KioskStatus } from '../../exhibition/fleet.ts';
import { localDay } from '../../exhibition/local-time.ts';
import { visitsOf } from '../../exhibition/figures.ts';
import type { Settings } from '../../exhibition/settings.ts';
import type { Library } from '../archive/library.ts';
import type { Health } from '../bridge/staff-contract.ts';
import type { Figures } from '../health/figures.ts';
import type { SigningKey } from '../packages/keys.ts';
import { installPackage } from '../packages/install-package.ts';
import type { PictureProof } from '../packages/prove.ts';
import { readHead, readPackage, type OpenedPackage } from '../packages/read-package.ts';
import { TrustedKeys } from '../packages/trust.ts';
import { Inbox, type RefusedPackage } from './inbox.ts';
import { FleetMemory } from './memory.ts';
import { sendPackage, sendStatus } from './outbox.ts';
import { readRoster, type Roster } from './roster.ts';

export interface FleetOptions {
  data: string;
  library: Library;
  settings: () => Settings;
  health: () => Promise<Health>;
  figures: Pick<Figures, 'days'>;
  /** Where the pictures of a package are decoded. */
  pictures: PictureProof;
  report: (sentence: string) => void;
  note: (sentence: string) => void;
  /** Signs what this desk sends; null sends it unsigned. */
  signingKey?: () => Promise<SigningKey | null>;
  now?: () => Date;
}

export interface FleetView {
  /** The id of this kiosk among them. */
  own: string;
  roster: Roster;
  refused: RefusedPackage[];
}

/** How often the shared folder is looked into; a package stands still for one such time before it is opened. */
export const lookEveryMs = 20_000;
/** How often the status is written besides at each change. */
const statusEveryMs = 5 * 60_000;

export class Fleet {
  readonly inbox: Inbox;
  readonly #options: FleetOptions;
  readonly #memory: FleetMemory;
  readonly #now: () => Date;
  #timers: NodeJS.Timeout[] = [];
  #deaf: () => void = () => undefined;
  /** The last trouble told, so that a share that is away fills no log. */
  #told = '';

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.#memory = new FleetMemory(options.data, options.report);
    this.inbox = new Inbox({
      ...options,
      memory: this.#memory,
      folder: () => this.#folder(),
      ...this.#packages(),
    });
  }

  /** A package from the shared folder is doubted like any other. */
  #packages() {
    const { data, library, pictures } = this.#options;
    const keys = new TrustedKeys(data);
    const workshop = join(data, 'exhibition');
    return {
      readHead: async (path: string) => readHead(path, { trust: await keys.read() }),
      readPackage: async (path: string) =>
        readPackage(path, { trust: await keys.read(), workshop, pictures }),
      install: (opened: OpenedPackage) => installPackage(library, opened, { by: 'inbox' }),
    };
  }

  #folder(): string | undefined {
    return this.#options.settings().sharedFolder;
  }

  start(): void {
    this.#timers = [
      setInterval(() => void this.inbox.look(), lookEveryMs),
      setInterval(() => void this.tell(), statusEveryMs),
    ];
    for (const timer of this.#timers) timer.unref();
    this.#deaf = this.#options.library.archive.onChange(() => void this.published());
    void this.tell();
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#deaf();
  }

  /** What this kiosk is known as among others, whatever it is called. */
  id(): Promise<string> {
    return this.#memory.id();
  }

  /** The kiosks that share the folder, this one included. */
  roster(): Promise<Roster> {
    return readRoster(this.#folder());
  }

  /** What staff see of the fleet; this kiosk's own status is written first, so that it is of now. */
  async view(): Promise<FleetView> {
    await this.tell();
    return { own: await this.#memory.id(), roster: await this.roster(), refused: this.inbox.refused };
  }

  /** Writes this kiosk's status. Never rejects. */
  async tell(): Promise<void> {
    const folder = this.#folder();
    if (folder === undefined) return;
    try {
      this.#trouble('status', (await sendStatus(folder, await this.status())).outcome);
    } catch (error) {
      this.#trouble('status', String(error));
    }
  }

  /** What is on show has changed: the status says so, and a desk sends it on. */
  async published(): Promise<void> {
    const { settings } = this.#options;
    const shared = this.#folder();
    if (shared === undefined) return;
    if (settings().sendPublished === true)
      await this.#send(shared).catch((error: unknown) => this.#trouble('package', String(error)));
    await this.tell();
  }

  async #send(shared: string): Promise<void> {
    const { library, settings, signingKey } = this.#options;
    const shown = await library.archive.current();
    const head = (await library.history()).find(({ current }) => current);
    // A package that came in goes no further by this desk: whoever made it has sent it already.
    if (shown.state !== 'open' || !head || head.from.made === 'install') return;
    const sent = await sendPackage({
      shared,
      id: await this.#memory.id(),
      number: head.number,
      folder: shown.folder,
      whole: shown.whole,
      madeAt: new Date(head.publishedAt),
      madeBy: settings().kioskName,
      key: (await signingKey?.()) ?? undefined,
    });
    this.#trouble('package', sent.outcome);
  }

  async status(): Promise<KioskStatus> {
    const { library, settings, health, figures } = this.#options;
    const now = this.#now();
    const [fares, days, history, shown] = await Promise.all([
      health(),
      figures.days(),
      library.history(),
      library.archive.current(),
    ]);
    const head = history.find(({ current }) => current) ?? null;
    const today = localDay(now);
    const weekAgo = localDay(new Date(now.getTime() - 6 * 24 * 60 * 60 * 1_000));
    const visits = (from: string) =>
      days.filter(({ day }) => day >= from && day <= today).reduce((sum, day) => sum + visitsOf(day), 0);
    const ofToday = (at: string) => localDay(new Date(at)) === today;
    return {
      format: 1,
      id: await this.#memory.id(),
      name: settings().kioskName,
      app: fares.version,
      writtenAt: now.toISOString(),
      shown: {
        title: shown.state === 'open' ? shown.whole.exhibition.title : {},
        version: head?.number ?? null,
        since: head?.publishedAt ?? null,
        package: head?.from.made === 'install' ? (head.from.package ?? null) : null,
      },
      upSeconds: fares.upSeconds,
      freeBytes: fares.freeBytes,
      restarts: Math.max(0, fares.starts.filter(({ at }) => ofToday(at)).length - 1),
      failures: fares.failures.filter(({ at }) => ofToday(at)).length,
      refused: this.inbox.refused
        .slice(0, 20)
        .map(({ file, problems }) => ({ file: file.slice(0, 255), code: problems[0]?.code ?? 'unknown' })),
      visits: { today: visits(today), week: visits(weekAgo) },
    };
  }

  #trouble(what: 'status' | 'package', outcome: string): void {
    const told = outcome === 'ok' ? '' : `Shared folder: the ${what} could not be written (${outcome}).`;
    if (told !== '' && told !== this.#told) this.#options.report(told);
    this.#told = told;
  }
}
