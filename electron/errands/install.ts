/** `--install FILE`: a package becomes what visitors see, as one new version, or nothing changes. */
import { join, resolve } from 'node:path';
import { Library, type Published } from '../archive/library.ts';
import { installPackage } from '../packages/install-package.ts';
import { readPackage } from '../packages/read-package.ts';
import { TrustedKeys } from '../packages/trust.ts';
import type { Ended, Run } from './errand.ts';
import { diskSentence, inTenths, notDone, withProblems } from './sentences.ts';

export const runInstall: Run = async ({ data, fresh, workshop, signal, tell }, { install: file = '' }) => {
  // Tidies first, so that what an interrupted installation left is gone before room is needed.
  const library = await Library.open({ data, fresh, report: tell });
  const pictures = await workshop();
  try {
    const read = await readPackage(resolve(file), {
      trust: await new TrustedKeys(data).read(),
      workshop: join(data, 'exhibition'),
      pictures,
      signal,
      progress: inTenths(tell, 'Unpacking'),
    });
    if (read.outcome === 'problems') return withProblems(read.problems);
    if (read.outcome === 'cancelled') return notDone('Cancelled. Nothing was changed.');
    if (read.outcome !== 'ok') return notDone(diskSentence(read));
    return endOf(await installPackage(library, read.opened, { by: 'command-line' }));
  } finally {
    pictures.close();
    await library.close();
  }
};

function endOf(installed: Published): Ended {
  switch (installed.outcome) {
    case 'published':
      return { exitCode: 0, out: `Installed as version ${installed.version.number}.` };
    case 'no-changes':
      return { exitCode: 0, out: 'This kiosk shows the same already. Nothing was changed.' };
    case 'problems':
      return withProblems(installed.problems);
    case 'disk-full':
    case 'read-only':
    case 'disk-fault':
      return notDone(diskSentence(installed));
    default:
      return notDone('The package could not be installed. Nothing was changed.');
  }
}
