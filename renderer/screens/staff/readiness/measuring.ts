import { picturesOf, type Measured } from '../../../../exhibition/readiness.ts';
import type { Whole } from '../../../../exhibition/exhibition.ts';
import { mediaAddress } from '../../../bridge.ts';

/**
 * Measures every picture by decoding it, a few at a time, and tells after each few how far it is. Decoding is what
 * showing will do, so a damaged file is found here. Ends early where `stopped` says so.
 */
export async function measurePictures(
  whole: Whole,
  tell: (measured: ReadonlyMap<string, Measured>) => void,
  stopped: () => boolean,
): Promise<void> {
  const files = picturesOf(whole).map(({ file }) => file);
  const measured = new Map<string, Measured>();
  const atOnce = 3;
  for (let i = 0; i < files.length && !stopped(); i += atOnce) {
    const few = files.slice(i, i + atOnce);
    const sizes = await Promise.all(few.map(measure));
    few.forEach((file, n) => measured.set(file, sizes[n] ?? 'broken'));
    if (!stopped()) tell(new Map(measured));
  }
}

async function measure(file: string): Promise<Measured> {
  const image = new Image();
  image.src = mediaAddress(file);
  try {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    return 'broken';
  }
}
