/** Kiosks and desks that share a folder, without a window: library, packages and fleet as the app puts them together. */
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import type { Library } from '../../electron/archive/library.ts';
import type { Edit } from '../../exhibition/editing.ts';
import { Fleet } from '../../electron/fleet/fleet.ts';
import { TrustedKeys } from '../../electron/packages/trust.ts';
import type { Health } from '../../electron/bridge/staff-contract.ts';
import { defaultSettings, type Settings } from '../../exhibition/settings.ts';
import { byEditor, place, slideAdded } from '../fixtures/library.ts';
import { proof } from '../packages/proof.ts';

const health: Health = {
  version: '0.1.0',
  electron: '25.1.1',
  upSeconds: 60,
  freeBytes: 1_000_000_000,
  lastPublished: null,
  troubles: [],
  starts: [],
  failures: [],
  display: { width: 1920, height: 1080, scale: 1, number: 1, count: 1 },
};

export type FleetKiosk = Awaited<ReturnType<typeof kioskOn>>;

/** A kiosk on its own data folder; `settings` say which folder it shares, and whether it sends what it publishes. */
export async function kioskOn(settings: Partial<Settings>, now?: () => Date) {
  const { data, start } = await place();
  const library = await start(now ? { now } : {});
  const said: string[] = [];
  const keys = new TrustedKeys(data);
  const fleet = new Fleet({
    data,
    library,
    settings: () => ({ ...defaultSettings, ...settings }),
    health: async () => health,
    figures: { days: async () => [] },
    pictures: proof,
    report: (sentence) => void said.push(sentence),
    note: (sentence) => void said.push(sentence),
    ...(now ? { now } : {}),
  });
  let count = 0;
  return {
    data,
    library,
    fleet,
    keys,
    said,
    /** The title slides that visitors would see. */
    async titles(): Promise<string[]> {
      const shown = await library.archive.current();
      if (shown.state !== 'open') throw new Error('in trouble');
      return shown.whole.exhibition.loop.slides.map(({ id }) => id);
    },
    /** Staff add a slide and publish; at a desk it is sent on. */
    async publish(id = `slide-${++count}`, { megabytes = 0 } = {}): Promise<void> {
      await library.draft.edit(
        megabytes === 0 ? slideAdded(id) : await photographAdded(library, id, megabytes),
      );
      const made = await library.publish(byEditor);
      if (made.outcome !== 'published') throw new Error(JSON.stringify(made));
      await fleet.published();
    },
    /** A package is opened once it has stood still for two looks. */
    async lookTwice(): Promise<void> {
      await fleet.inbox.look();
      await fleet.inbox.look();
    },
  };
}

/** A photograph of nothing but noise, which no packing makes smaller. */
async function photographAdded(library: Library, id: string, megabytes: number): Promise<Edit> {
  const width = 1_000;
  const height = Math.ceil((megabytes * 1_000_000) / (width * 3));
  const raw = { width, height, channels: 3 as const };
  const bytes = await sharp(randomBytes(width * height * 3), { raw })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const added = await library.draft.addMedium({ name: 'noise.png', bytes });
  if (added.outcome !== 'ok') throw new Error(JSON.stringify(added));
  return {
    do: 'put-slide',
    where: 'loop',
    slide: { id, kind: 'photograph', picture: { file: added.file } },
  };
}
