/** Packages put together by hand, so that any part of one can be wrong. All content is visibly synthetic. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { SigningKey } from '../../electron/packages/keys.ts';
import { signManifest } from '../../electron/packages/signature.ts';
import { soundExhibition } from '../fixtures/broken.ts';
import { rawZip, type RawEnd, type RawEntry } from './raw-zip.ts';

export type Files = Map<string, Buffer>;
type Json = Record<string, unknown>;

export interface Making {
  files: Files;
  key?: SigningKey;
  /** Changes the manifest before it is written. */
  said?: (manifest: Json & { files: Record<string, Json> }) => unknown;
  /** The manifest's bytes as they are to be. */
  manifest?: Buffer;
  signature?: Buffer;
  entries?: (entries: RawEntry[]) => RawEntry[];
  end?: RawEnd;
}

const jpeg = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer();

/** Pictures of each format, made once. */
export const pictures = {
  jpeg: await jpeg(64, 80),
  png: await sharp(await jpeg(40, 50))
    .png()
    .toBuffer(),
  webp: await sharp(await jpeg(40, 50))
    .webp()
    .toBuffer(),
  gif: await sharp(await jpeg(20, 20))
    .gif()
    .toBuffer(),
  avif: await sharp(await jpeg(48, 48))
    .avif()
    .toBuffer(),
  /** With a place and a camera in it. */
  withPlace: await sharp(await jpeg(64, 80))
    .withExif({ IFD0: { Make: 'Sınaq', Model: 'Camera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer(),
};

/** A small sound exhibition with a portrait, as the bytes of its files. */
export function soundFiles(
  change: (files: ReturnType<typeof soundExhibition>) => void = () => undefined,
): Files {
  const files = soundExhibition();
  const [person] = files['people.json'].people as { portrait?: { file: string } }[];
  if (person) person.portrait = { file: 'media/portrait.jpg' };
  change(files);
  const bytes = Object.entries(files)
    .filter(([path]) => path !== 'media/pixel.png')
    .map(([path, content]): [string, Buffer] => [
      path,
      Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    ]);
  return new Map([...bytes, ['media/portrait.jpg', pictures.jpeg]]);
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export function manifestOf({ files, said }: Pick<Making, 'files' | 'said'>): Buffer {
  const sums = [...files].map(([path, bytes]) => [path, { sha256: sha256(bytes), bytes: bytes.length }]);
  const manifest = {
    format: 1,
    title: { en: 'Test exhibition' },
    madeAt: '2026-01-02T03:04:05.000Z',
    files: Object.fromEntries(sums) as Record<string, Json>,
  };
  return Buffer.from(JSON.stringify(said?.(manifest) ?? manifest));
}

/** The package of these parts. */
export function packageOf(making: Making): Buffer {
  const { files, key, entries = (all) => all, end } = making;
  const manifest = making.manifest ?? manifestOf(making);
  const signature = making.signature ?? (key ? signManifest(manifest, key) : null);
  const all: RawEntry[] = [
    { name: 'manifest.json', data: manifest, deflate: true },
    ...(signature ? [{ name: 'manifest.sig', data: signature }] : []),
    ...[...files].map(([name, data]): RawEntry => ({ name, data, deflate: /\.(json|md)$/.test(name) })),
  ];
  return rawZip(entries(all), end);
}

/** One more file, or another in its place. */
export const withFile = (path: string, bytes: Buffer | string, files: Files = soundFiles()): Files =>
  new Map([...files, [path, Buffer.from(bytes as string)]]);

/** Changes the entry of that name. */
export const changed =
  (name: string, change: Partial<RawEntry>) =>
  (entries: RawEntry[]): RawEntry[] =>
    entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry));
