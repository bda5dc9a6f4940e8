/**
 * Fingers. X has no touch that a test could send, so these are the browser's own touch events: all that a page and
 * Chromium round it can see. What a system does with a swipe before any application hears of it is a guard of the system.
 */
import type { Tried } from '../attempt.ts';
import type { Stand } from '../stand.ts';

type Point = { x: number; y: number };

const noZoom = { held: 'pinching is off and the page’s size fixed', where: 'electron/machine.ts' };
const onePage = { held: 'there is one page, and overscroll leads nowhere', where: 'electron/machine.ts' };
const noMenu = { held: 'no context menu', where: 'renderer/App.svelte' };

const tried = (
  what: string,
  held: Pick<Tried, 'held' | 'where'>,
  attempt: Tried['try'],
  on: Tried['on'] = 'home',
): Tried => ({ by: 'touch', what, ...held, with: 'browser events', on, try: attempt });

const send = ({ session }: Stand, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints });

/** Fingers from their first places to their last, in `steps` moves. */
async function move(stand: Stand, from: Point[], to: Point[], { steps = 8, restMs = 0 } = {}): Promise<void> {
  await send(stand, 'touchStart', from);
  if (restMs > 0) await stand.page.waitForTimeout(restMs);
  for (let step = 1; step <= steps; step++) {
    const between = (a: number, b: number) => a + ((b - a) * step) / steps;
    const places = from.map((start, i) => {
      const end = to[i] ?? start;
      return { x: between(start.x, end.x), y: between(start.y, end.y) };
    });
    await send(stand, 'touchMove', places);
  }
  await send(stand, 'touchEnd', []);
}

const fingers = (count: number, { x, y }: Point): Point[] =>
  Array.from({ length: count }, (_, i) => ({ x: x + i * 90, y }));

const swipe = (what: string, count: number, start: (middle: Point) => Point, end: (middle: Point) => Point) =>
  tried(what, onePage, (stand) =>
    move(stand, fingers(count, start(stand.middle)), fingers(count, end(stand.middle))),
  );

async function tap(stand: Stand, place: Point, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await send(stand, 'touchStart', [place]);
    await send(stand, 'touchEnd', []);
  }
}

export const touch: readonly Tried[] = [
  tried('long press on the ground', noMenu, (stand) =>
    move(stand, [{ x: stand.middle.x, y: 30 }], [{ x: stand.middle.x, y: 30 }], { steps: 1, restMs: 1_200 }),
  ),
  tried(
    'long press on a text: select, copy, search for it',
    { held: 'nothing of the page can be selected', where: 'renderer/styles/base.css' },
    async (stand) => {
      await move(stand, [stand.middle], [stand.middle], { steps: 1, restMs: 1_200 });
      const selected = await stand.page.evaluate(() => getSelection()?.toString() ?? '');
      if (selected !== '') throw new Error(`selected: ${selected}`);
    },
    'statement',
  ),
  tried('long press on a picture: save it', noMenu, async (stand) => {
    const box = await stand.page.locator('img, svg').first().boundingBox();
    const place = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    await move(stand, [place], [place], { steps: 1, restMs: 1_200 });
  }),
  tried(
    'long press in the search field: paste',
    { held: 'visitors paste nothing', where: 'renderer/App.svelte' },
    async (stand) => {
      const box = await stand.page.getByRole('searchbox').boundingBox();
      const place = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
      await move(stand, [place], [place], { steps: 1, restMs: 1_200 });
    },
    'finder',
  ),
  tried('pinch out: zoom in', noZoom, (stand) => {
    const { x, y } = stand.middle;
    return move(
      stand,
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
      [
        { x: x - 400, y },
        { x: x + 400, y },
      ],
    );
  }),
  tried('pinch in: zoom out', noZoom, (stand) => {
    const { x, y } = stand.middle;
    return move(
      stand,
      [
        { x: x - 400, y },
        { x: x + 400, y },
      ],
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
    );
  }),
  tried(
    'double tap: zoom to it',
    noZoom,
    (stand) => tap(stand, { x: stand.middle.x, y: 30 }, 2),
    'statement',
  ),
  swipe(
    'two fingers to the right: back',
    2,
    ({ x, y }) => ({ x: x - 500, y }),
    ({ x, y }) => ({ x: x + 500, y }),
  ),
  swipe(
    'three fingers up: overview',
    3,
    ({ x, y }) => ({ x, y: y + 400 }),
    ({ x, y }) => ({ x, y: y - 400 }),
  ),
  swipe(
    'four fingers aside: next desktop',
    4,
    ({ x, y }) => ({ x: x - 500, y }),
    ({ x, y }) => ({ x: x + 300, y }),
  ),
  swipe(
    'from the left edge inwards',
    1,
    ({ y }) => ({ x: 0, y }),
    ({ x, y }) => ({ x, y }),
  ),
  swipe(
    'from the right edge inwards',
    1,
    ({ x, y }) => ({ x: 2 * x - 1, y }),
    ({ x, y }) => ({ x, y }),
  ),
  swipe(
    'from the top edge inwards',
    1,
    ({ x }) => ({ x, y: 0 }),
    ({ x, y }) => ({ x, y }),
  ),
  swipe(
    'from the bottom edge inwards',
    1,
    ({ x, y }) => ({ x, y: 2 * y - 1 }),
    ({ x, y }) => ({ x, y }),
  ),
  tried(
    'pull down beyond the top: reload',
    onePage,
    (stand) => move(stand, [{ ...stand.middle, y: 150 }], [{ ...stand.middle, y: 1_000 }], { steps: 16 }),
    'statement',
  ),
  tried(
    'hold the corner of staff for a second and let go',
    { held: 'it takes three seconds, and then a PIN', where: 'renderer/state/corner.ts' },
    (stand) => move(stand, [{ x: 8, y: 8 }], [{ x: 8, y: 8 }], { steps: 1, restMs: 1_000 }),
  ),
  tried(
    'ten fingers at once, fifty taps in a row',
    { held: 'each is an ordinary touch', where: 'renderer/App.svelte' },
    async (stand) => {
      const ten = Array.from({ length: 10 }, (_, i) => ({ x: 100 + i * 150, y: 200 + i * 60 }));
      await move(
        stand,
        ten,
        ten.map(({ x, y }) => ({ x: x + 40, y })),
        { steps: 3 },
      );
      await tap(stand, { x: stand.middle.x, y: 30 }, 50);
    },
  ),
  ...(['Files', 'text/uri-list', 'text/plain', 'text/html'] as const).map((kind) =>
    tried(
      `drag in and drop: ${kind}`,
      { held: 'a drop does nothing and leads nowhere', where: 'electron/window.ts' },
      async (stand) => {
        const files = kind === 'Files' ? ['/etc/hostname'] : [];
        const data = {
          Files: '',
          'text/uri-list': 'file:///etc/hostname',
          'text/plain': 'Sınaq dropped',
          'text/html': '<img src=x onerror="document.documentElement.dataset.mark=1">',
        }[kind];
        const items = kind === 'Files' ? [] : [{ mimeType: kind, data }];
        const box = await stand.page.getByRole('searchbox').boundingBox();
        const place = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
        const before = await stand.page.getByRole('searchbox').inputValue();
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          const dragged = { items, files, dragOperationsMask: 19 };
          await stand.session.send('Input.dispatchDragEvent', { type, ...place, data: dragged });
        }
        const field = await stand.page.getByRole('searchbox').inputValue();
        if (field !== before) throw new Error(`dropped: ${field}`);
      },
      'finder',
    ),
  ),
];
