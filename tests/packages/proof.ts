/** Decodes pictures in plain Node, for tests that run no Electron; the kiosk's own proof is tested in tests/kiosk. */
import sharp from 'sharp';
import type { PictureProof } from '../../electron/packages/prove.ts';

export const proof: PictureProof = {
  async decodes(file) {
    return sharp(file, { failOn: 'truncated', limitInputPixels: 64_000_000 })
      .raw()
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
  },
  // Without `withMetadata` sharp writes the picture alone.
  anew: (file) => sharp(file).rotate().toBuffer(),
};
