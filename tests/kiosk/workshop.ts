/** The picture workshop inside the running kiosk: the product's own file, called in its main process. */
import type { ElectronApplication } from '@playwright/test';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { project } from './kiosk.ts';
import type * as Driver from './workshop-driver.ts';

/** Bundles the driver; what the kiosk itself bundled has no door for tests. */
export async function bundleDriver(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xatire-driver-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: join(project, 'tests/kiosk/workshop-driver.ts'),
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: 'driver.cjs', codeSplitting: false },
      },
    },
  });
  return join(folder, 'driver.cjs');
}

type Run = Omit<Driver.Run, 'app'>;

export function runAll(
  app: ElectronApplication,
  driver: string,
  run: Run,
): ReturnType<(typeof Driver)['runAll']> {
  const whole: Driver.Run = { ...run, app: join(project, 'dist/app') };
  return app.evaluate(
    (_electron, { driver, whole }) => {
      const main = process.mainModule;
      if (!main) throw new Error('the main process has no module of its own');
      return (main.require(driver) as typeof Driver).runAll(whole);
    },
    { driver, whole },
  );
}
