/** `--check PATH`: every problem, one per line, and whether it may be shown. */
import { resolve } from 'node:path';
import { check } from '../archive/check.ts';
import type { Errand } from './errand.ts';

export const checkErrand: Errand = {
  wants: 'PATH',
  help: 'read an exhibition folder, name every problem, and end',
  alone: false,
  async run(_ground, { check: path = '' }) {
    const { exitCode, lines } = await check(resolve(path));
    return { exitCode, out: lines.join('\n') };
  },
};
