/** A kiosk that holds something of everything, and what it holds as one value to compare. All content is synthetic. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../electron/archive/disk.ts';
import { Library } from '../../electron/archive/library.ts';
import { ShowNow } from '../../electron/archive/show-now.ts';
import { heldNames } from '../../electron/backup/holdings.ts';
import { writeBackup } from '../../electron/backup/write-backup.ts';
import { makeSigningKey, publicKeyOf } from '../../electron/packages/keys.ts';
import { TrustedKeys } from '../../electron/packages/trust.ts';
import { Keyring } from '../../electron/staff/keyring.ts';
import { Recovery } from '../../electron/staff/recovery.ts';
import { byEditor, slideAdded } from '../fixtures/library.ts';

export const pins = { editor: '482915', technician: '739164' };
const report = () => undefined;

/** `mark` stands in a slide, the kiosk's name and the figures, so that no two kiosks hold the same. */
export async function filled(data: string, fresh: string, mark: string, versions = 3): Promise<void> {
  const library = await Library.open({ data, fresh, report });
  for (let i = 0; i < versions; i++) {
    await library.draft.edit(slideAdded(`${mark}-${i}`));
    await library.publish(byEditor);
  }
  await library.draft.edit(slideAdded(`${mark}-draft`));
  await library.close();
  await writeFile(join(data, 'settings.json'), JSON.stringify({ format: 1, kioskName: mark }));
  await writeFile(
    join(data, 'fleet.json'),
    JSON.stringify({ format: 1, id: sum(mark).slice(0, 12), takenMadeAt: '2026-01-02T03:04:05.000Z' }),
  );
  for (const [name, content] of [
    ['format.json', { format: 1, by: mark }],
    ['figures/2026.json', { mark }],
    ['health/failures.json', { mark }],
    ['exhibition/imports/import-1.json', { mark }],
    ['exhibition/statement-changes.json', { format: 1, changes: [] }],
  ] as const) {
    await mkdir(join(data, name, '..'), { recursive: true });
    await writeFile(join(data, name), JSON.stringify(content));
  }
  const key = makeSigningKey(mark, (count) => Buffer.alloc(count, mark));
  await writeFile(join(data, 'signing-key.json'), JSON.stringify(key));
  await new TrustedKeys(data).add(publicKeyOf(key));
  await new Keyring(data, new Recovery(data)).setFirst(pins.editor, pins.technician);
  const show = await ShowNow.open({ data, report });
  await show.start({ slide: `${mark}-0` }, 'day');
}

/** Everything that is exchanged, by name and content; what is derived is left out, and who the machine is. */
export async function held(data: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await filesBelow(data)) {
    const name = path.split('/')[0] as (typeof heldNames)[number];
    if (!heldNames.includes(name) || name === 'fleet.json') continue;
    if (/^exhibition\/(rolls\/|reading\.json)/.test(path)) continue;
    found.push(`${path} ${sum(await readFile(join(data, path)))}`);
  }
  return found.sort();
}

export const backedUp = async (data: string, fresh: string, to: string, more: object = {}) => {
  const library = await Library.open({ data, fresh, report });
  await library.draft.open();
  const kiosk = { name: 'Sınaq', id: null };
  const written = await writeBackup({ data, library, to, app: '0.0.0', kiosk, madeAt: new Date(0), ...more });
  await library.close();
  return written;
};

const sum = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
