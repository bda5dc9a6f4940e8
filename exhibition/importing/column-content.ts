/** What the cells of a column look like, for columns whose heading says nothing. */
import { isKinship, plainOf, wordsTyped } from '../remembrance/folding.ts';
import { readDate } from './dates.ts';
import { cleanedLine } from './letters.ts';
import { looksFamily } from './names.ts';
import { shownIn, type Cell } from './sheets.ts';

/** Shares of the cells looked at, 0 to 1. */
export interface Content {
  /** Cells looked at that hold something. */
  filled: number;
  date: number;
  kinship: number;
  family: number;
  picture: number;
  url: number;
  /** Whole numbers that rise one by one. */
  counting: number;
  /** A father's name with its `oğlu` or `qızı`, and nothing else. */
  patronymic: number;
  /** One word with a capital first letter. */
  oneName: number;
  /** Two to four such words. */
  wholeName: number;
  cyrillic: number;
  arabic: number;
  azerbaijani: number;
}

export const pictureFile = /\.(jpe?g|png|webp|avif|gif|bmp|tiff?|heic)$/i;
const nameWord = "\\p{Lu}[\\p{L}'’-]+";
const oneName = new RegExp(`^${nameWord}$`, 'u');
const patronymic = new RegExp(`^${nameWord}[ -](oğlu|qızı|оглы|кызы|oglu|qizi)$`, 'u');
const wholeName = new RegExp(`^${nameWord}( ${nameWord}| oğlu| qızı| оглы| кызы){1,4}$`, 'u');

/** Looks at the cells of one column (a sample of them is enough). */
export function contentOf(cells: readonly (Cell | undefined)[]): Content {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '');
  const texts = filled.map((cell) => cleanedLine(shownIn(cell)));
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  const those = (test: (text: string, i: number) => boolean): number => share(texts.filter(test).length);
  return {
    filled: filled.length,
    date: share(filled.filter(isDate).length),
    kinship: those((text) => wordsTyped(text).some((word) => isKinship(plainOf(word)))),
    family: those((text) => oneName.test(text) && looksFamily(text)),
    picture: those((text) => pictureFile.test(text)),
    url: those((text) => /^(https?:\/\/|www\.)\S+$/i.test(text)),
    counting: those(
      (text, i) =>
        /^\d+\.?$/.test(text) &&
        (i === 0 || Number.parseInt(text, 10) === Number.parseInt(texts[i - 1] ?? '', 10) + 1),
    ),
    patronymic: those((text) => patronymic.test(text)),
    oneName: those((text) => oneName.test(text)),
    wholeName: those((text) => wholeName.test(text)),
    cyrillic: those((text) => /\p{sc=Cyrillic}/u.test(text)),
    arabic: those((text) => /\p{sc=Arabic}/u.test(text)),
    azerbaijani: those((text) => /[əƏ]/.test(text)),
  };
}

function isDate(cell: Cell | undefined): boolean {
  const { outcome } = readDate(cell);
  return outcome === 'date' || outcome === 'doubtful';
}
