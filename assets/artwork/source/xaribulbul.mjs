/** @file Draws xaribulbul.svg. Run: node xaribulbul.mjs */
import { bezier, blade, ink, offset, overlap, place, stroke, swell } from './engraving.mjs';
import { flower } from './flower.mjs';
import { gold, write } from './sheet.mjs';

const lance = (width, at = 0.35, base = 0.3) => (t) => {
  const rise = t < at ? base + (1 - base) * Math.sin(((t / at) * Math.PI) / 2) : 1;
  const fall = t > at ? Math.cos((((t - at) / (1 - at)) * Math.PI) / 2) ** 1.15 : 1;
  return width * rise * fall;
};

const leafLook = { weight: 3.6, vein: 1.25, veins: [-0.66, -0.36, -0.08, 0.22, 0.54], reach: 0.86 };
const leaf = (spine, width, at) => blade(bezier(spine, 60), lance(width, at, 0.35), leafLook);
const bract = (spine, width) => blade(bezier(spine, 40), lance(width, 0.3, 0.5), { weight: 2.8, vein: 1, veins: [-0.5, 0, 0.5], reach: 0.85 });

function tube(spine, half, weight) {
  const points = bezier(spine, 50);
  const left = offset(points, half);
  const right = offset(points, (t) => -half(t));
  const strokes = [stroke(left, swell(weight * 0.8, 0.6)), stroke(right, swell(weight * 1.2, 0.6))];
  return { strokes, outline: [...left, ...right.slice().reverse()] };
}

const ovary = (spine) => {
  const part = tube(spine, (t) => 4.5 + 4.5 * Math.sin(Math.PI * Math.min(1, t * 0.8 + 0.1)), 2.4);
  const points = bezier(spine, 50);
  for (const side of [-0.3, 0.35]) part.strokes.push(stroke(offset(points, (t) => 9 * side * Math.sin(Math.PI * t)), swell(1)));
  return part;
};

const stem = tube([303, 850, 292, 730, 322, 590, 308, 450, 298, 350, 292, 240, 314, 118], (t) => 6.4 - 3.6 * t, 2.8);

const bud = (spine, wing) => [
  blade(bezier(spine, 40), lance(18, 0.45, 0.45), { weight: 3, vein: 1.1, veins: [-0.45, 0.05, 0.5], reach: 0.9 }),
  bract(wing, 9),
];
const topBud = bud([314, 124, 305, 100, 306, 68, 326, 34], [313, 136, 340, 112, 352, 86, 350, 54]);
const sideBud = bud([290, 196, 268, 180, 256, 152, 258, 112], [297, 222, 262, 208, 236, 178, 230, 142]);

const high = place(flower(0.0255), { x: 420, y: 250, scale: 128, turn: 8, squeeze: 0.94 });
const low = place(flower(0.0245), { x: 186, y: 416, scale: 150, turn: -8, squeeze: 0.95 });

const parts = overlap(
  [
    ...low,
    ...high,
    topBud[0],
    ovary([303, 352, 312, 300, 352, 262, 414, 250]),
    ovary([311, 540, 304, 480, 262, 430, 196, 416]),
    bract([300, 366, 338, 366, 376, 410, 392, 474], 11),
    bract([312, 560, 280, 566, 256, 604, 244, 664], 12),
    sideBud[0],
    topBud[1],
    sideBud[1],
    leaf([302, 800, 296, 716, 326, 646, 392, 576], 19, 0.3),
    stem,
    leaf([303, 850, 262, 772, 214, 700, 108, 690], 29, 0.42),
    leaf([303, 850, 346, 780, 406, 736, 506, 740], 29, 0.42),
    leaf([303, 856, 230, 812, 150, 796, 52, 842], 24, 0.45),
    leaf([303, 856, 376, 818, 460, 806, 552, 852], 24, 0.45),
  ],
  2.6,
);

const tones = ink(parts);
write('xaribulbul', 600, 900, gold('xaribulbul', [180, 20, 420, 880]), [
  `<path fill="url(#xaribulbul-gold)" opacity="0.78" d="${tones.fine}"/>`,
  `<path fill="url(#xaribulbul-gold)" d="${tones.main}"/>`,
  `<path fill="url(#xaribulbul-gold)" fill-rule="evenodd" d="${tones.solid}"/>`,
]);
