/** @file Draws mountains.svg: ridges in seeded noise with an engraver's parallel hatching. Run: node mountains.mjs */
import { simplify } from './engraving.mjs';
import { metal, write } from './sheet.mjs';

const WIDTH = 2400;
const HEIGHT = 700;

/** Repeatable value noise in two dimensions, 0…1. */
function noise(seed) {
  const at = (x, y) => {
    let h = (x * 374761393 + y * 668265263 + seed * 1442695041) | 0;
    h = Math.imul(h ^ (h >>> 13), 1274126177);
    return ((h ^ (h >>> 16)) >>> 0) / 4294967295;
  };
  const ease = (t) => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - i), ease(y - j)];
    const top = at(i, j) + (at(i + 1, j) - at(i, j)) * u;
    const bottom = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * u;
    return top + (bottom - top) * v;
  };
}

/** Sharp crests: sums of octaves folded at their middle, 0…1. */
function crests(seed, octaves) {
  const n = noise(seed);
  return (x, y) => {
    let [sum, size, total] = [0, 1, 0];
    for (let o = 0; o < octaves; o++) {
      sum += size * (1 - Math.abs(2 * n(x * 2 ** o + o * 17.3, y * 2 ** o + o * 9.1) - 1)) ** 1.4;
      total += size;
      size *= 0.5;
    }
    return sum / total;
  };
}

const STEP = 4;

// From the near range to the far one: where its foot lies, how deep its face is, how high and how broad it rises.
const ranges = [
  { seed: 83, foot: 690, face: 120, rise: 110, broad: 760, relief: 46, rows: 26, weight: 1.9 },
  { seed: 52, foot: 600, face: 110, rise: 170, broad: 620, relief: 62, rows: 30, weight: 1.8 },
  { seed: 29, foot: 500, face: 90, rise: 280, broad: 540, relief: 66, rows: 32, weight: 1.7 },
  { seed: 90, foot: 400, face: 60, rise: 540, broad: 470, relief: 60, rows: 28, weight: 1.5 },
].map((range) => ({ ...range, ridge: crests(range.seed, 6), spurs: crests(range.seed + 1, 4), gentle: noise(range.seed + 2) }));

/** The screen height of a range at column x; t runs from its foot (0) to its ridge (1). */
function surface(range, x, t) {
  const high = range.rise * range.ridge(x / range.broad, 0.5) ** 1.6 * (0.55 + 0.65 * range.gentle(x / 800, 0.5));
  const drift = (1 - t) * 0.5;
  const spur = range.spurs(x / (range.broad * 0.45) - drift, t * 0.7) * Math.sin(Math.PI * t ** 0.8) ** 0.8;
  return range.foot - range.face * t - high * t ** 0.9 - range.relief * (spur - 0.3 * t);
}

const columns = Array.from({ length: WIDTH / STEP + 21 }, (_, i) => (i - 10) * STEP);
const fixed = (v) => String(Math.round(v * 10) / 10);
const path = (run) => {
  const points = simplify(run, 0.5).map((p) => p.map((v) => Math.round(v * 10) / 10));
  return points.map((p, i) => (i === 0 ? `M${fixed(p[0])} ${fixed(p[1])}` : `${i === 1 ? 'l' : ' '}${fixed(p[0] - points[i - 1][0])} ${fixed(p[1] - points[i - 1][1])}`)).join('').replace(/ -/g, '-');
};

/** Walks from the nearest range to the farthest, keeping the horizon; sorts what is seen into light, shade and crests. */
function draw() {
  const horizon = columns.map(() => Infinity);
  const found = { light: [], shade: [], crests: [] };
  for (const range of ranges) {
    const nearer = [...horizon];
    for (let k = 0; k <= range.rows; k++) {
      const row = columns.map((x) => surface(range, x, k / range.rows));
      const visible = row.map((y, i) => y < horizon[i] - 0.5 && y < nearer[i] - 6);
      const fall = row.map((_, i) => (row[Math.min(i + 3, row.length - 1)] - row[Math.max(0, i - 3)]) / (6 * STEP));
      const dark = visible.map((v, i) => v && fall[i] > 0.05);
      found.shade.push(...runs(row, dark, 5));
      if (k % 2 === 0) found.light.push(...runs(row, visible.map((v, i) => v && !dark[i]), 6));
      row.forEach((y, i) => (horizon[i] = Math.min(horizon[i], y)));
    }
    found.crests.push({ weight: range.weight, lines: runs(horizon, horizon.map((y, i) => y < nearer[i] - 6), 4) });
  }
  return found;
}

/** The stretches of a row where `keep` holds, as points, longer than `least` columns. */
function runs(row, keep, least) {
  const found = [[]];
  row.forEach((y, i) => (keep[i] ? found.at(-1).push([columns[i], y]) : found.push([])));
  return found.filter((run) => run.length >= least);
}

const fade =
  `<linearGradient id="mountains-fade" gradientUnits="userSpaceOnUse" x1="0" y1="60" x2="0" y2="${HEIGHT}">` +
  `<stop offset="0" stop-color="${metal.light}"/><stop offset="0.4" stop-color="${metal.gold}"/>` +
  `<stop offset="0.75" stop-color="${metal.deep}" stop-opacity="0.75"/><stop offset="1" stop-color="${metal.deep}" stop-opacity="0"/></linearGradient>`;

const { light, shade, crests: outlines } = draw();
const lines = (found) => found.map(path).join('');
write('mountains', WIDTH, HEIGHT, fade, [
  '<g stroke="url(#mountains-fade)" stroke-linejoin="round" stroke-linecap="round">',
  `<path stroke-width="0.7" opacity="0.2" d="${lines(light)}"/>`,
  `<path stroke-width="0.9" opacity="0.7" d="${lines(shade)}"/>`,
  ...outlines.map((range) => `<path stroke-width="${range.weight}" d="${lines(range.lines)}"/>`),
  '</g>',
]);
