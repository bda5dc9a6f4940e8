/**
 * @file Draws carpet.svg (a seamless field), carpet-border.svg (a seamless strip) and divider.svg: stepped
 * medallions, eight-pointed stars and hooks (qarmaq), all on a grid of knots. Run: node carpet.mjs
 */
import { gold, write } from './sheet.mjs';

/** A polyline in grid units, centred and scaled to the picture. */
const line = (points, { x, y, unit, closed = false }) =>
  `M${points.map(([px, py]) => `${+(x + px * unit).toFixed(2)} ${+(y + py * unit).toFixed(2)}`).join('L')}${closed ? 'z' : ''}`;

/** The same figure in all four quarters. */
const quarters = (points) => [[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([sx, sy]) => points.map(([x, y]) => [x * sx, y * sy]));

const turn = (points) => points.map(([x, y]) => [-y, x]);

/** A stepped diamond, `radius` steps from its middle to each tip, as one closed outline with the same four sides. */
function steppedDiamond(radius) {
  const side = [];
  for (let i = 0; i <= radius; i++) side.push([i + 0.5, i - radius - 0.5], ...(i < radius ? [[i + 0.5, i - radius + 0.5]] : []));
  return [...side, ...turn(side), ...turn(turn(side)), ...turn(turn(turn(side)))];
}

/** Two squares laid crosswise. */
const star = (radius) =>
  Array.from({ length: 16 }, (_, i) => {
    const r = i % 2 ? radius * 0.7654 : radius;
    return [r * Math.cos((i * Math.PI) / 8), r * Math.sin((i * Math.PI) / 8)];
  });

/** A hook (qarmaq) growing from step `i` of a diamond's side and curling back; in all four quarters. */
const upright = (radius, i) => {
  const [x, y] = [i + 0.5, i - radius - 0.5];
  return quarters([[x, y], [x, y - 2], [x + 1.5, y - 2], [x + 1.5, y - 1]]);
};
const sideways = (radius, i) => upright(radius, i).map((points) => points.map(([x, y]) => [y, x]));

const diamond = (x, y, r) => [[x, y - r], [x + r, y], [x, y + r], [x - r, y]];

/** The hooked medallion in the middle of the tile. */
function medallion(place) {
  const closed = { ...place, closed: true };
  const hooks = [1, 3, 5].flatMap((i) => [...upright(13, i), ...sideways(13, i)]);
  const buds = [[0, -9], [9, 0], [0, 9], [-9, 0]].map(([x, y]) => diamond(x, y, 0.9));
  const squares = quarters([[4.5, -5.5], [5.5, -5.5], [5.5, -4.5], [4.5, -4.5]]);
  return {
    broad: [steppedDiamond(13), star(4.4)].map((points) => line(points, closed)),
    fine: [
      ...[steppedDiamond(12), steppedDiamond(7), star(3.2), diamond(0, 0, 1), ...buds, ...squares].map((points) => line(points, closed)),
      ...hooks.map((points) => line(points, place)),
    ],
  };
}

/** The plainer medallion that four tiles make between them at their corners, with ram's horns at its tips. */
function cornerMedallion(place) {
  const closed = { ...place, closed: true };
  const horns = [0, 1, 2, 3].flatMap((n) => {
    const spun = (points) => Array.from({ length: n }).reduce((p) => turn(p), points);
    const horn = (side) => [[0, -10.5], [0, -12], [2.5 * side, -12], [2.5 * side, -14.5], [side, -14.5], [side, -13.5]];
    return [spun(horn(1)), spun(horn(-1))];
  });
  return {
    broad: [steppedDiamond(10), star(5.4)].map((points) => line(points, closed)),
    fine: [
      ...[steppedDiamond(9), star(4.2), star(2), diamond(0, 0, 0.8)].map((points) => line(points, closed)),
      ...horns.map((points) => line(points, place)),
    ],
  };
}

function field() {
  const unit = 10;
  const centre = { x: 200, y: 200, unit };
  const corners = [[0, 0], [400, 0], [0, 400], [400, 400]].map(([x, y]) => cornerMedallion({ x, y, unit }));
  const all = [medallion(centre), ...corners];
  const lattice = [19, 18].map((radius) => line(steppedDiamond(radius), { ...centre, closed: true }));
  write('carpet', 400, 400, '', [
    '<g stroke="#c9a566" stroke-linejoin="miter" stroke-linecap="square">',
    `<path stroke-width="1.6" d="${all.flatMap((m) => m.broad).join('')}"/>`,
    `<path stroke-width="0.9" opacity="0.7" d="${all.flatMap((m) => m.fine).join('')}"/>`,
    `<path stroke-width="0.9" opacity="0.5" d="${lattice.join('')}"/>`,
    '</g>',
  ]);
}

/** The strip: guard lines, and a stepped wave whose every bay holds a smaller stepped peak and two diamonds. */
function border() {
  const place = { x: 0, y: 40, unit: 5 };
  const wave = [];
  for (let x = 0; x <= 48; x += 24) {
    wave.push([x - 12, 4], [x - 9, 4], [x - 9, 2], [x - 7, 2], [x - 7, 0], [x - 5, 0], [x - 5, -2], [x - 3, -2], [x - 3, -4], [x + 3, -4], [x + 3, -2], [x + 5, -2], [x + 5, 0], [x + 7, 0], [x + 7, 2], [x + 9, 2], [x + 9, 4], [x + 12, 4]);
  }
  const bay = (x, sign) => [
    [[x - 6, 4.6], [x - 6, 3], [x - 4, 3], [x - 4, 1], [x - 2, 1], [x - 2, -0.6], [x + 2, -0.6], [x + 2, 1], [x + 4, 1], [x + 4, 3], [x + 6, 3], [x + 6, 4.6]],
    [...diamond(x, 2.7, 1.2), [x, 1.5]],
    [...diamond(x, -2.2, 0.7), [x, -2.9]],
  ].map((points) => line(points.map(([px, py]) => [px, py * sign]), place));
  const bays = [...bay(0, 1), ...bay(48, 1), ...bay(24, 1), ...bay(12, -1), ...bay(36, -1)];
  write('carpet-border', 240, 80, '', [
    '<g stroke="#c9a566" stroke-linejoin="miter">',
    '<path stroke-width="1.6" d="M0 6H240M0 74H240"/>',
    '<path stroke-width="0.8" opacity="0.7" d="M0 11H240M0 69H240"/>',
    `<path stroke-width="1.6" d="${line(wave, place)}"/>`,
    `<path stroke-width="1" opacity="0.8" d="${bays.join('')}"/>`,
    '</g>',
  ]);
}

function divider() {
  const place = { x: 200, y: 20, unit: 3.6 };
  const closed = { ...place, closed: true };
  const arm = (s) => {
    const X = (v) => 200 + s * v;
    return [
      `M${X(30)} 19.1L${X(196)} 19.8V20.2L${X(30)} 20.9z`,
      `M${X(44)} 15.7L${X(120)} 15.9V16.1L${X(44)} 16.3z`,
      `M${X(44)} 23.7L${X(120)} 23.9V24.1L${X(44)} 24.3z`,
      `M${X(32)} 20L${X(36)} 16L${X(40)} 20L${X(36)} 24z`,
    ];
  };
  write('divider', 400, 40, gold('divider', [150, 0, 250, 40]), [
    `<path stroke="url(#divider-gold)" stroke-width="1.4" d="${line(steppedDiamond(4), closed)}"/>`,
    `<path stroke="url(#divider-gold)" stroke-width="0.8" opacity="0.75" d="${line(steppedDiamond(2), closed)}"/>`,
    `<path fill="#c9a566" d="M200 17L203 20L200 23L197 20z${[...arm(1), ...arm(-1)].join('')}"/>`,
  ]);
}

field();
border();
divider();
