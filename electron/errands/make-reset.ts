/** `--make-reset FILE`: a reset file for a kiosk whose PINs are forgotten, made with its recovery code (staff/reset-file.ts). */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { writeWholeFile } from '../archive/disk.ts';
import { makeResetFile, resetFileName } from '../staff/reset-file.ts';
import { linesOf, nextLine } from '../staff/typed-lines.ts';
import type { Ended, Run } from './errand.ts';

export const runMakeReset: Run = async ({ input, tell }, { 'make-reset': wanted = '' }) => {
  tell('The recovery code, as it was written down:');
  const lines = linesOf(input);
  const code = await nextLine(lines);
  await lines.return(undefined);
  if (code === '') return { exitCode: 2, why: '--make-reset wants the recovery code on standard input.' };
  const made = makeResetFile(code);
  if (!made.ok) return { exitCode: 1, why: why(made.code, made.values) };
  return write(resolve(wanted), `${JSON.stringify(made.file, null, 2)}\n`);
};

async function write(wanted: string, content: string): Promise<Ended> {
  const there = await stat(wanted).catch(() => null);
  const file = there?.isDirectory() ? join(wanted, resetFileName) : wanted;
  const named = basename(file) === resetFileName;
  // A name mistyped must not cost somebody a file of theirs.
  if (there?.isFile() && !named)
    return { exitCode: 1, why: `${file} is there already and was not replaced. Nothing was written.` };
  try {
    await writeWholeFile(file, content);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return { exitCode: 1, why: `${file} could not be written (${reason}).` };
  }
  const where = named
    ? 'Carry it to the kiosk on a USB stick, in no folder.'
    : `Carry it to the kiosk on a USB stick, in no folder, under the name ${resetFileName}.`;
  return { exitCode: 0, out: `Written: ${file}. ${where} It serves once.` };
}

function why(code: 'code-incomplete' | 'code-mistyped', values: Readonly<Record<string, string | number>>) {
  return code === 'code-incomplete'
    ? `The recovery code is not complete: ${values['found']} of ${values['wanted']} characters. Nothing was written.`
    : 'A character of the recovery code is wrong; compare it with the paper. Nothing was written.';
}
