/**
 * @file Does one kind of work over and over until it is killed: `export`, `install`, `backup`, `restore`. The paths it
 * works on come as JSON; its first word says that it has begun.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../electron/archive/library.ts';
import { readFolder } from '../../electron/archive/read.ts';
import { beginExchange, finishExchange } from '../../electron/backup/exchange.ts';
import { readBackup } from '../../electron/backup/read-backup.ts';
import { writeBackup } from '../../electron/backup/write-backup.ts';
import { installPackage } from '../../electron/packages/install-package.ts';
import type { PictureProof } from '../../electron/packages/prove.ts';
import { readPackage } from '../../electron/packages/read-package.ts';
import { noTrust } from '../../electron/packages/trust.ts';
import { writePackage } from '../../electron/packages/write-package.ts';

export interface Ground {
  data: string;
  fresh: string;
  /** What is written. */
  to: string;
  /** What is read, in turn. */
  from: string[];
}

const [work = '', said = '{}'] = process.argv.slice(2);
const { data, fresh, to, from } = JSON.parse(said) as Ground;
const report = () => undefined;
/** What it costs to decode a picture is no matter here. */
const pictures: PictureProof = {
  thumbnail: async () => ({ outcome: 'ok' }),
  make: async () => ({ outcome: 'bad', why: 'none are made anew here' }),
};
let turn = 0;
const next = (): string => from[turn++ % from.length] ?? '';

function expectOk<Done extends { outcome: string }>(done: Done): Extract<Done, { outcome: 'ok' }> {
  if (done.outcome !== 'ok') throw new Error(JSON.stringify(done).slice(0, 400));
  return done as Extract<Done, { outcome: 'ok' }>;
}

const works: Record<string, () => Promise<unknown>> = {
  async export() {
    const folder = next();
    const read = await readFolder(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    expectOk(await writePackage({ folder, whole: read.whole, to, madeAt: new Date(0) }));
  },
  async install() {
    const library = await Library.open({ data, fresh, report });
    const workshop = join(data, 'exhibition');
    const { opened } = expectOk(await readPackage(next(), { trust: noTrust, workshop, pictures }));
    const done = await installPackage(library, opened, { by: 'technician' });
    if (done.outcome !== 'published' && done.outcome !== 'no-changes') throw new Error(done.outcome);
    await library.close();
  },
  async backup() {
    const library = await Library.open({ data, fresh, report });
    await library.draft.open();
    const kiosk = { name: 'Sınaq', id: null };
    expectOk(await writeBackup({ data, library, to, app: '0.0.0', kiosk, madeAt: new Date() }));
    await library.close();
  },
  async restore() {
    await finishExchange(data);
    const { opened } = expectOk(await readBackup(next(), { data }));
    await beginExchange(data, opened);
    await finishExchange(data);
  },
};

writeSync(1, 'begun\n');
for (;;) await works[work]?.();
