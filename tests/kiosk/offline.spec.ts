import { expect, screenStands, test } from './kiosk.ts';

test('nothing asks for the network: every request of a visit is answered by the app itself', async ({
  start,
}) => {
  const { page } = await start();
  const foreign: string[] = [];
  page.on('request', (request) => !/^(xatire|data|blob):/.test(request.url()) && foreign.push(request.url()));
  await page.reload();
  await screenStands(page);
  await page.keyboard.press('Enter');
  for (const door of ['statement', 'remembrance', 'timeline']) {
    await page.locator(`[data-door="${door}"]`).click();
    await page.locator('header.bar button').first().click();
  }
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'home');
  expect(foreign).toEqual([]);
});

test('a page of ours cannot fetch from outside even when told to', async ({ start }) => {
  const { page } = await start();
  const outcomes = await page.evaluate(async () => {
    const tries = [
      'https://example.invalid/',
      'http://127.0.0.1:9/',
      'file:///etc/hostname',
      'xatire://other/x',
    ];
    return Promise.all(
      tries.map((address) =>
        fetch(address).then(
          () => address,
          () => 'refused',
        ),
      ),
    );
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
});
