import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Library } from '../../electron/archive/library.ts';
import { readFolder } from '../../electron/archive/read.ts';
import { finishExchange } from '../../electron/backup/exchange.ts';
import { readBackup } from '../../electron/backup/read-backup.ts';
import { readPackage } from '../../electron/packages/read-package.ts';
import { noTrust } from '../../electron/packages/trust.ts';
import { writePackage } from '../../electron/packages/write-package.ts';
import { soundExhibition, writeExhibition } from '../fixtures/broken.ts';
import { built } from '../fixtures/built.ts';
import { seededRandom } from '../fixtures/names.ts';
import { proof } from '../packages/proof.ts';
import { backedUp, filled, held } from './held.ts';
import type { Ground } from './kills-child.ts';

/** `XATIRE_PACKAGE_KILLS=250 npx vitest run --config build/vitest.config.ts tests/backup/kills`; of each kind. */
const kills = Number(process.env['XATIRE_PACKAGE_KILLS'] ?? 8);
const seed = Number(process.env['XATIRE_SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

let root: string;
let child: string;
let ground: Ground;
let states: string[][];
let packages: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'xatire-package-kills-'));
  child = await built('tests/backup/kills-child.ts', { as: 'package-kills-child.mjs' });
  const [fresh, other] = await Promise.all(
    ['One', 'Two'].map((title) => {
      const files = soundExhibition();
      files['exhibition.json'].title = { en: title, az: title } as never;
      return writeExhibition(join(root, title), files);
    }),
  );
  if (!fresh || !other) throw new Error('no exhibitions');
  ground = { data: join(root, 'data'), fresh, to: join(root, 'stick', 'out'), from: [] };
  await mkdir(join(root, 'stick'));
  packages = [];
  for (const folder of [fresh, other]) {
    const read = await readFolder(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    const to = join(root, `package-${packages.length}.xatire`);
    await writePackage({ folder, whole: read.whole, to, madeAt: new Date(0) });
    packages.push(to);
  }
  states = [];
  for (const mark of ['birinci', 'ikinci']) {
    await filled(join(root, mark), fresh, mark);
    await backedUp(join(root, mark), fresh, join(root, `${mark}.xatire-backup`));
    states.push(await held(join(root, mark)));
  }
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

/** One life of the child, ended by SIGKILL at a random moment; a child that ends by itself is a fault. */
function oneLife(work: string, more: Partial<Ground>): Promise<void> {
  return new Promise((resolve, reject) => {
    const life = spawn(process.execPath, [child, work, JSON.stringify({ ...ground, ...more })]);
    let killed = false;
    let cried = '';
    life.stdout.once('data', () =>
      setTimeout(() => {
        killed = true;
        life.kill('SIGKILL');
      }, random() * 700),
    );
    life.stderr.on('data', (piece: Buffer) => (cried += piece.toString()));
    life.on('close', () => (killed ? resolve() : reject(new Error(`${work} ended by itself: ${cried}`))));
  });
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function afterEach(work: string, more: Partial<Ground>, check: () => Promise<string>): Promise<void> {
  const seen: Record<string, number> = {};
  for (let i = 0; i < kills; i++) {
    await oneLife(work, more);
    const found = await check();
    seen[found] = (seen[found] ?? 0) + 1;
  }
  console.log(JSON.stringify({ work, seed, kills, seen }));
}

const patience = { timeout: 60_000 + kills * 15_000 };

test(
  `after ${kills} kills of an export under its name stands a whole package or none`,
  patience,
  async () => {
    const from = [join(root, 'One'), join(root, 'Two')];
    await afterEach('export', { from }, async () => {
      if (!(await isThere(ground.to))) return 'none yet';
      const workshop = join(root, 'workshop');
      const read = await readPackage(ground.to, { trust: noTrust, workshop, pictures: proof });
      if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
      await read.opened.close();
      return read.opened.whole.exhibition.title.en ?? '';
    });
    await rm(ground.to, { force: true });
  },
);

test(
  `after ${kills} kills of an installation the old or the new version stands whole`,
  patience,
  async () => {
    await afterEach('install', { from: packages }, async () => {
      const library = await Library.open({ ...ground, report: () => undefined });
      const shown = await library.archive.current();
      if (shown.state !== 'open') throw new Error(JSON.stringify(shown.problems[0]));
      if (library.number !== null) expect(await library.damages(library.number)).toEqual([]);
      const left = await readdir(join(ground.data, 'exhibition')).catch(() => [] as string[]);
      expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
      expect(library.notices.filter(({ code }) => code !== 'unpublished-removed')).toEqual([]);
      await library.close();
      return shown.whole.exhibition.title.en ?? '';
    });
  },
);

test(
  `after ${kills} kills of a backup under its name stands a whole one or none, and the kiosk is as it was`,
  patience,
  async () => {
    const data = join(root, 'birinci');
    await afterEach('backup', { data }, async () => {
      await (await Library.open({ data, fresh: ground.fresh, report: () => undefined })).close();
      expect(await held(data)).toEqual(states[0]);
      expect((await readdir(join(data, 'exhibition'))).filter((name) => name.startsWith('.'))).toEqual([]);
      if (!(await isThere(ground.to))) return 'none yet';
      const elsewhere = await mkdtemp(join(root, 'elsewhere-'));
      const read = await readBackup(ground.to, { data: elsewhere });
      if (read.outcome !== 'ok') throw new Error(JSON.stringify(read));
      expect(await held(read.opened.folder)).toEqual(states[0]);
      await rm(elsewhere, { recursive: true });
      return 'whole';
    });
  },
);

test(
  `after ${kills} kills of a restore the next start has all of the old or all of the new`,
  patience,
  async () => {
    const data = join(root, 'restored');
    await cp(join(root, 'birinci'), data, { recursive: true });
    const from = ['ikinci', 'birinci'].map((mark) => join(root, `${mark}.xatire-backup`));
    await afterEach('restore', { data, from }, async () => {
      await finishExchange(data);
      const now = await held(data);
      const which = states.findIndex((state) => state.join() === now.join());
      if (which === -1) expect(now).toEqual(states[0]);
      expect((await readdir(data)).filter((name) => /^\.|^restore/.test(name))).toEqual([]);
      return which === 0 ? 'first' : 'second';
    });
  },
);
