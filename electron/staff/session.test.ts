import { expect, test } from 'vitest';
import type { Door } from './door.ts';
import { HandClock } from './hand-clock.ts';
import { refused } from './outcomes.ts';
import { idleMs, may, Session } from './session.ts';

/** A door that knows two words; what PINs are is tested with the door itself. */
const door = {
  tryPin: (typed: string) =>
    Promise.resolve(
      typed === 'editor' || typed === 'technician'
        ? { ok: true, role: typed }
        : refused('wrong-pin', { seconds: 0 }),
    ),
  tryBoth: (one: string, other: string) =>
    Promise.resolve(
      one === 'editor' && other === 'technician' ? { ok: true } : refused('wrong-pin', { seconds: 0 }),
    ),
} as unknown as Door;

function opened() {
  const clock = new HandClock();
  const session = new Session(door, clock);
  const heard: string[] = [];
  const deafen = session.onChange((change, role) => heard.push(`${change} ${role}`));
  return { clock, session, heard, deafen };
}

test('nobody is in until a right PIN', async () => {
  const { session, heard } = opened();
  expect(session.role).toBeNull();
  expect(await session.enter('stranger')).toMatchObject({ code: 'wrong-pin' });
  expect(session.role).toBeNull();
  expect(session.may('content')).toBe(false);
  expect(await session.enter('editor')).toEqual({ ok: true, role: 'editor' });
  expect(session.role).toBe('editor');
  expect(heard).toEqual(['entered editor']);
});

test('an editor cares for the exhibition, a technician for the kiosk as well, nobody for nothing', () => {
  const all = ['content', 'slideshows', 'settings', 'packages', 'pins', 'exit-kiosk'] as const;
  expect(all.filter((one) => may('editor', one))).toEqual(['content', 'slideshows']);
  expect(all.filter((one) => may('technician', one))).toEqual(all);
  expect(all.filter((one) => may(null, one))).toEqual([]);
});

test('three idle minutes close the session, and say so by themselves', async () => {
  const { session, clock, heard } = opened();
  await session.enter('editor');
  clock.pass(idleMs - 1);
  expect(session.role).toBe('editor');
  expect(session.closesInMs).toBe(1);
  clock.pass(1);
  expect(heard).toEqual(['entered editor', 'idle null']);
  expect(session.role).toBeNull();
  expect(session.closesInMs).toBe(0);
});

test('every touch begins the three minutes anew', async () => {
  const { session, clock, heard } = opened();
  await session.enter('editor');
  for (let i = 0; i < 5; i++) {
    clock.pass(idleMs - 1_000);
    session.touch();
  }
  expect(session.role).toBe('editor');
  clock.pass(idleMs - 1_000);
  clock.pass(1_000);
  expect(heard).toEqual(['entered editor', 'idle null']);
});

test('a touch that comes too late opens nothing', async () => {
  const { session, clock } = opened();
  await session.enter('editor');
  clock.setBy(idleMs);
  session.touch();
  expect(session.role).toBeNull();
  session.touch();
  expect(session.role).toBeNull();
});

test('a clock set back keeps nobody in; a machine that slept lets nobody stay', async () => {
  const { session, clock } = opened();
  await session.enter('editor');
  clock.setBy(-86_400_000);
  clock.pass(idleMs);
  expect(session.role).toBeNull();
  await session.enter('editor');
  clock.setBy(idleMs);
  expect(session.may('content')).toBe(false);
});

test('a session can be opened again after it closed', async () => {
  const { session, clock, heard } = opened();
  await session.enter('editor');
  clock.pass(idleMs);
  clock.pass(idleMs);
  await session.enter('technician');
  session.leave();
  session.leave();
  clock.pass(idleMs);
  expect(heard).toEqual(['entered editor', 'idle null', 'entered technician', 'left null']);
});

test('another right PIN changes the role, a wrong one changes nothing', async () => {
  const { session } = opened();
  await session.enter('editor');
  await session.enter('stranger');
  expect(session.role).toBe('editor');
  await session.enter('technician');
  expect(session.role).toBe('technician');
});

test('the words of a statement open to both PINs alone, for whoever is in', async () => {
  const { session, heard } = opened();
  expect(await session.unlockStatement('editor', 'technician')).toMatchObject({ code: 'not-in' });
  await session.enter('technician');
  expect(session.statementUnlocked).toBe(false);
  expect(await session.unlockStatement('technician', 'technician')).toMatchObject({ code: 'wrong-pin' });
  expect(session.statementUnlocked).toBe(false);
  expect(await session.unlockStatement('editor', 'technician')).toEqual({ ok: true });
  expect(session.statementUnlocked).toBe(true);
  expect(heard).toEqual(['entered technician', 'statement-unlocked technician']);
});

test('a statement locks again by itself when the session closes or changes hands', async () => {
  const { session, clock } = opened();
  const unlock = async () => {
    await session.unlockStatement('editor', 'technician');
    return session.statementUnlocked;
  };
  await session.enter('editor');
  expect(await unlock()).toBe(true);
  session.lockStatement();
  expect(session.statementUnlocked).toBe(false);
  expect(await unlock()).toBe(true);
  await session.enter('technician');
  expect(session.statementUnlocked).toBe(false);
  expect(await unlock()).toBe(true);
  clock.pass(idleMs);
  await session.enter('technician');
  expect(session.statementUnlocked).toBe(false);
});

test('a session that closed while the PINs were looked at unlocks nothing', async () => {
  const { session } = opened();
  await session.enter('editor');
  const unlocking = session.unlockStatement('editor', 'technician');
  session.leave();
  expect(await unlocking).toMatchObject({ code: 'not-in' });
  expect(session.statementUnlocked).toBe(false);
});

test('who stops listening hears no more', async () => {
  const { session, heard, deafen } = opened();
  deafen();
  await session.enter('editor');
  expect(heard).toEqual([]);
});
