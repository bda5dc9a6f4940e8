/** Decodes pictures in plain Node, for tests that run no Electron; the kiosk's own workshop is tested in tests/kiosk. */
import sharp from 'sharp';
import type { PictureProof } from '../../electron/packages/prove.ts';

const opened = (file: string) => sharp(file, { failOn: 'truncated', limitInputPixels: 64_000_000 });
const bad = { outcome: 'bad', why: 'broken' } as const;

export const proof: PictureProof = {
  thumbnail: (from) =>
    opened(from)
      .raw()
      .toBuffer()
      .then(
        () => ({ outcome: 'ok' }),
        () => bad,
      ),
  // Without `withMetadata` sharp writes the picture alone.
  make: ({ from }) =>
    opened(from)
      .rotate()
      .jpeg()
      .toBuffer()
      .then(
        (bytes) => ({ outcome: 'ok', whole: { bytes, ending: 'jpg' } }),
        () => bad,
      ),
};
