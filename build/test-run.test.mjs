import { expect, test } from 'vitest';
import { refusal } from './package.mjs';
import { electronArguments, opensNoWindow } from './start.mjs';
import { chosen } from './test.mjs';
import { verdict } from './setup/test-counts.mjs';
import { runInOrder } from './setup/test-order.mjs';
import { report, summary } from './setup/test-report.mjs';
import { parts } from './test-parts.mjs';

const passing = async (part) => ({ part, passed: 1, failed: 0, skipped: 0, seconds: 1, note: '' });

test('every need of a part is a part, and the list has no ring', async () => {
  const results = await runInOrder(parts, 2, passing);
  expect(results.map(({ part }) => part.name)).toEqual(parts.map(({ name }) => name));
  for (const need of parts.flatMap((part) => part.needs ?? []))
    expect(parts.map(({ name }) => name)).toContain(need);
});

test('a part starts after what it needs, and no more run at once than there are places', async () => {
  const events = [];
  let running = 0;
  let most = 0;
  const work = async (part) => {
    most = Math.max(most, (running += part.weight ?? 1));
    events.push(part.name);
    await new Promise((resolve) => setTimeout(resolve, 10));
    running -= part.weight ?? 1;
    return passing(part);
  };
  const list = [{ name: 'b', needs: ['a'] }, { name: 'a' }, { name: 'c', weight: 2 }, { name: 'd' }];
  await runInOrder(list, 2, work);
  expect(events.indexOf('b')).toBeGreaterThan(events.indexOf('a'));
  expect(most).toBe(2);
});

test('a part whose needs failed counts as failed and is not run', async () => {
  const ran = [];
  const work = async (part) => (
    ran.push(part.name),
    { ...(await passing(part)), failed: part.name === 'a' ? 3 : 0 }
  );
  const results = await runInOrder(
    [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c', needs: ['b'] }],
    2,
    work,
  );
  expect(ran).toEqual(['a']);
  expect(results.map(({ failed }) => failed)).toEqual([3, 1, 1]);
});

test('a runner that ran nothing has failed, whatever its exit code', () => {
  const none = { passed: 0, failed: 0, skipped: 4, flaky: 0 };
  expect(verdict({ code: 0, late: false }, none)).toMatchObject({ failed: 1, note: 'ran no tests' });
  expect(verdict({ code: 0, late: false }, undefined, true)).toMatchObject({
    failed: 1,
    note: 'ran no tests',
  });
});

test('a runner that ends badly has failed even if no test did', () => {
  const counts = { passed: 5, failed: 0, skipped: 0, flaky: 0 };
  expect(verdict({ code: 1, late: false }, counts)).toMatchObject({ passed: 5, failed: 1 });
  expect(verdict({ code: 0, late: false }, counts)).toMatchObject({ passed: 5, failed: 0 });
});

test('a part without tests of its own counts as one', () => {
  expect(verdict({ code: 0, late: false }, undefined)).toMatchObject({ passed: 1, failed: 0 });
  expect(verdict({ code: 2, late: false }, undefined)).toMatchObject({ passed: 0, failed: 1 });
});

test('the last line is the plain sum', () => {
  const results = [
    { part: { name: 'unit' }, passed: 40, failed: 1, skipped: 2, seconds: 1, note: '' },
    { part: { name: 'check' }, passed: 1, failed: 0, skipped: 0, seconds: 2, note: '' },
  ];
  expect(summary(results).text.split('\n').at(-1)).toBe('41 passed, 1 failed');
  expect(summary(results).failed).toBe(1);
});

test('a passing part shows its last lines, a failing one everything', () => {
  const output = Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n');
  const part = { name: 'unit' };
  expect(report({ part, failed: 0, seconds: 1, note: '', log: 'l', output })).not.toContain('line 9\n');
  expect(report({ part, failed: 1, seconds: 1, note: '', log: 'l', output })).toContain('line 9\n');
});

test('--only takes the parts named and what they need', () => {
  const list = [
    { name: 'build' },
    { name: 'unit' },
    { name: 'package', needs: ['build'] },
    { name: 'packaged', needs: ['package'] },
  ];
  expect(chosen(list, ['--only', 'packaged']).map(({ name }) => name)).toEqual([
    'build',
    'package',
    'packaged',
  ]);
  expect(chosen(list, [])).toEqual(list);
  expect(() => chosen(list, ['--only', 'nonsense'])).toThrow('no part nonsense');
  expect(() => chosen(list, ['--only'])).toThrow('build, unit');
});

test('only switches without a window do without a display', () => {
  expect(opensNoWindow(['--check', 'folder'])).toBe(true);
  expect(opensNoWindow(['--data', 'folder', '--set-pin'])).toBe(true);
  expect(opensNoWindow(['--windowed'])).toBe(false);
  expect(opensNoWindow([])).toBe(false);
});

test('Electron is given its own switches before the folder and the app’s after it', () => {
  expect(electronArguments(['--windowed'], { asRoot: true, env: {}, project: '/p' })).toEqual([
    '--no-sandbox',
    '/p',
    '--windowed',
  ]);
  expect(electronArguments([], { asRoot: false, env: {}, project: '/p' })).toEqual(['/p']);
});

test('a release on a runtime out of support is refused unless it is said to be a trial', () => {
  const old = { trial: true, version: '25.1.1' };
  expect(refusal(old, ['--release'])).toContain('25.1.1');
  expect(refusal(old, ['--release', '--trial'])).toBeUndefined();
  expect(refusal(old, [])).toBeUndefined();
  expect(refusal({ trial: false, version: '45.4.1' }, ['--release'])).toBeUndefined();
});

test('a release that takes debugging switches is refused, trial or not', () => {
  for (const args of [
    ['--release', '--for-tests'],
    ['--for-tests', '--release', '--trial'],
  ])
    expect(refusal({ trial: false, version: '45.4.1' }, args)).toContain('debugging switches');
  expect(refusal({ trial: false, version: '45.4.1' }, ['--for-tests'])).toBeUndefined();
});
