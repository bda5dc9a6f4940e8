/**
 * @file What goes out by the shared folder: the kiosk's status, in `kiosks/<id>.json`, and at a desk that is asked to,
 * each published version as a package. Every file comes under its name whole.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskStatus } from '../../exhibition/fleet.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import { refusalOf, writeWholeFile, type DiskRefusal } from '../archive/disk.ts';
import { packageEnding, writePackage, type Packing, type Written } from '../packages/write-package.ts';

export const kiosksFolder = 'kiosks';

/** What became of sending: `folder-gone` where the shared folder is not there (a share that is away). */
export type Sent = { outcome: 'ok' } | { outcome: 'folder-gone' } | DiskRefusal;

/** Writes the status of this kiosk. Makes no shared folder where there is none. */
export async function sendStatus(folder: string, status: KioskStatus): Promise<Sent> {
  if (!(await isFolder(folder))) return { outcome: 'folder-gone' };
  try {
    await writeWholeFile(
      join(folder, kiosksFolder, `${status.id}.json`),
      `${JSON.stringify(status, null, 1)}\n`,
    );
    return { outcome: 'ok' };
  } catch (error) {
    return refusalOf(error);
  }
}

/** So many packages of one desk lie in the shared folder: a kiosk that was away for long needs only the last. */
const keptPackages = 3;

/** Puts a published version into the shared folder as a package, and takes this desk's oldest ones away. */
export async function sendPackage({
  shared,
  id,
  number,
  ...packing
}: {
  shared: string;
  /** The desk's own id. */
  id: string;
  /** The version's number. */
  number: number;
  folder: string;
  whole: Whole;
} & Pick<Packing, 'madeAt' | 'madeBy' | 'key'>): Promise<Written | { outcome: 'folder-gone' }> {
  if (!(await isFolder(shared))) return { outcome: 'folder-gone' };
  const name = (of: number) => `exhibition-${id}-${String(of).padStart(6, '0')}${packageEnding}`;
  const written = await writePackage({ ...packing, to: join(shared, name(number)) });
  if (written.outcome !== 'ok') return written;
  const ours = (await readdir(shared).catch(() => [] as string[]))
    .filter((one) => one.startsWith(`exhibition-${id}-`) && one.endsWith(packageEnding))
    .sort();
  for (const old of ours.slice(0, -keptPackages))
    await rm(join(shared, old), { force: true }).catch(() => undefined);
  return written;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;
