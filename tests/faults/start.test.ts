/** What goes wrong in the first moment of a start, while the kiosk behind the page is still being read. */
import { expect, test } from 'vitest';
import { Stand } from './stand.ts';

/** Does it to the first page, as soon as there is one; the kiosk's code is read at just that time. */
const toFirstPage = (act: string) => ({
  XATIRE_INJECT: `electron.app.once('web-contents-created', (_, contents) =>
    contents.once('did-navigate', () => { ${act} }))`,
});

test.each([
  {
    what: 'the page is killed in the first moment of a start',
    act: `process.kill(contents.getOSProcessId(), 'SIGKILL')`,
    said: /page-gone/,
  },
  {
    what: 'the window is gone in the first moment of a start',
    act: `electron.BrowserWindow.fromWebContents(contents).destroy()`,
    said: /its window was ended/,
  },
])('$what', async ({ what, act, said }) => {
  const stand = await Stand.begin({ env: toFirstPage(act) });
  expect(await stand.log()).toMatch(said);
  await stand.playsOn();
  await stand.finish(what);
});
