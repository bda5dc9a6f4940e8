import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const css = readFileSync('renderer/styles/fonts.css', 'utf8');

/** The code points each family holds in every one of its styles and weights, within the ranges styles/fonts.css gives. */
function heldBy(family: string): Set<number> {
  const styles = new Map<string, Set<number>>();
  for (const [, body = ''] of css.matchAll(/@font-face \{([^}]*)\}/g)) {
    const value = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(body)?.[1] ?? '';
    if (!value('font-family').includes(family)) continue;
    const font = create(readFileSync(require.resolve(/url\('([^']+)'\)/.exec(body)?.[1] ?? ''))) as Font;
    const style = `${value('font-style')} ${value('font-weight')}`;
    const points = styles.get(style) ?? new Set<number>();
    styles.set(style, points);
    for (const range of value('unicode-range').split(',')) {
      const [from = 0, to = from] = range
        .trim()
        .replace('U+', '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      for (let point = from; point <= to; point++) if (font.hasGlyphForCodePoint(point)) points.add(point);
    }
  }
  return [...styles.values()].reduce(common);
}

const common = (a: Set<number>, b: Set<number>): Set<number> =>
  new Set([...a].filter((point) => b.has(point)));

/** As lines of ranges, `'41-5A,61'`, at most a hundred characters long. */
function lines(points: Set<number>): string[] {
  const ranges: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  const written = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`));
  return written.reduce<string[]>((all, range) => {
    const last = all.at(-1);
    if (last === undefined || last.length + range.length > 99) return [...all, range];
    return [...all.slice(0, -1), `${last},${range}`];
  }, []);
}

const array = (points: Set<number>) =>
  `[\n${lines(points)
    .map((line) => `    '${line}',\n`)
    .join('')}  ]`;

/** `npx vitest run --config build/vitest.config.ts -u tests/rules/letters-held` writes it anew after a change of fonts. */
test('exhibition/letters-held.ts says which letters the shipped fonts hold', async () => {
  const latin = common(heldBy('Source Serif 4'), heldBy('Source Sans 3'));
  const nastaliq = heldBy('Noto Nastaliq Urdu');
  const source = `/**
 * Which letters the shipped fonts hold, as ranges of code points in every style a text may be set in. Written by
 * tests/rules/letters-held.test.ts out of styles/fonts.css and the font files; not by hand.
 */
export const lettersHeld = {
  latin: ${array(latin)},
  nastaliq: ${array(nastaliq)},
} as const;
`;
  await expect(source).toMatchFileSnapshot('../../exhibition/letters-held.ts');
});
