/** When a version was published, as people at this kiosk say it. */
import { localDay, timeOfDay } from '../../../../exhibition/local-time.ts';

/** The local day (`2030-01-31`) and time (`09:05`) of a moment in ISO 8601; null where it is none. */
export function whenOf(moment: string): { day: string; time: string } | null {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return null;
  return { day: localDay(at), time: timeOfDay(at) };
}
