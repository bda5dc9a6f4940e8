/** How far the setting-up is, in `first-start.json` of the data folder; so a cut in the middle loses no step. */
import { join } from 'node:path';
import { firstStart, firstStartBegins, type FirstStart } from '../../exhibition/first-start.ts';
import { readJson, refusalOf, writeWholeFile, type DiskRefusal } from './disk.ts';

const file = 'first-start.json';

export interface FirstStartOptions {
  data: string;
  /** The installer asked for it (`--first-start`). */
  asked: boolean;
  /** PINs are set already. */
  pinsSet: boolean;
  report: (sentence: string) => void;
}

export class FirstStartShelf {
  #current: FirstStart | null;

  private constructor(
    private readonly data: string,
    current: FirstStart | null,
  ) {
    this.#current = current;
  }

  /**
   * Where the installer asks for it at every start, it is open until it was finished in this data folder. A kiosk that
   * was set up before there was such a guide has settings and PINs, and is asked nothing.
   */
  static async open({ data, asked, pinsSet, report }: FirstStartOptions): Promise<FirstStartShelf> {
    if (!asked) return new FirstStartShelf(data, null);
    const json = await readJson(join(data, file));
    if (json.outcome === 'missing') {
      const setUp = pinsSet && (await readJson(join(data, 'settings.json'))).outcome !== 'missing';
      return new FirstStartShelf(data, setUp ? null : firstStartBegins);
    }
    const reading = firstStart.safeParse(json.outcome === 'ok' ? json.value : undefined);
    if (!reading.success) report(`How far the setting-up is cannot be read (${file}); it begins anew.`);
    const read = reading.success ? reading.data : firstStartBegins;
    return new FirstStartShelf(data, read.finished ? null : read);
  }

  /** Null where nothing is to be set up. */
  get current(): FirstStart | null {
    return this.#current;
  }

  /** On disk before it counts. */
  async keep(next: FirstStart): Promise<{ outcome: 'ok' } | DiskRefusal> {
    try {
      await writeWholeFile(join(this.data, file), `${JSON.stringify(next)}\n`);
    } catch (error) {
      return refusalOf(error);
    }
    this.#current = next.finished ? null : next;
    return { outcome: 'ok' };
  }
}
