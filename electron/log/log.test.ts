import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from './log.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'xatire-log-'));

test('there is one file per day, and a line says when, how grave and what', () => {
  const logs = folder();
  let now = new Date(2026, 10, 8, 23, 59);
  const log = openLog(logs, () => now);
  log.note('good\nevening');
  now = new Date(2026, 10, 9, 0, 1);
  log.problem('bad');
  expect(readdirSync(logs)).toEqual(['xatire-2026-11-08.log', 'xatire-2026-11-09.log']);
  expect(readFileSync(join(logs, 'xatire-2026-11-08.log'), 'utf8')).toMatch(/^\S+Z note good evening\n$/);
});

test('a log cannot fill the disk: a day stops at 5 MB and 30 days are kept', () => {
  const logs = folder();
  for (let day = 0; day < 40; day++) {
    writeFileSync(
      join(
        logs,
        `xatire-2026-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}.log`,
      ),
      'x',
    );
  }
  const log = openLog(logs, () => new Date(2026, 10, 8));
  expect(readdirSync(logs)).toHaveLength(30);
  for (let line = 0; line < 4_000; line++) log.note('y'.repeat(2_000));
  expect(statSync(join(logs, 'xatire-2026-11-08.log')).size).toBeLessThan(5_010_000);
});

test('a folder that cannot be written keeps nobody from playing', () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  expect(() => openLog(join(file, 'logs')).note('x')).not.toThrow();
});
