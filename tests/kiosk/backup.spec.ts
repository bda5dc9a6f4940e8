import type { ElectronApplication, Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginExchange } from '../../electron/backup/exchange.ts';
import { readBackup } from '../../electron/backup/read-backup.ts';
import { Keyring } from '../../electron/staff/keyring.ts';
import { Recovery } from '../../electron/staff/recovery.ts';
import { backedUp, filled, pins } from '../backup/held.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { expect, Finger, runOnce, test } from './kiosk.ts';
import { button, onScreen, touchPin } from './staff-hands.ts';

let home: string;
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'xatire-backup-'));
  await mkdir(join(home, 'Pictures'));
});
test.afterEach(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

/** PINs of the kiosk that the backup is brought to. */
const others = { editor: '605172', technician: '814930' };
/** Whoever watches the kiosk from outside starts it again when it ends with this (electron/ending.ts). */
const beginAnewCode = 75;

/** Ends by itself to begin anew. */
async function endsToBeginAnew(app: ElectronApplication | null, page: Page): Promise<void> {
  if (!app) return void (await page.waitForEvent('close', { timeout: 60_000 }));
  const child = app.process();
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(beginAnewCode);
}

test('by touch alone a kiosk is backed up, restored on another machine, and the restore is undone', async ({
  start,
}) => {
  test.setTimeout(600_000);
  const env = { HOME: home, XATIRE_SUPERVISED: '1' };
  const given = { env, args: [] as string[] };
  const fresh = await writeExhibition(join(home, 'fresh'), soundExhibition());
  const first = join(home, 'first');
  await filled(first, fresh, 'zal', 2);

  await test.step('everything the kiosk holds goes into one file', async () => {
    const kiosk = await start({ ...given, data: first });
    const finger = await Finger.of(kiosk.page);
    await expect(onScreen(kiosk.page)).toContainText('Slide zal-0');
    await finger.hold(30, 30, 3_300);
    await touchPin(kiosk.page, finger, pins.technician);
    await finger.reach(kiosk.page.locator('[data-go="packages"]'));
    await finger.reach(button(kiosk.page, 'Put a backup onto a stick'));
    await finger.reach(button(kiosk.page, 'Pictures'));
    await expect(kiosk.page.getByText(/^Written and read back: .*xatire-zal-/)).toBeVisible({
      timeout: 60_000,
    });
    await kiosk.kill();
    expect(await readdir(join(home, 'Pictures'))).toEqual([
      expect.stringMatching(/^xatire-zal-.*\.xatire-backup$/),
    ]);
  });

  const { page, app, data } = await start(given);
  const finger = await Finger.of(page);
  await test.step('on another machine it is looked at, confirmed, and the kiosk begins anew', async () => {
    await expect(onScreen(page)).toContainText('Victory Day');
    await finger.hold(30, 30, 3_300);
    await expect(page.getByRole('heading', { name: 'First opening' })).toBeVisible();
    for (const pin of [others.editor, others.editor, others.technician, others.technician])
      await touchPin(page, finger, pin);
    await finger.reach(button(page, 'I have written it down'));
    await finger.reach(page.locator('[data-go="packages"]'));
    await finger.reach(button(page, 'Choose a backup'));
    const chooser = page.getByRole('dialog', { name: 'Choose a backup' });
    await finger.reach(button(chooser, 'Pictures'));
    await finger.reach(button(chooser, /xatire-zal/));
    const look = page.getByRole('region', { name: 'What this backup holds' });
    await expect(look).toContainText('2 versions, with a draft that was not published', { timeout: 60_000 });
    await finger.reach(button(look, 'Restore it'));
    const ended = endsToBeginAnew(app, page);
    await finger.reach(button(look, 'Really replace everything here?'));
    await ended;
  });

  const settingsOf = async () =>
    JSON.parse(await readFile(join(data, 'settings.json'), 'utf8').catch(() => '{}')) as object;
  await test.step('visitors see what was backed up; its PINs count, and the restore is undone', async () => {
    const again = await start({ ...given, data });
    const hand = await Finger.of(again.page);
    await expect(onScreen(again.page)).toContainText('Slide zal-0');
    expect(await again.log()).toContain('exchanged by a restore');
    expect(await settingsOf()).toMatchObject({ kioskName: 'zal' });
    await hand.hold(30, 30, 3_300);
    await touchPin(again.page, hand, pins.technician);
    await hand.reach(again.page.locator('[data-go="packages"]'));
    await hand.reach(button(again.page, 'Undo the restore'));
    const ended = endsToBeginAnew(again.app, again.page);
    await hand.reach(button(again.page, 'Really bring back what was here before?'));
    await ended;
  });

  await test.step('what was there before is there again', async () => {
    const last = await start({ ...given, data });
    const hand = await Finger.of(last.page);
    await expect(onScreen(last.page)).toContainText('Victory Day');
    expect(await settingsOf()).not.toMatchObject({ kioskName: 'zal' });
    await hand.hold(30, 30, 3_300);
    await touchPin(last.page, hand, others.technician);
    await expect(last.page.locator('[data-go="packages"]')).toBeVisible();
  });
});

test('--export, --check and --set-pin carry out a restore that was cut off before they read anything', async () => {
  const fresh = await writeExhibition(join(home, 'fresh'), soundExhibition());
  const first = join(home, 'first');
  const file = join(home, 'a.xatire-backup');
  await filled(first, fresh, 'zal', 2);
  expect(await backedUp(first, fresh, file)).toMatchObject({ outcome: 'ok' });
  /** A data folder in which the restore was decided, and the machine fell. */
  const cutOff = async (name: string) => {
    const data = join(home, name);
    await mkdir(data);
    const read = await readBackup(file, { data });
    if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
    await beginExchange(data, read.opened);
    return data;
  };
  const restored = async (data: string) => {
    expect(await readdir(data)).not.toContain('restore.json');
    expect(JSON.parse(await readFile(join(data, 'settings.json'), 'utf8'))).toMatchObject({
      kioskName: 'zal',
    });
  };

  const exporting = await cutOff('exporting');
  const to = join(home, 'a.xatire');
  expect(await runOnce(['--data', exporting, '--export', to])).toMatchObject({ code: 0 });
  await restored(exporting);
  const checking = await cutOff('checking');
  expect(await runOnce(['--data', checking, '--check', to])).toMatchObject({ code: 0 });
  await restored(checking);
  const inPlace = await cutOff('pins');
  const { code, stderr } = await runOnce(['--data', inPlace, '--set-pin'], {}, '605172\n');
  expect(code, stderr).toBe(0);
  await restored(inPlace);
  const keyring = new Keyring(inPlace, new Recovery(inPlace));
  expect(await keyring.roleOf('605172')).toBe('technician');
  expect(await keyring.roleOf(pins.technician)).toBeNull();
});
