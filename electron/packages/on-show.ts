/** The exhibition that a data folder shows, found without opening its library: nothing is tidied, nothing is written. */
import { join } from 'node:path';
import { realDisk } from '../archive/disk.ts';
import { readFolder, type FolderRead } from '../archive/read.ts';
import { Versions } from '../archive/versions.ts';

/** `exhibition`: a folder that is shown in place of what was published. */
export async function readOnShow({
  data,
  fresh,
  exhibition,
}: {
  data: string;
  fresh: string;
  exhibition?: string | undefined;
}): Promise<FolderRead & { folder: string }> {
  const versions = new Versions(join(data, 'exhibition'), realDisk);
  const { number } = exhibition === undefined ? await versions.current() : { number: null };
  const folder = exhibition ?? (number === null ? fresh : versions.folderOf(number));
  return { ...(await readFolder(folder)), folder };
}
