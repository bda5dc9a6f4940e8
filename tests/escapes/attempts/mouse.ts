/** A mouse or a trackball plugged in; a touchscreen that speaks as a mouse. */
import type { Tried } from '../attempt.ts';
import type { Stand } from '../stand.ts';
import { key, rootSize, xdo } from '../x.ts';

const noMenu = { held: 'no context menu', where: 'renderer/App.svelte' };
const noWindows = { held: 'opening windows is denied and nothing is a link', where: 'electron/machine.ts' };
const onePage = { held: 'there is one page and no way to another', where: 'electron/machine.ts' };
const noZoom = { held: 'the page’s size is fixed', where: 'electron/machine.ts' };
const noSelecting = { held: 'nothing of the page can be selected', where: 'renderer/styles/base.css' };
const noDragging = { held: 'dragging is stopped as it begins', where: 'renderer/App.svelte' };
const fillsAll = { held: 'the window fills the display to the last pixel', where: 'electron/window.ts' };

const tried = (
  what: string,
  held: Pick<Tried, 'held' | 'where'>,
  attempt: Tried['try'],
  on: Tried['on'] = 'home',
): Tried => ({ by: 'mouse', what, ...held, with: 'X events', on, try: attempt });

/** The middle of a thing on the page, which fills the display from its first pixel. */
async function placeOf({ page }: Stand, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

const door = '[data-door="timeline"]';

async function drag(from: [number, number], to: [number, number], button = 1): Promise<void> {
  await xdo('mousemove', ...from, 'mousedown', button);
  for (let step = 1; step <= 6; step++) {
    const at = (i: 0 | 1) => Math.round(from[i] + ((to[i] - from[i]) * step) / 6);
    await xdo('mousemove', at(0), at(1), 'sleep', 0.02);
  }
  await xdo('mouseup', button);
}

const click = (at: [number, number], ...buttons: number[]) =>
  xdo('mousemove', ...at, ...buttons.flatMap((button) => ['click', button]));

const held = (modifier: string, at: [number, number], button: number) =>
  xdo('mousemove', ...at, 'keydown', modifier, 'click', button, 'keyup', modifier);

export const mouse: readonly Tried[] = [
  tried('right click', noMenu, async (stand) => {
    await click(await placeOf(stand, door), 3);
    await click([stand.middle.x, stand.middle.y], 3);
  }),
  tried('right click on a picture: save it', noMenu, async (stand) =>
    click(await placeOf(stand, 'img, svg'), 3),
  ),
  tried(
    'right click in the search field',
    noMenu,
    async (stand) => click(await placeOf(stand, 'input'), 3),
    'finder',
  ),
  tried('middle click on a door: open it in a new tab', noWindows, async (stand) =>
    click(await placeOf(stand, door), 2),
  ),
  tried('Ctrl and click on a door: new tab', noWindows, async (stand) =>
    held('ctrl', await placeOf(stand, door), 1),
  ),
  tried('Shift and click on a door: new window', noWindows, async (stand) =>
    held('shift', await placeOf(stand, door), 1),
  ),
  tried('Alt and click on a door: download', noWindows, async (stand) =>
    held('alt', await placeOf(stand, door), 1),
  ),
  tried(
    'middle click and move: scroll by itself',
    noSelecting,
    async (stand) => {
      await click([stand.middle.x, stand.middle.y], 2);
      await xdo('mousemove', stand.middle.x, stand.middle.y + 300);
    },
    'statement',
  ),
  tried(
    'middle click pastes the selection of another program',
    { held: 'visitors paste nothing', where: 'renderer/App.svelte' },
    async (stand) => {
      await click(await placeOf(stand, 'input'), 2);
      const field = await stand.page.getByRole('searchbox').inputValue();
      if (field.includes('Sınaq')) throw new Error(`pasted: ${field}`);
    },
    'finder',
  ),
  tried('mouse button “back”', onePage, ({ middle }) => click([middle.x, middle.y], 8, 8)),
  tried('mouse button “forward”', onePage, ({ middle }) => click([middle.x, middle.y], 9, 9)),
  tried('Ctrl and wheel: zoom', noZoom, ({ middle }) =>
    xdo(
      'mousemove',
      middle.x,
      middle.y,
      'keydown',
      'ctrl',
      'click',
      '--repeat',
      5,
      4,
      'click',
      '--repeat',
      9,
      5,
      'keyup',
      'ctrl',
    ),
  ),
  tried('Shift and wheel: back and forward', onePage, ({ middle }) =>
    xdo(
      'mousemove',
      middle.x,
      middle.y,
      'keydown',
      'shift',
      'click',
      '--repeat',
      9,
      4,
      'click',
      '--repeat',
      9,
      5,
      'keyup',
      'shift',
    ),
  ),
  tried(
    'wheel beyond the end, both ways and sideways',
    onePage,
    ({ middle }) =>
      xdo(
        'mousemove',
        middle.x,
        middle.y,
        'click',
        '--repeat',
        15,
        5,
        'click',
        '--repeat',
        15,
        4,
        'click',
        '--repeat',
        15,
        6,
        'click',
        '--repeat',
        15,
        7,
      ),
    'statement',
  ),
  tried(
    'double and triple click select words',
    noSelecting,
    async ({ middle, page }) => {
      await xdo('mousemove', middle.x, middle.y, 'click', '--repeat', 2, '--delay', 40, 1);
      await xdo('click', '--repeat', 3, '--delay', 40, 1);
      const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
      if (selected !== '') throw new Error(`selected: ${selected}`);
    },
    'statement',
  ),
  tried(
    'drag over a text selects it',
    noSelecting,
    async ({ middle, page }) => {
      await drag([middle.x - 300, middle.y - 100], [middle.x + 300, middle.y + 150]);
      const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
      if (selected !== '') throw new Error(`selected: ${selected}`);
    },
    'statement',
  ),
  tried('drag a picture out over the edge', noDragging, async (stand) => {
    const { width, height } = await rootSize();
    await drag(await placeOf(stand, 'img, svg'), [width - 1, height - 1]);
  }),
  tried(
    'drag typed words out of the search field',
    noDragging,
    async (stand) => {
      const field = await placeOf(stand, 'input');
      await click(field, 1);
      await xdo('type', '--delay', 15, 'sinaq');
      await key('ctrl+a');
      await drag(field, [5, stand.middle.y]);
    },
    'finder',
  ),
  tried('drag the top edge down, as if there were a title bar', fillsAll, async ({ middle }) => {
    await drag([middle.x, 0], [middle.x, middle.y]);
  }),
  tried('drag a corner to make the window smaller', fillsAll, async ({ middle }) => {
    const { width, height } = await rootSize();
    await drag([width - 1, height - 1], [middle.x, middle.y]);
    await drag([0, 0], [middle.x, middle.y]);
  }),
  tried('Alt and drag: move the window', fillsAll, async ({ middle }) => {
    await xdo('keydown', 'alt');
    await drag([middle.x, middle.y], [middle.x + 400, middle.y + 200]);
    await xdo('keyup', 'alt');
  }),
  tried('Alt and right drag: resize the window', fillsAll, async ({ middle }) => {
    await xdo('keydown', 'alt');
    await drag([middle.x, middle.y], [middle.x - 400, middle.y - 200], 3);
    await xdo('keyup', 'alt');
  }),
  tried('double click on the top edge: out of full screen', fillsAll, ({ middle }) =>
    xdo('mousemove', middle.x, 0, 'click', '--repeat', 2, '--delay', 60, 1),
  ),
  tried('every button on every corner and edge', fillsAll, async ({ middle }) => {
    const { width, height } = await rootSize();
    const edges = [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
      [middle.x, height - 1],
      [width - 1, middle.y],
    ];
    for (const [x = 0, y = 0] of edges) await xdo('mousemove', x, y, 'sleep', 0.03, 'click', 2, 'click', 3);
  }),
  tried('rest in a hot corner', fillsAll, async () => {
    await xdo('mousemove', 0, 0, 'sleep', 0.4, 'mousemove_relative', '--', -50, -50, 'sleep', 0.2);
  }),
  tried(
    'rest on a thing until its tooltip opens',
    { held: 'nothing carries a title', where: 'renderer/parts/Button.svelte' },
    async (stand) => {
      await xdo('mousemove', ...(await placeOf(stand, door)), 'sleep', 1.2);
    },
  ),
  tried(
    'two hundred clicks anywhere',
    { held: 'each is an ordinary touch', where: 'renderer/App.svelte' },
    async () => {
      const { width, height } = await rootSize();
      // The same places each time; the corner of staff is among them, a click is no hold.
      const words = Array.from({ length: 200 }, (_, i) => [
        'mousemove',
        (i * 7919) % width,
        (i * 104_729) % height,
        'click',
        1,
      ]);
      await xdo(...words.flat());
    },
  ),
];
