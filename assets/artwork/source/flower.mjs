/**
 * @file The xarıbülbül, Ophrys caucasica, seen from the front, one unit from throat to sepal tip: three pointed
 * sepals (the lower halves of the side ones darker), two short wavy petals, the column with its beak, and the
 * rounded velvet lip with side humps and the H-shaped mirror.
 */
import { bezier, blade, offset, piece, smooth, stroke, swell, taper } from './engraving.mjs';

const pointed = (width, at = 0.42) => (t) => {
  const rise = t < at ? smooth(t / at) ** 0.75 : 1;
  const fall = t > at ? Math.cos(((t - at) / (1 - at)) * (Math.PI / 2)) ** 1.25 : 1;
  return width * (0.28 + 0.72 * rise) * fall;
};

const mirrored = (n) => n.map((v, i) => (i % 2 === 0 ? -v : v));

function sepals(weight) {
  const look = { weight, vein: weight * 0.36, veins: [-0.62, -0.3, 0, 0.3, 0.62], reach: 0.84 };
  const side = [0.1, 0.0, 0.36, -0.16, 0.74, -0.12, 1.1, 0.13];
  return [
    blade(bezier([0, -0.08, -0.03, -0.4, 0.01, -0.76, 0.05, -1.12], 40), pointed(0.2), look),
    blade(bezier(side, 40), pointed(0.19), { ...look, veins: [0, 0.3, 0.62], shade: -1 }),
    blade(bezier(mirrored(side), 40), pointed(0.19), { ...look, veins: [0, -0.3, -0.62], shade: 1 }),
  ];
}

function petals(weight) {
  const wavy = (t) => pointed(0.082, 0.3)(t) * (1 + 0.09 * Math.sin(t * 19));
  const spine = [0.06, -0.1, 0.22, -0.24, 0.38, -0.44, 0.53, -0.7];
  const look = { weight: weight * 0.8, vein: weight * 0.3, veins: [0], reach: 0.8 };
  return [blade(bezier(spine, 30), wavy, look), blade(bezier(mirrored(spine), 30), wavy, look)];
}

const lipHalf = [
  0.1, 0.05, 0.17, 0.02, 0.29, 0.04, 0.34, 0.14, 0.38, 0.22, 0.365, 0.29, 0.375, 0.37, 0.4, 0.48, 0.47, 0.58, 0.46, 0.75, 0.45,
  0.93, 0.29, 1.07, 0.1, 1.085, 0.07, 1.09, 0.055, 1.1, 0, 1.15,
];

const mirrorHalf = [
  0.135, 0.16, 0.19, 0.21, 0.195, 0.31, 0.165, 0.42, 0.157, 0.45, 0.157, 0.48, 0.168, 0.52, 0.2, 0.63, 0.19, 0.75, 0.115, 0.87, 0.15,
  0.74, 0.148, 0.63, 0.122, 0.54, 0.108, 0.5, 0.06, 0.488, 0, 0.488,
];
const mirrorInner = [0.135, 0.16, 0.15, 0.26, 0.14, 0.34, 0.118, 0.41, 0.1, 0.445, 0.05, 0.452, 0, 0.452];

const flip = (points) => points.map(([x, y]) => [-x, y]);
const whole = (half) => [...half, ...flip(half).reverse().slice(1)];

function lip(weight) {
  const right = bezier(lipHalf, 14);
  const outline = whole(right);
  const strokes = [stroke(right, (t) => weight * (0.5 + 0.9 * Math.sin(Math.PI * t) ** 0.7)), stroke(flip(right), (t) => weight * (0.4 + 0.55 * Math.sin(Math.PI * t)))];
  strokes.push(...velvet(right, weight), ...velvet(flip(right), weight * 0.85));
  const outer = bezier(mirrorHalf, 10);
  const inner = bezier(mirrorInner, 10);
  const mirror = [...outer, ...flip(outer).reverse().slice(1)];
  const top = [...flip(inner), ...inner.slice().reverse().slice(1)];
  const around = offset(piece(outer, 0, 0.6), () => 0.034);
  const halo = (line) => stroke(line, swell(weight * 0.4));
  strokes.push(halo(around), halo(flip(around)));
  strokes.push(...breast(weight));
  return { strokes, outline, solids: [[...mirror, ...top.slice(1)]] };
}

/** Short hairs from the lip's margin inwards: the velvet, deepest below the humps. */
function velvet(right, weight) {
  const inward = right[20][0] > 0 ? 1 : -1;
  const along = piece(right, 0.1, 0.81);
  const last = along.length - 1;
  return along.map((_, i) => {
    const depth = (0.05 + 0.1 * Math.sin((Math.PI * i) / last)) * (i % 2 ? 1 : 0.62);
    const [a, b] = [0.026, 0.026 + depth].map((d) => offset(along, () => -d * inward)[i]);
    const hair = [0, 0.5, 1].map((k) => [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k]);
    return stroke(hair, taper(weight * 0.34, 0.1));
  });
}

/** Fine lines flowing from the mirror's bar to the lip's tip, and a few above it, like the down on a bird's breast. */
function breast(weight) {
  const lines = [0.02, 0.055, 0.085].flatMap((x, i) => {
    const line = bezier([x, 0.54 + i * 0.012, x * 1.15, 0.68, x * 1.05, 0.84, x * 0.5, 0.98 - i * 0.05], 10);
    return [line, flip(line)];
  });
  const upper = [0.025, 0.065].flatMap((x) => {
    const line = bezier([x, 0.42, x * 1.1, 0.36, x * 1.2, 0.3, x * 1.25, 0.24], 8);
    return [line, flip(line)];
  });
  return [...lines, ...upper].map((line) => stroke(line, taper(weight * 0.36, 0.1)));
}

/** The column: a small hood with a beak, and two slim pollen masses. */
function column(weight) {
  const half = [0.1, 0.09, 0.15, 0.02, 0.135, -0.12, 0.085, -0.19, 0.05, -0.24, 0.025, -0.27, 0, -0.36];
  const right = bezier(half, 14);
  const left = bezier(mirrored(half), 14);
  const base = bezier([-0.1, 0.09, -0.05, 0.135, 0.05, 0.135, 0.1, 0.09], 14);
  const strokes = [stroke(right, swell(weight, 0.4)), stroke(left, swell(weight * 0.75, 0.4)), stroke(base, swell(weight * 0.9, 0.4))];
  const pollen = bezier([0.022, -0.05, 0.075, -0.08, 0.07, -0.15, 0.028, -0.215, 0.04, -0.15, 0.04, -0.1, 0.022, -0.05], 8);
  return { strokes, outline: [...left, ...right.slice().reverse(), ...base.slice().reverse()], solids: [pollen, flip(pollen)] };
}

/** One open flower in unit size, parts from front to back. `weight` is the main line's width in that unit. */
export function flower(weight = 0.03) {
  return [column(weight), lip(weight * 1.15), ...petals(weight), ...sepals(weight)];
}
