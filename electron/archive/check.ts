/** `--check`: every problem of a folder as a line, and whether it may be shown. */
import { stat } from 'node:fs/promises';
import { problem, hasError, type Problem } from '../../exhibition/problems.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { readFolder } from './read.ts';

export interface Checked {
  lines: string[];
  exitCode: 0 | 1;
}

export async function check(path: string): Promise<Checked> {
  const problems = await problemsAt(path);
  return { lines: problems.map((one) => lineOf(one)), exitCode: hasError(problems) ? 1 : 0 };
}

async function problemsAt(path: string): Promise<Problem[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return [problem('error', 'missing-file', path)];
  const read = await readFolder(path);
  return read.ok ? read.warnings : read.problems;
}
