/** A keyboard, plugged in or left within reach. Each is pressed on the display, at home and in the search field. */
import type { Tried } from '../attempt.ts';
import type { Stand } from '../stand.ts';
import { key, xdo } from '../x.ts';

const noMenu = { held: 'the window has no menu, so no shortcut has an owner', where: 'electron/window.ts' };
const noTools = { held: 'developer tools are off in the kiosk', where: 'electron/window.ts' };
const vetoed = { held: 'closing is vetoed', where: 'electron/window.ts' };
const onePage = { held: 'there is one page and no way to another', where: 'electron/machine.ts' };
const noDialogs = { held: 'the page is sandboxed: no printing, no dialogs', where: 'electron/protocol.ts' };
const noClipboard = { held: 'visitors copy and paste nothing', where: 'renderer/App.svelte' };
const noChrome = { held: 'there is no browser round the page', where: 'electron/window.ts' };

type Held = Pick<Tried, 'held' | 'where'>;

const pressed: readonly (readonly [keys: string, does: string, held: Held])[] = [
  ['ctrl+o', 'open a file', noMenu],
  ['ctrl+s', 'save the page', noMenu],
  ['ctrl+p', 'print', noDialogs],
  ['ctrl+shift+p', 'print by the system', noDialogs],
  ['ctrl+u', 'view source', noMenu],
  ['ctrl+n', 'new window', noMenu],
  ['ctrl+shift+n', 'new private window', noMenu],
  ['ctrl+t', 'new tab', noChrome],
  ['ctrl+shift+t', 'closed tab back', noChrome],
  ['ctrl+w', 'close tab', vetoed],
  ['ctrl+shift+w', 'close window', vetoed],
  ['ctrl+F4', 'close tab', vetoed],
  ['alt+F4', 'close window', vetoed],
  ['ctrl+q', 'quit', noMenu],
  ['ctrl+shift+q', 'quit at once', noMenu],
  ['ctrl+l', 'address bar', noChrome],
  ['alt+d', 'address bar', noChrome],
  ['ctrl+k', 'search bar', noChrome],
  ['ctrl+j', 'downloads', noChrome],
  ['ctrl+h', 'history', noChrome],
  ['ctrl+d', 'bookmark', noChrome],
  ['ctrl+shift+o', 'bookmarks', noChrome],
  ['ctrl+f', 'find in page', noChrome],
  ['ctrl+g', 'find next', noChrome],
  ['F3', 'find next', noChrome],
  ['ctrl+r', 'reload', noMenu],
  ['ctrl+shift+r', 'reload without cache', noMenu],
  ['F5', 'reload', noMenu],
  ['F1', 'help', noMenu],
  ['F6', 'next pane', noChrome],
  ['F7', 'caret browsing', noChrome],
  ['F10', 'menu bar', noMenu],
  ['F11', 'leave full screen', noMenu],
  ['F12', 'developer tools', noTools],
  ['ctrl+shift+i', 'developer tools', noTools],
  ['ctrl+shift+j', 'console', noTools],
  ['ctrl+shift+c', 'inspect an element', noTools],
  ['ctrl+shift+m', 'profile menu', noChrome],
  ['ctrl+shift+Delete', 'clear browsing data', noChrome],
  ['shift+Escape', 'task manager of the browser', noChrome],
  ['alt+Left', 'back', onePage],
  ['alt+Right', 'forward', onePage],
  ['alt+Home', 'home page', noChrome],
  ['BackSpace', 'back', onePage],
  ['XF86Back', 'back key', onePage],
  ['XF86Forward', 'forward key', onePage],
  ['XF86HomePage', 'home page key', noChrome],
  ['XF86WWW', 'browser key', noChrome],
  ['XF86Mail', 'mail key', noChrome],
  ['XF86Search', 'search key', noChrome],
  ['XF86Explorer', 'file manager key', noChrome],
  ['XF86Calculator', 'calculator key', noChrome],
  ['XF86Reload', 'reload key', noMenu],
  ['Print', 'picture of the screen', noChrome],
  ['Alt_L', 'menu by Alt', noMenu],
  ['alt+f', 'file menu', noMenu],
  ['alt+space', 'window menu', noMenu],
  ['Menu', 'context-menu key', { held: 'no context menu', where: 'renderer/App.svelte' }],
  ['shift+F10', 'context menu', { held: 'no context menu', where: 'renderer/App.svelte' }],
  ['ctrl+Tab', 'next tab', noChrome],
  ['ctrl+1', 'first tab', noChrome],
  ['ctrl+plus', 'zoom in', noMenu],
  ['ctrl+minus', 'zoom out', noMenu],
  ['ctrl+0', 'zoom back', noMenu],
  ['ctrl+shift+b', 'bookmarks bar', noChrome],
  ['ctrl+Escape', 'start menu', noChrome],
  [
    'ctrl+shift+s',
    'the door of staff',
    { held: 'a PIN, and longer waits after each wrong one', where: 'electron/staff/tries.ts' },
  ],
];

