/** The settings of this kiosk in `settings.json` of the data folder. */
import { join } from 'node:path';
import type { Problem } from '../../exhibition/problems.ts';
import { readBy } from '../../exhibition/reading.ts';
import { defaultSettings, settings, type Settings } from '../../exhibition/settings.ts';
import { readJson, refusalOf, unreadable, writeWholeFile, type DiskRefusal } from './disk.ts';

const file = 'settings.json';

export interface SettingsRead {
  settings: Settings;
  problems: Problem[];
}

/** Settings that cannot be read do not stop a kiosk: it plays with the defaults, and the problems go to the log. */
export async function readSettings(dataFolder: string): Promise<SettingsRead> {
  const json = await readJson(join(dataFolder, file));
  if (json.outcome === 'missing') return { settings: defaultSettings, problems: [] };
  if (json.outcome !== 'ok') return { settings: defaultSettings, problems: [unreadable(json, file)] };
  const reading = readBy(settings, withDefaults(json.value), file);
  return reading.ok
    ? { settings: reading.value, problems: [] }
    : { settings: defaultSettings, problems: reading.problems };
}

const withDefaults = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...defaultSettings, ...value }
    : value;

/** The settings in force; a change is on disk before it is in force. */
export class SettingsShelf {
  #current: Settings;

  constructor(
    private readonly dataFolder: string,
    read: Settings,
    private readonly changed: () => void,
  ) {
    this.#current = read;
  }

  get current(): Settings {
    return this.#current;
  }

  async write(wanted: Settings): Promise<{ outcome: 'ok' } | DiskRefusal> {
    try {
      await writeWholeFile(join(this.dataFolder, file), `${JSON.stringify(wanted, null, 2)}\n`);
    } catch (error) {
      return refusalOf(error);
    }
    this.#current = wanted;
    this.changed();
    return { outcome: 'ok' };
  }
}
