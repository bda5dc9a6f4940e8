import { twoFigures } from '../../../../exhibition/local-time.ts';

/** `9.30`, `930`, `9`, `09:30` → `09:30`; null for what is no time of day. */
export function timeOf(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:.\s]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** A time of day so many minutes later, round the clock. */
export function laterBy(time: string, minutes: number): string {
  const [hours = 0, of = 0] = time.split(':').map(Number);
  const day = 24 * 60;
  const at = (((hours * 60 + of + minutes) % day) + day) % day;
  return `${twoFigures(Math.floor(at / 60))}:${twoFigures(at % 60)}`;
}
