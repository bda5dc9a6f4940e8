/** A keyboard to write with: a language's letters, its capitals, and figures and signs on a page of their own. */
import type { Key, LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';

export type Page = 'letters' | 'capitals' | 'signs';

/** Keys that turn the page rather than type; no text holds these signs. */
export const turns: Readonly<Record<string, Page>> = {
  '\uE000': 'letters',
  '\uE001': 'capitals',
  '\uE002': 'signs',
};
const turnTo = (page: Page, label: string): Key => ({
  insert: Object.keys(turns).find((sign) => turns[sign] === page) ?? '',
  label,
});
export const newLine = '\n';

/** What is quoted must stand letter by letter, so the signs of typewriters (`, ', ") are here beside the good ones. */
const latinSigns = ['. , : ; ! ? ’ “ ” «', '» ( ) – - / @ & % №', '‘ „ ` \' " … — * + ='];
const urduSigns = ['۔ ، ؛ : ! ؟ ’ “ ” «', "» ( ) – - / ‘ ' % …", 'َ ِ ُ ّ ً ٰ ْ ٔ , +'];
/** Letters of Urdu that bear a hamza: no letters of the alphabet, so the roll's keyboard does without them. */
const urduMore = 'ئ ؤ ۂ أ';

const mark = /^\p{M}$/u;
/** A mark alone is hardly seen: on its key it stands on a stroke. */
const keysOf = (row: string): Key[] =>
  row.split(' ').map((insert) => (mark.test(insert) ? { insert, label: `ـ${insert}` } : { insert }));
const figures = keysOf('1 2 3 4 5 6 7 8 9 0');

/** The rows of one page. `lines`: the field takes several lines, so there is a key for a new one. */
export function rowsOf(code: LanguageCode, page: Page, lines: boolean): Key[][] {
  const end = lines ? [{ insert: newLine, label: '↵' }] : [];
  if (page === 'signs') {
    const signs = (code === 'ur' ? urduSigns : latinSigns).map(keysOf);
    return withLast([figures, ...signs], [turnTo('letters', sample(code, false)), ...end]);
  }
  const letters = languages[code].keyboard.rows.map((row) => row.map((key) => cased(key, code, page)));
  const marks = keysOf(code === 'ur' ? `${urduMore} ، ۔` : ', .');
  const shift = hasCapitals(code)
    ? [turnTo(page === 'capitals' ? 'letters' : 'capitals', sample(code, page === 'letters'))]
    : [];
  return withLast(letters, [...shift, ...marks, turnTo('signs', '123'), ...end]);
}

/** The keys that come with every page stand after the shortest row if they fit, else in a row of their own. */
function withLast(rows: readonly (readonly Key[])[], more: readonly Key[]): Key[][] {
  const across = Math.max(...rows.map((row) => row.length));
  const last = rows.at(-1) ?? [];
  const before = rows.slice(0, -1).map((row) => [...row]);
  return last.length + more.length <= across
    ? [...before, [...last, ...more]]
    : [...before, [...last], [...more]];
}

const hasCapitals = (code: LanguageCode): boolean => code !== 'ur';

function cased({ insert }: Key, code: LanguageCode, page: Page): Key {
  return { insert: page === 'capitals' ? languages[code].upper(insert) : insert };
}

/** The first letters of the alphabet stand for it on the key that leads there. */
function sample(code: LanguageCode, upper: boolean): string {
  const letters = languages[code].letters.slice(0, 3).join('');
  return upper ? languages[code].upper(letters) : languages[code].lower(letters);
}
