import { timeOfDay } from './local-time.ts';
import type { Settings } from './settings.ts';

/** Whether the exhibition is open at a local time of day; hours may cross midnight, and the same hour twice is the whole day. */
export function isOpenAt({ openingHours }: Settings, at: Date): boolean {
  if (!openingHours) return true;
  const time = timeOfDay(at);
  const { from, until } = openingHours;
  if (from === until) return true;
  return from < until ? time >= from && time < until : time >= from || time < until;
}
