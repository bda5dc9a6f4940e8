/** Whether touches arrive at the finger: four marks in the corners, and where each touch was seen. Pure. */
import type { TouchVerdict } from '../../../../exhibition/first-start.ts';

/** A place on the screen as fractions of its width and height, from the top left. */
export interface Place {
  x: number;
  y: number;
}

/** The marks in the order they are asked for, clockwise from the top left. */
export const corners: readonly Place[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** A mark is nearer to its corner than this, and a finger that means it too. */
const near = 0.25;

const cornerOf = ({ x, y }: Place): Place | null => {
  const to = (at: number) => (at <= near ? 0 : at >= 1 - near ? 1 : null);
  const [cx, cy] = [to(x), to(y)];
  return cx === null || cy === null ? null : { x: cx, y: cy };
};

const ways: readonly [TouchVerdict, (at: Place) => Place][] = [
  ['right', ({ x, y }) => ({ x, y })],
  ['mirrored', ({ x, y }) => ({ x: 1 - x, y })],
  ['mirrored', ({ x, y }) => ({ x, y: 1 - y })],
  ['turned', ({ x, y }) => ({ x: 1 - x, y: 1 - y })],
  ['turned', ({ x, y }) => ({ x: 1 - y, y: x })],
  ['turned', ({ x, y }) => ({ x: y, y: 1 - x })],
  ['turned', ({ x, y }) => ({ x: y, y: x })],
  ['turned', ({ x, y }) => ({ x: 1 - y, y: 1 - x })],
];

/** What four touches say; fewer than four (nothing arrived) are `elsewhere`. */
export function verdictOf(arrived: readonly Place[], byMouse: boolean): TouchVerdict {
  if (byMouse) return 'mouse';
  const seen = arrived.map(cornerOf);
  const fits = (way: (at: Place) => Place) =>
    corners.every((asked, i) => {
      const at = way(asked);
      return seen[i]?.x === at.x && seen[i].y === at.y;
    });
  return ways.find(([, way]) => fits(way))?.[0] ?? 'elsewhere';
}
