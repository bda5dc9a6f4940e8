/**
 * @file Line drawing in the manner of an engraver: strokes that swell and taper, blades with veins, and strokes
 * that stop just short of whatever lies in front of them. Everything is plain geometry, so the finished pictures
 * need no masks and stand on any ground.
 *
 * A stroke is a list of [x, y, width]; a part is { strokes, outline }.
 */

export const lerp = (a, b, t) => a + (b - a) * t;
export const smooth = (t) => t * t * (3 - 2 * t);

/** Points along a chain of cubic béziers written as [x0,y0, c1x,c1y, c2x,c2y, x,y, …]. */
export function bezier(n, steps = 24) {
  const points = [];
  for (let i = 0; i + 7 < n.length; i += 6) {
    for (let s = i === 0 ? 0 : 1; s <= steps; s++) {
      const t = s / steps;
      const u = 1 - t;
      const at = (k) =>
        u * u * u * n[i + k] + 3 * u * u * t * n[i + 2 + k] + 3 * u * t * t * n[i + 4 + k] + t * t * t * n[i + 6 + k];
      points.push([at(0), at(1)]);
    }
  }
  return points;
}

/** The unit normal (to the left of travel) at point `i`. */
function normal(points, i) {
  const a = points[Math.max(0, i - 1)];
  const b = points[Math.min(points.length - 1, i + 1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/** Moves every point sideways by `distance(t)`. */
export function offset(points, distance) {
  return points.map((p, i) => {
    const [nx, ny] = normal(points, i);
    const d = distance(i / (points.length - 1));
    return [p[0] + nx * d, p[1] + ny * d];
  });
}

/** A stroke along `points` whose width is `width(t)`. */
export const stroke = (points, width) => points.map(([x, y], i) => [x, y, width(i / (points.length - 1))]);

/** Width profiles: `swell` is thin at both ends, `taper` runs out towards its end. */
export const swell =
  (w, least = 0.22) =>
  (t) =>
    w * (least + (1 - least) * Math.sin(Math.PI * t) ** 0.8);
export const taper =
  (w, least = 0.1) =>
  (t) =>
    w * lerp(1, least, t ** 1.3);

/** The piece of a polyline between two fractions of its length in points. */
export function piece(points, from, to) {
  const last = points.length - 1;
  return points.slice(Math.round(from * last), Math.round(to * last) + 1);
}

/**
 * A leaf, sepal or petal: a spine with two edges and parallel veins (orchids have parallel venation).
 * `half(t)` is the half width along the spine; the right-hand edge is drawn heavier, as if lit from the left.
 */
export function blade(spine, half, { weight = 3, vein = 1.1, veins = [-0.5, 0, 0.5], reach = 0.82, shade = 0 } = {}) {
  const left = offset(spine, half);
  const right = offset(spine, (t) => -half(t));
  const strokes = [stroke(left, swell(weight * 0.8)), stroke(right, swell(weight * 1.15))];
  for (const f of veins) {
    const line = offset(spine, (t) => half(t) * f);
    const end = reach - Math.abs(f) * 0.16;
    strokes.push(stroke(piece(line, 0.05 + Math.abs(f) * 0.06, f === 0 ? reach + 0.06 : end), taper(f === 0 ? vein * 1.35 : vein)));
  }
  strokes.push(...hatching(spine, half, shade, vein));
  return { strokes, outline: [...left, ...right.slice().reverse()] };
}

/** Fine oblique hatching on one half of a blade; `side` is −1, 0 (none) or 1. */
function hatching(spine, half, side, vein) {
  if (side === 0) return [];
  const strokes = [];
  const last = spine.length - 1;
  const edge = offset(spine, (t) => half(t) * side * 0.94);
  const inner = offset(spine, (t) => half(t) * side * 0.12);
  for (let i = Math.round(last * 0.1); i < last * 0.8; i += 1) {
    const a = inner[i];
    const b = edge[Math.min(last, i + Math.round(last * 0.07))];
    const points = Array.from({ length: 5 }, (_, k) => [lerp(a[0], b[0], k / 4), lerp(a[1], b[1], k / 4)]);
    strokes.push(stroke(points.reverse(), taper(vein * 0.85, 0.15)));
  }
  return strokes;
}

/** Turns, scales and moves parts. Widths scale too. */
export function place(parts, { x = 0, y = 0, scale = 1, turn = 0, squeeze = 1 }) {
  const c = Math.cos((turn * Math.PI) / 180);
  const s = Math.sin((turn * Math.PI) / 180);
  const move = ([px, py, w]) => {
    const qx = px * squeeze * scale;
    const qy = py * scale;
    const q = [x + qx * c - qy * s, y + qx * s + qy * c];
    return w === undefined ? q : [...q, w * scale];
  };
  return parts.map((part) => ({
    ...part,
    strokes: part.strokes.map((line) => line.map(move)),
    outline: part.outline?.map(move),
    solids: part.solids?.map((shape) => shape.map(move)),
  }));
}

function inside([x, y], polygon) {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i];
    const [xj, yj] = polygon[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

function near([x, y], polygon, gap) {
  return polygon.some(([px, py]) => Math.hypot(px - x, py - y) < gap);
}

/** Parts listed from front to back; returns them with every stroke cut where something in front covers it. */
export function overlap(parts, gap) {
  const front = [];
  return parts.map((part) => {
    const covers = [...front];
    if (part.outline) front.push(part.outline);
    const hidden = (p) => covers.some((c) => inside(p, c) || near(p, c, gap));
    return { ...part, strokes: part.strokes.flatMap((line) => visible(line, hidden)) };
  });
}

const reach = (line) => Math.hypot(line[0][0] - line.at(-1)[0], line[0][1] - line.at(-1)[1]);

function visible(line, hidden) {
  const runs = [];
  let run = [];
  for (const p of refine(line)) {
    if (!hidden(p)) run.push(p);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((r) => r.length > 2 && (runs.length === 1 || reach(r) > 9));
}

/** Adds points between points, so that cuts fall where they should. */
function refine(line) {
  return line.flatMap((p, i) => {
    const q = line[i + 1];
    if (!q) return [p];
    const n = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / 1.5));
    return Array.from({ length: n }, (_, k) => p.map((v, d) => lerp(v, q[d], k / n)));
  });
}

/** Drops points that lie within `tolerance` of the line between their neighbours (Ramer–Douglas–Peucker). */
export function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points[points.length - 1]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let [far, at] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const p = points[i];
    const d =
      length < 1e-6
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
    if (d > far) [far, at] = [d, i];
  }
  if (far <= tolerance) return [a, b];
  return [...simplify(points.slice(0, at + 1), tolerance), ...simplify(points.slice(at), tolerance).slice(1)];
}

const tenth = (v) => Math.round(v * 10) / 10;

/** A smooth path through points (Catmull–Rom as relative cubics), with one decimal. */
export function curve(points, start = 'M') {
  let [x, y] = [tenth(points[0][0]), tenth(points[0][1])];
  let d = `${start}${x} ${y}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [points[i - 1] ?? points[i], points[i], points[i + 1], points[i + 2] ?? points[i + 1]];
    const span = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]);
    const c1 = handle(p1, p0, p2, span);
    const c2 = handle(p2, p3, p1, span);
    const to = [tenth(p2[0]), tenth(p2[1])];
    const numbers = [c1[0] - x, c1[1] - y, c2[0] - x, c2[1] - y, to[0] - x, to[1] - y].map(tenth);
    d += `c${numbers.join(' ')}`;
    [x, y] = to;
  }
  return d.replace(/ -/g, '-').replace(/(^|[^\d.])0\./g, '$1.').replace(/-0\./g, '-.');
}

function handle(at, before, after, span) {
  const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  return [at[0] + ((after[0] - before[0]) / length) * span * 0.333, at[1] + ((after[1] - before[1]) / length) * span * 0.333];
}

/** As few points of a gentle line, evenly spread, as its turning asks for. */
function spread(points) {
  let turning = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    turning += Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  }
  const count = Math.min(points.length - 1, 2 + Math.ceil(turning / 0.6));
  return Array.from({ length: count + 1 }, (_, k) => points[Math.round((k / count) * (points.length - 1))]);
}

/** The filled outline of a swelling stroke; fine ones are thinned evenly, broad ones by `simplify`. */
export function ribbon(line, thin = (points) => simplify(points, 0.68)) {
  if (reach(line) < 22 && line[0][2] < 1.6) return sliver(line);
  const half = (i) => Math.max(0.18, line[i][2] / 2);
  const side = (sign) =>
    line.map((p, i) => {
      const [nx, ny] = normal(line, i);
      return [p[0] + nx * half(i) * sign, p[1] + ny * half(i) * sign];
    });
  const there = thin(side(1));
  const back = thin(side(-1).reverse());
  return `${curve(there)}${curve(back, 'L')}z`;
}

/** A very short fine stroke: a long thin triangle is all one sees. */
function sliver(line) {
  const [nx, ny] = normal(line, 0);
  const [x, y, w] = line[0];
  const h = Math.max(0.3, w / 2);
  const [a, b] = [[x + nx * h, y + ny * h], [x - nx * h, y - ny * h]];
  const to = (p, q) => `${tenth(q[0] - p[0])} ${tenth(q[1] - p[1])}`;
  return `M${tenth(a[0])} ${tenth(a[1])}l${to(a, line.at(-1))} ${to(line.at(-1), b)}z`.replace(/ -/g, '-');
}

/** Every stroke and solid of the given parts as path data, one path per tone. */
export function ink(parts, { fine = 1.6 } = {}) {
  const lines = parts.flatMap((p) => p.strokes);
  const broad = (l) => Math.max(...l.map((p) => p[2])) > fine;
  return {
    main: lines.filter(broad).map((l) => ribbon(l)).join(''),
    fine: lines.filter((l) => !broad(l)).map((l) => ribbon(l, spread)).join(''),
    solid: parts.flatMap((p) => p.solids ?? []).map((s) => `${curve(simplify(s, 0.25))}z`).join(''),
  };
}
