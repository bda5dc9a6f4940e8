import { plainOf, wordsTyped } from './remembrance/folding.ts';

/** Room for a number within the 80 characters an id may have. */
const most = 70;

/**
 * An id made of a name: `Sınaq Çiçəyov` → `sinaq-ciceyov` in plain Latin letters, and unlike all that are taken.
 * `kind` serves where nothing of the name can be written in Latin letters (an Urdu title).
 */
export function newId(name: string, taken: ReadonlySet<string>, kind: string): string {
  const words = wordsTyped(name.replaceAll('-', ' '))
    .map((word) => plainOf(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  const plain = words.join('-').slice(0, most).replace(/-+$/, '') || kind;
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
