/** `--export FILE`: what is published, as a package. With `--exhibition DIR`, that folder. */
import { resolve } from 'node:path';
import { readSettings } from '../archive/settings.ts';
import { readOwnKey, readSigningKey } from '../packages/key-files.ts';
import { readOnShow } from '../packages/on-show.ts';
import { writePackage, type Written } from '../packages/write-package.ts';
import type { Ended, Run } from './errand.ts';
import { diskSentence, inTenths, notDone, withProblems } from './sentences.ts';

export const runExport: Run = async (
  { data, fresh, exhibition, signal, tell },
  { export: file = '', key: keyFile },
) => {
  const key = keyFile === undefined ? await readOwnKey(data) : await readSigningKey(resolve(keyFile));
  if (key.outcome === 'unreadable' || (key.outcome === 'missing' && keyFile !== undefined))
    return notDone(`${keyFile ?? 'This machine’s signing key'} is no signing key that can be read.`);
  const read = await readOnShow({ data, fresh, exhibition });
  if (!read.ok) return withProblems(read.problems);
  const { settings } = await readSettings(data);
  return endOfWriting(
    await writePackage({
      folder: read.folder,
      whole: read.whole,
      to: resolve(file),
      madeAt: new Date(),
      madeBy: settings.kioskName,
      key: key.outcome === 'ok' ? key.key : undefined,
      signal,
      progress: inTenths(tell, 'Exporting'),
    }),
  );
};

/** What came of writing a package or a backup. */
export function endOfWriting(
  written: Written,
  {
    thing,
    said,
  }: { thing: 'package' | 'backup'; said: (done: Extract<Written, { outcome: 'ok' }>) => string } = {
    thing: 'package',
    said: ({ files, signedBy }) =>
      `${files} files, ${signedBy === null ? 'not signed' : `signed by ${signedBy}`}.`,
  },
): Ended {
  switch (written.outcome) {
    case 'ok':
      return { exitCode: 0, out: `${written.file}: ${said(written)}` };
    case 'problems':
      return withProblems(written.problems);
    case 'cancelled':
      return notDone('Cancelled. Nothing was written.');
    case 'stick-gone':
      return notDone(`The place it is written to has vanished. No ${thing} was written.`);
    case 'too-large-for-stick':
      return notDone('The stick takes no file of this size (FAT takes 4 GB); format it as exFAT.');
    case 'not-verified':
      return notDone(`What was read back is not what was written; the ${thing} was thrown away.`);
    default:
      return notDone(diskSentence(written));
  }
}
