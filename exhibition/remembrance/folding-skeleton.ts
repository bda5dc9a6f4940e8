/**
 * @file Skeletons: one form for all the spellings of a name. Qurbanov, Gurbanov and Kurbanov have the skeleton
 * `kurbanov`; Əliyev, Aliyev and Алиев have `aliav`. Two different names may share one, so a match by skeleton ranks
 * below a match by letters.
 */
import { urduSounds } from './folding-letters.ts';

const vowels = new Set('aeiou');

/** Letters that visitors take for each other, in one class each. `h` is among the first, for Russian writes Г for it. */
const classes: Readonly<Record<string, string>> = {
  q: 'k',
  g: 'k',
  x: 'k',
  h: 'k',
  j: 'c',
  e: 'a',
  y: 'i',
  w: 'v',
};

/** The skeleton of a plain word (a–z, 0–9). */
export function skeletonOf(word: string): string {
  let skeleton = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? '';
    if (isSilent(word, i)) continue;
    const sound = letter === 'z' && word[i + 1] === 'h' ? 'c' : (classes[letter] ?? letter);
    if (!skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton;
}

function isSilent(word: string, i: number): boolean {
  const [before, after] = [word[i - 1] ?? '', word[i + 1] ?? ''];
  switch (word[i]) {
    case 'h': // sh, ch, zh; kh and gh fall together with k by themselves
      return before === 's' || before === 'c' || before === 'z';
    case 'd': // dj, dzh
      return after === 'c' || after === 'j' || (after === 'z' && word[i + 2] === 'h');
    case 'y':
      if (before === '') return false;
      // Ağayev – Агаев; Kazım – Кязим
      return vowels.has(before)
        ? 'ae'.includes(after || '-')
        : before !== 'y' && vowels.has(after) && after !== 'i';
    default:
      return false;
  }
}

/** The skeletons a name is kept under: a closing h after a vowel is not always written (Əmrah, Amra). */
export const skeletonsOfName = (word: string): string[] =>
  word.length >= 4 && softEnd.test(word)
    ? [skeletonOf(word), skeletonOf(word.slice(0, -1))]
    : [skeletonOf(word)];

const softEnd = /[aeiou]h$/;

/**
 * The skeletons a word still being typed may lead to: its last letter may belong to a pair, or be an h that the name
 * is written without (Abdullah for Abdulla); in a short word more likely another name begins so.
 */
export function skeletonsTyped(word: string): string[] {
  const typed = [skeletonOf(word)];
  if (word.endsWith('y')) typed.push(skeletonOf(`${word}a`));
  if (word.endsWith('dz')) typed.push(skeletonOf(`${word}h`));
  if (word.length >= 6 && softEnd.test(word)) typed.push(skeletonOf(word.slice(0, -1)));
  return [...new Set(typed)];
}

/** The consonants of a skeleton, for names typed in a script that leaves most vowels out. */
export function consonantsOf(skeleton: string): string {
  const heard = skeleton.replace(/^v|v$/g, 'f').replace(/[aiouv]/g, '');
  return heard.replace(/(.)\1+/g, '$1');
}

/** The same for a folded Urdu word; a closing ہ may be a vowel or an h. */
export function consonantsOfUrdu(word: string): string[] {
  const sounds = [...word].map((letter, i) =>
    letter === 'و' && i === 0 ? 'f' : (urduSounds.get(letter) ?? ''),
  );
  const full = sounds.join('').replace(/(.)\1+/g, '$1');
  return word.endsWith('ہ') && full.length > 2 ? [full, full.slice(0, -1)] : [full];
}
