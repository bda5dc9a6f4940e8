/**
 * The display of this kiosk's settings before they are read whole: a window is opened by it meanwhile. Settings that turn
 * out to be unreadable, or to be exchanged by a restore, move the window (watchdog.ts).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Counted from 1; undefined where none is said, or nothing can be read. */
export function displaySaid(data: string): number | undefined {
  try {
    const { display } = JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8')) as {
      display?: unknown;
    };
    return typeof display === 'number' ? display : undefined;
  } catch {
    return undefined;
  }
}
