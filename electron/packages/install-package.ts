/** An opened package becomes what visitors see, by one version. */
import type { Library, Published } from '../archive/library.ts';
import type { OpenedPackage } from './read-package.ts';

/** Installs an opened package and removes its workshop folder, whatever comes of it. */
export async function installPackage(
  library: Library,
  opened: OpenedPackage,
  { by }: { by: string },
): Promise<Published> {
  const { id, manifest, signer, folder } = opened;
  try {
    const from = { id, madeAt: manifest.madeAt, signedBy: signer?.name ?? null };
    return await library.install(folder, { by, from, ours: true });
  } finally {
    await opened.close();
  }
}
