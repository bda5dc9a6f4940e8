/** @file Draws emblem.svg: one xarıbülbül in a quiet arch, the same for everybody. Run: node emblem.mjs */
import { bezier, blade, curve, ink, offset, overlap, place, simplify, stroke, swell } from './engraving.mjs';
import { flower } from './flower.mjs';
import { gold, write } from './sheet.mjs';

const slim = (width) => (t) => width * Math.sin(Math.PI * Math.min(1, t * 0.93 + 0.07)) ** 0.85;

function stem() {
  const spine = bezier([300, 652, 296, 580, 306, 520, 300, 400], 50);
  const left = offset(spine, (t) => 4.6 - 1.4 * t);
  const right = offset(spine, (t) => -4.6 + 1.4 * t);
  return { strokes: [stroke(left, swell(2, 0.6)), stroke(right, swell(2.8, 0.6))], outline: [...left, ...right.reverse()] };
}

const look = { weight: 2.7, vein: 1, veins: [-0.6, -0.3, 0, 0.3, 0.6], reach: 0.86 };
const leaf = (spine) => blade(bezier(spine, 60), slim(17), look);

const parts = overlap(
  [
    ...place(flower(0.0225), { x: 300, y: 330, scale: 142 }),
    stem(),
    leaf([302, 652, 330, 596, 376, 566, 428, 566]),
    leaf([298, 652, 270, 596, 224, 566, 172, 566]),
  ],
  2.4,
);

/** A rectangle whose corners step inwards twice by `step`. */
function stepped(x, y, right, bottom, step) {
  const s = step;
  return (
    `M${x + 2 * s} ${y}H${right - 2 * s}v${s}h${s}v${s}h${s}V${bottom - 2 * s}h${-s}v${s}h${-s}v${s}` +
    `H${x + 2 * s}v${-s}h${-s}v${-s}h${-s}V${y + 2 * s}h${s}v${-s}h${s}z`
  );
}

/** A pointed arch standing on a stepped sill, `inset` within the widest one and parallel to it. */
function arch(inset) {
  const half = offset(bezier([92, 322, 92, 214, 204, 172, 300, 96], 60), () => -inset).filter(([x]) => x < 299);
  const [a, b] = half.slice(-2);
  const apex = [300, b[1] + ((300 - b[0]) * (b[1] - a[1])) / (b[0] - a[0])];
  const left = [...simplify(half, 0.1), apex];
  const right = left.map(([x, y]) => [600 - x, y]).reverse();
  const [l, r, foot, s] = [92 + inset, 508 - inset, 684 - inset, 9];
  const sill = `V${foot - s * 2}h${-s}v${s}h${-s}v${s}H${l + 2 * s}v${-s}h${-s}v${-s}h${-s}z`;
  return `${curve(left)}${curve(right, 'L')}L${r} 322${sill}`;
}

const diamond = (x, y, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;

const tones = ink(parts);
const line = (d, width, opacity) => `<path stroke="url(#emblem-frame)" stroke-width="${width}" opacity="${opacity}" d="${d}"/>`;
const ornaments = [150, 450].map((x) => diamond(x, 128, 9) + diamond(x, 128, 17)).join('');
write('emblem', 600, 750, gold('emblem', [240, 150, 360, 680]) + gold('emblem', [120, 0, 480, 750], 'frame'), [
  line(stepped(20, 20, 580, 730, 14), 2.4, 0.8),
  line(stepped(31, 31, 569, 719, 14), 1, 0.55),
  line(arch(0), 2, 0.75),
  line(arch(10), 0.9, 0.5),
  line(ornaments, 1, 0.6),
  `<path fill="url(#emblem-gold)" opacity="0.72" d="${tones.fine}"/>`,
  `<path fill="url(#emblem-gold)" opacity="0.95" d="${tones.main}"/>`,
  `<path fill="url(#emblem-gold)" opacity="0.95" d="${tones.solid}"/>`,
]);
