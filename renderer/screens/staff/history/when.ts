/** When a version was published, as people at this kiosk say it. */
const two = (n: number): string => String(n).padStart(2, '0');

/** The local day (`2030-01-31`) and time (`09:05`) of a moment in ISO 8601; null where it is none. */
export function whenOf(moment: string): { day: string; time: string } | null {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return null;
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
