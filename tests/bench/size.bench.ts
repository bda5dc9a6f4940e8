import { test } from '@playwright/test';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from './apps.ts';
import { record } from './figures.ts';

/** Everything below a folder, in bytes. */
async function bytesOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => bytesOf(join(path, name))));
  return sizes.reduce((sum, one) => sum + one, 0);
}

test('the package less runtime and content', async () => {
  const resources = join(project, 'dist/linux-unpacked/resources');
  // The exhibition is content; all else in this folder is ours, for the runtime brings none of it.
  const ours = (await readdir(resources)).filter((name) => name !== 'exhibitions');
  const sizes = await Promise.all(ours.map((name) => bytesOf(join(resources, name))));
  await record('package-size', sizes.reduce((sum, one) => sum + one, 0) / 2 ** 20, { ours, sizes });
});
