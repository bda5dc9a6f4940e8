import { prepareSearch, type Search } from '../../exhibition/remembrance/search.ts';
import type { Roll } from '../bridge.ts';

/** Preparing a search of 25,000 keys is worth keeping while the roll is the same. */
const prepared = new WeakMap<Roll, Search>();

/** The search of a roll; the first call takes some hundred milliseconds at 25,000 people, every other none. */
export function searchOf(roll: Roll): Search {
  const search = prepared.get(roll) ?? prepareSearch(roll.keys);
  prepared.set(roll, search);
  return search;
}