const byKey = ([keys, does, held]: (typeof pressed)[number]): Tried => ({
  by: 'keyboard',
  what: `${keys}: ${does}`,
  ...held,
  with: 'X events',
  ...(keys === 'ctrl+shift+s' ? { door: true as const } : {}),
  try: () => key(keys),
});

const tried = (what: string, held: Held, attempt: Tried['try'], on: Tried['on'] = 'finder'): Tried => ({
  by: 'keyboard',
  what,
  ...held,
  with: 'X events',
  on,
  try: attempt,
});

/** Every one of them once more where keys are for writing; a sign stops it near the key that brought it. */
async function pressAllInField(stand: Stand): Promise<void> {
  for (let from = 0; from < pressed.length; from += 6) {
    await stand.goTo('finder');
    const some = pressed.slice(from, from + 6).map(([keys]) => keys);
    await key(...some);
    const signs = await stand.signs({ door: some.includes('ctrl+shift+s') });
    if (signs.length > 0) throw new Error(`after ${some.join(', ')}: ${signs.join('; ')}`);
  }
  await stand.goTo('home');
}

export const keyboard: readonly Tried[] = [
  ...pressed.map(byKey),
  tried('each of these keys while writing', noMenu, pressAllInField),
  tried('select all and copy out', noClipboard, async () => {
    await xdo('type', '--delay', 15, 'sinaq');
    await key('ctrl+a', 'ctrl+c', 'ctrl+x');
  }),
  tried(
    'copy a whole page: select all and copy at home',
    noClipboard,
    () => key('ctrl+a', 'ctrl+c', 'ctrl+Insert'),
    'home',
  ),
  tried('paste what another program left', noClipboard, async ({ page }) => {
    await key('ctrl+a', 'BackSpace', 'ctrl+v', 'shift+Insert', 'ctrl+shift+v');
    const field = await page.getByRole('searchbox').inputValue();
    if (field !== '') throw new Error(`pasted: ${field}`);
  }),
  tried('undo and redo out of the search field', noChrome, () => key('ctrl+z', 'ctrl+shift+z', 'ctrl+y')),
  tried('Tab until the focus leaves the page', onePage, () => key(...Array<string>(40).fill('Tab')), 'home'),
  tried(
    'Shift+Tab out of the first thing',
    onePage,
    () => key('shift+Tab', 'shift+Tab', 'shift+Tab'),
    'home',
  ),
  tried('Escape, again and again', onePage, () => key(...Array<string>(12).fill('Escape')), 'statement'),
  tried('Escape out of full screen in the loop', onePage, () => key('Escape', 'Escape'), 'loop'),
  tried(
    'a character by its number (Ctrl+Shift+U)',
    {
      held: 'the input method shows no window of its own',
      where: 'renderer/screens/remembrance/Finder.svelte',
    },
    () => key('ctrl+shift+u', '2', '0', '2', 'e', 'space'),
  ),
  tried(
    'dead keys and a compose sequence',
    {
      held: 'the input method shows no window of its own',
      where: 'renderer/screens/remembrance/Finder.svelte',
    },
    () => key('dead_acute', 'e', 'Multi_key', 'o', 'c'),
  ),
  tried(
    'Shift five times: sticky keys',
    { held: 'no dialog of the application; the system’s is a guard', where: 'exhibition/guards.ts' },
    () => key(...Array<string>(6).fill('Shift_L')),
  ),
  tried(
    'a word suggested from what others typed',
    { held: 'the field keeps nothing and spelling is off', where: 'electron/machine.ts' },
    async () => {
      await xdo('type', '--delay', 15, 'qurbanovv');
      await key('Return', 'Down', 'Up', 'Down');
    },
  ),
  tried('caret browsing switched on, then a walk with arrows and Shift', noChrome, () =>
    key('F7', 'Return', 'shift+Right', 'shift+Down', 'shift+End', 'F7'),
  ),
  tried(
    'a flood: 120 keys of all kinds in two seconds',
    { held: 'each is an ordinary key', where: 'renderer/App.svelte' },
    () => xdo('key', '--delay', 12, ...Array.from({ length: 120 }, (_, i) => flood[i % flood.length] ?? 'a')),
  ),
];

const flood = [
  'a',
  'Tab',
  'Return',
  'Escape',
  'ctrl+w',
  'F5',
  'alt+F4',
  'space',
  'F11',
  'ctrl+shift+i',
  'Left',
  'Menu',
];
