/** The disk under a running kiosk: a file system of its own in memory that fills up and turns read-only. */
import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stand } from './stand.ts';
import { pins, treasure } from './treasure.ts';

const mount = (...words: string[]) => spawnSync('mount', words).status === 0;

describe('the loop plays on, staff are told, nothing is lost', () => {
  let stand: Stand;
  let disk: string;
  let data: string;
  /** Only root may mount; anybody else is given a folder that refuses, and no full disk. */
  let own = false;

  beforeAll(async () => {
    const source = await treasure();
    disk = join(source, '..', 'disk');
    await mkdir(disk);
    own = process.getuid?.() === 0 && mount('-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', disk);
    data = join(disk, 'data');
    spawnSync('cp', ['-a', source, data]);
    stand = await Stand.begin({ data });
  });
  afterAll(async () => {
    await stand.close();
    if (own) spawnSync('umount', ['-l', disk]);
  });

  async function refusedAndPlaying(outcome: string): Promise<void> {
    expect(await stand.ask('staff.enter', { pin: pins.editor })).toMatchObject({ ok: true });
    expect(await stand.ask('draft.publish')).toMatchObject({ outcome });
    await stand.ask('staff.leave');
    await stand.playsOn();
    // Even a page that dies meanwhile comes back.
    await stand.replacePage();
    await stand.onLoop();
    await stand.seen();
  }

  test('the disk becomes full', async ({ skip }) => {
    if (!own) return skip('only root may mount a file system of its own');
    await appendFile(join(disk, 'filling'), Buffer.alloc(80_000_000)).catch(() => undefined);
    await refusedAndPlaying('disk-full');
    await rm(join(disk, 'filling'));
    await stand.survived('the disk becomes full');
  });

  test('the folder becomes read-only', async () => {
    const folder = join(data, 'exhibition');
    // A mount of its own over the folder, for root is refused by nothing less.
    if (own) expect(mount('--bind', folder, folder) && mount('-o', 'remount,ro,bind', folder)).toBe(true);
    else await chmod(folder, 0o500);
    await refusedAndPlaying('read-only');
    if (own) spawnSync('umount', ['-l', folder]);
    else await chmod(folder, 0o700);
    await stand.survived('the folder becomes read-only');
  });

  test('with room again staff publish what was refused', async () => {
    expect(await stand.ask('staff.enter', { pin: pins.editor })).toMatchObject({ ok: true });
    expect(await stand.ask('draft.publish')).toMatchObject({ outcome: 'published' });
    expect(await stand.slidesAre()).toContain('three');
    await stand.ask('staff.leave');
    await stand.survived('publishing after the disk is mended', { except: ['the draft'] });
  });
});
