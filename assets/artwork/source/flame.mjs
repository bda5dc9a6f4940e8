/** @file Draws flame.svg: an eternal flame over an eight-pointed star. Run: node flame.mjs */
import { bezier, ink, lerp, overlap, piece, stroke } from './engraving.mjs';
import { gold, write } from './sheet.mjs';

const HEARTH = [300, 786];

// From front to back: left and right edge from the hearth to the tip, the sizes of the lines nested inside,
// and the side that hugs the flame in front and so is drawn only once.
const tongues = [
  { left: [300, 786, 190, 772, 146, 650, 206, 530, 254, 434, 284, 300, 308, 84], right: [300, 786, 412, 772, 450, 668, 412, 560, 378, 464, 346, 330, 308, 84], sizes: [1, 0.94, 0.88, 0.81, 0.74, 0.66, 0.58, 0.49, 0.4, 0.3, 0.2] },
  { left: [300, 786, 140, 776, 100, 660, 122, 570, 136, 516, 150, 470, 152, 396], right: [300, 786, 260, 700, 200, 620, 190, 550, 184, 496, 172, 450, 152, 396], hugs: 'right', sizes: [1, 0.95, 0.9, 0.85, 0.8] },
  { left: [300, 786, 330, 720, 370, 660, 392, 596, 404, 556, 426, 508, 454, 450], right: [300, 786, 460, 776, 504, 680, 482, 600, 470, 556, 456, 520, 454, 450], hugs: 'left', sizes: [1, 0.95, 0.9, 0.85, 0.8] },
];

/** Hair-thin at the hearth, full in the belly, running out into the tip. */
const lick = (w) => (t) => w * (0.08 + 0.92 * Math.sin(Math.PI * t ** 0.85) ** 0.9);

/** One tongue as flames within a flame: smaller and smaller about the hearth, every other line fine. */
function tongue({ left, right, sizes, hugs }) {
  const edges = [bezier(left, 40), bezier(right, 40)];
  const strokes = sizes.flatMap((size, k) => {
    const weight = k % 2 ? 1.6 : lerp(6, 2.6, k / sizes.length);
    return edges.flatMap((edge, side) => {
      if (k > 0 && hugs === (side ? 'right' : 'left')) return [];
      const line = edge.map(([x, y]) => [lerp(HEARTH[0], x, size), lerp(HEARTH[1], y, size)]);
      return [stroke(piece(line, 0.06, 1), lick(weight * (side ? 1.15 : 0.85)))];
    });
  });
  return { strokes, outline: [...edges[0], ...edges[1].slice().reverse()] };
}

/** A flat figure seen at the height of the eye: circles become shallow ellipses around (300, 780). */
const lay = ([x, y]) => [300 + x, 780 + y * 0.25];
const even = (points, width) => ({ strokes: [points.map((p) => [...lay(p), width])] });
const circle = (r, width) => even(Array.from({ length: 121 }, (_, i) => [r * Math.cos((i * Math.PI) / 60), r * Math.sin((i * Math.PI) / 60)]), width);

/** Two squares laid crosswise: the eight-pointed star, its sides as separate strokes to keep the corners sharp. */
function star(radius, width) {
  const point = (i) => {
    const r = i % 2 ? radius * 0.7654 : radius;
    return lay([r * Math.cos(((i + 0.5) * Math.PI) / 8), r * Math.sin(((i + 0.5) * Math.PI) / 8)]);
  };
  return { strokes: Array.from({ length: 16 }, (_, i) => [0, 0.5, 1].map((t) => [...point(i).map((v, d) => lerp(v, point(i + 1)[d], t)), width])) };
}

const ring = [circle(244, 2.6), circle(234, 1), star(222, 2.4), star(202, 1), circle(122, 1), circle(112, 2.2)];
const rim = 'M56 780v20c0 33.7 109.2 61 244 61s244-27.3 244-61v-20';
const fire = tongues.map(tongue);
const flames = ink(overlap(fire, 4));
const base = ink(overlap([...fire.map((part) => ({ ...part, strokes: [] })), ...ring], 5).slice(fire.length), { fine: 0 });
write('flame', 600, 900, gold('flame', [300, 120, 300, 820]) + gold('flame', [40, 640, 520, 900], 'ring'), [
  `<path fill="url(#flame-ring)" opacity="0.9" d="${base.main}"/>`,
  `<path stroke="url(#flame-ring)" stroke-width="2.4" d="${rim}"/>`,
  `<path fill="url(#flame-gold)" d="${flames.main}"/>`,
  `<path fill="url(#flame-gold)" opacity="0.8" d="${flames.fine}"/>`,
]);
