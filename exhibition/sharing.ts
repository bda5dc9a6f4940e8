/** Comparing and sharing plain values (what JSON can say), so that an unchanged part stays the very same object. */

type Keyed = { id: string };

/** Whether two plain values say the same; the order of fields does not matter, the order of lists does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => sameValue(item, b[i]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]));
}

/**
 * `next`, built from the parts of `old` wherever they say the same. Where all is the same, `old` itself: a value that
 * came over a bridge as a copy can then be compared by identity, and a long history holds each part once.
 */
export function shared<Value>(old: Value, next: Value): Value {
  return share(old, next) as Value;
}

function share(old: unknown, next: unknown): unknown {
  if (Object.is(old, next)) return old;
  if (Array.isArray(old) && Array.isArray(next)) return shareList(old, next);
  if (!isRecord(old) || !isRecord(next)) return next;
  const keys = Object.keys(next);
  const parts = Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(old, key) ? share(old[key], next[key]) : next[key]]),
  );
  const whole =
    keys.length === Object.keys(old).length &&
    keys.every((key) => Object.hasOwn(old, key) && parts[key] === old[key]);
  return whole ? old : parts;
}

/** Entries with an id are shared wherever they stand now, so that one entry put in front leaves 25,000 as they were. */
function shareList(old: readonly unknown[], next: readonly unknown[]): unknown {
  const byId = new Map(old.filter(isKeyed).map((item) => [item.id, item]));
  const items = next.map((item, i) => share(isKeyed(item) ? byId.get(item.id) : old[i], item));
  return items.length === old.length && items.every((item, i) => item === old[i]) ? old : items;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyed = (value: unknown): value is Keyed => isRecord(value) && typeof value['id'] === 'string';
