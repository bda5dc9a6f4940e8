/** How large a picture becomes, and how far a JPEG may be reduced while it is decoded. */
import type { Size } from '../../electron/archive/pictures/pictures.ts';

export interface Measure {
  width: number;
  height: number;
}

/** The size in the picture's own proportions, never larger than it is. */
export function fitted({ width, height }: Measure, box: Pick<Size, 'width' | 'height' | 'fit'>): Measure {
  const [across, down] = [box.width / width, box.height / height];
  const scale = Math.min(1, box.fit === 'cover' ? Math.max(across, down) : Math.min(across, down));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The largest of 8, 4, 2 and 1 by which the picture may be divided and still be as large as wanted, however turned. */
export function reduction(picture: Measure, box: Pick<Size, 'width' | 'height' | 'fit'>): number {
  const upright = fitted(picture, box);
  const turned = fitted({ width: picture.height, height: picture.width }, box);
  const wanted = Math.max(upright.width / picture.width, turned.width / picture.height);
  return [8, 4, 2].find((by) => wanted * by <= 1) ?? 1;
}
