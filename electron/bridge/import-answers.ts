/** What the machine answers to the import. Files are only read where staff may choose from. */
import { join } from 'node:path';
import { listToText } from '../../exhibition/crossing.ts';
import { localDay } from '../../exhibition/local-time.ts';
import type { Importing } from '../archive/import/importing.ts';
import { picturesBelow, type ImportProgress } from '../archive/import/portraits.ts';
import { isRefused } from '../archive/import/reading-room.ts';
import { pause } from '../archive/pause.ts';
import type { PictureFolders } from '../archive/picture-folders.ts';
import { fileInside } from '../archive/media.ts';
import type { PictureWorkshop } from '../archive/pictures/pictures.ts';
import type { Exports } from '../health/exports.ts';
import type { StaffAnswers } from './contract.ts';

export interface ImportOffice {
  importing: Importing;
  pictures: PictureFolders;
  exports: Exports;
  workshop: () => Promise<Pick<PictureWorkshop, 'make' | 'thumbnail'>>;
  onprogress: (progress: ImportProgress) => void;
  now?: () => Date;
}

type ImportQuestion = Extract<keyof StaffAnswers, `import.${string}`>;

export function importAnswersOf({
  importing,
  pictures,
  exports,
  workshop,
  onprogress,
  now = () => new Date(),
}: ImportOffice): Pick<StaffAnswers, ImportQuestion> {
  /** The folder of photographs as it was listed last, and the sizes of its files. */
  let photos: { folder: string; bytes: Map<string, number> } | null = null;
  return {
    async 'import.open'({ path, ...wishes }) {
      photos = null;
      const file = await pictures.allowed(path);
      if (file === null) return { outcome: 'refused', code: 'file-missing', values: {} };
      return importing.open({ path: file, ...wishes });
    },
    'import.propose': (ask) => importing.propose(ask),
    'import.check': ({ choices }) => importing.check(choices),
    'import.list': (ask) => importing.list(ask),
    async 'import.problems'({ to, language }) {
      const bytes = await importing.problems(language);
      return isRefused(bytes) ? bytes : exports.write(to, `xatire-problems-${localDay(now())}.xlsx`, bytes);
    },
    async 'import.photos'({ folder }) {
      photos = null;
      const real = await pictures.allowed(folder);
      const files = real === null ? null : await picturesBelow(real);
      if (real === null || files === null) return null;
      photos = { folder: real, bytes: new Map(files.map(({ file, bytes }) => [file, bytes])) };
      const found = await importing.photos({ files });
      if (isRefused(found)) return found;
      return {
        outcome: 'ok',
        matches: await listToText(found.matches, pause),
        second: await listToText(found.second, pause),
        unmatched: await listToText(found.unmatched, pause),
        without: await listToText(found.without, pause),
      };
    },
    async 'import.face'({ file }) {
      const path = photos && photos.bytes.has(file) ? fileInside(photos.folder, file) : null;
      if (path === null) return null;
      const made = await (await workshop()).thumbnail(path);
      return made.outcome === 'ok' ? made.small.bytes : null;
    },
    async 'import.apply'({ photos: agreed }) {
      const from = photos;
      const orders = agreed.flatMap(({ id, file }) => {
        const bytes = from?.bytes.get(file);
        return from && bytes !== undefined ? [{ id, file, bytes, path: join(from.folder, file) }] : [];
      });
      return importing.apply(orders, onprogress);
    },
    async 'import.cancel'() {
      importing.cancel();
      return null;
    },
    async 'import.close'() {
      photos = null;
      importing.close();
      return null;
    },
  };
}
