import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { languageCodes, languages } from '../../exhibition/languages/languages.ts';

const require = createRequire(import.meta.url);
const css = readFileSync('renderer/styles/fonts.css', 'utf8');

interface Face {
  family: string;
  style: string;
  covers: (codePoint: number) => boolean;
}

const faces: Face[] = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
  const value = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(body)?.[1] ?? '';
  const file = /url\('([^']+)'\)/.exec(body)?.[1] ?? '';
  const font = create(readFileSync(require.resolve(file))) as Font;
  const ranges = value('unicode-range')
    .split(',')
    .map((range) =>
      range
        .trim()
        .replace('U+', '')
        .split('-')
        .map((hex) => parseInt(hex, 16)),
    );
  const inRange = (point: number) => ranges.some(([from = 0, to = from]) => point >= from && point <= to);
  return {
    family: value('font-family'),
    style: value('font-style'),
    covers: (point) => inRange(point) && font.hasGlyphForCodePoint(point),
  };
});

const missing = (family: string, style: string, letters: string): string[] =>
  [...letters].filter(
    (letter) =>
      !faces.some(
        (face) =>
          face.family.includes(family) && face.style === style && face.covers(letter.codePointAt(0) ?? 0),
      ),
  );

const latinAndCyrillic = languageCodes
  .filter((code) => code !== 'ur')
  .flatMap((code) => languages[code].letters.flatMap((letter) => [letter, languages[code].lower(letter)]))
  .join('');

test.each([
  ['Source Serif 4', 'normal'],
  ['Source Serif 4', 'italic'],
  ['Source Sans 3', 'normal'],
])('%s %s holds every letter of Azerbaijani, English, Turkish and Russian', (family, style) => {
  expect(missing(family, style, `ƏəİıĞğŞş${latinAndCyrillic}0123456789“”«»‘’–—…`)).toEqual([]);
});

test('Noto Nastaliq Urdu holds every letter of Urdu', () => {
  expect(missing('Noto Nastaliq', 'normal', `ٹڈڑںےہھگچپژیک${languages.ur.letters.join('')}۔،؟`)).toEqual([]);
});

test('the measure finds a letter that no font holds (a check that cannot fail is none)', () => {
  expect(missing('Source Serif 4', 'normal', '漢')).toEqual(['漢']);
});
