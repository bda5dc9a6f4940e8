/** What kind of file a path of an exhibition names, how large it may be, and whether its first bytes agree. */
import { extname } from 'node:path';
import type { PackageProblemCode } from '../../exhibition/packages/problems.ts';
import { mediaType } from '../archive/media.ts';
import { mostFilmBytes, mostJsonBytes, mostPictureBytes, mostTextBytes } from './limits.ts';

export type Kind = 'json' | 'words' | 'captions' | 'picture' | 'film' | 'sound';

/** Documents that can carry scripts, whatever they call themselves. */
const scripted = new Set([
  '.svg',
  '.svgz',
  '.html',
  '.htm',
  '.xhtml',
  '.xht',
  '.mht',
  '.mhtml',
  '.xml',
  '.js',
  '.mjs',
  '.pdf',
]);

/** The kind of file, or why none of this name is taken. */
export function kindOf(path: string): { kind: Kind } | { refused: PackageProblemCode } {
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return { kind: 'json' };
  if (ending === '.md') return { kind: 'words' };
  if (scripted.has(ending)) return { refused: 'media-scripted' };
  const type = mediaType(path);
  if (type === null) return { refused: 'package-file-kind' };
  if (type.startsWith('text/vtt')) return { kind: 'captions' };
  const family = type.slice(0, type.indexOf('/'));
  return { kind: family === 'image' ? 'picture' : family === 'video' ? 'film' : 'sound' };
}

export const mostBytesOf: Readonly<Record<Kind, number>> = {
  json: mostJsonBytes,
  words: mostTextBytes,
  captions: mostTextBytes,
  picture: mostPictureBytes,
  film: mostFilmBytes,
  sound: mostFilmBytes,
};

/** So many bytes tell the kind. */
export const tellingBytes = 64;

/** Whether a medium's first bytes are of the kind its ending says; null: they are. */
export function beginningProblem(path: string, first: Buffer): PackageProblemCode | null {
  if (looksScripted(first)) return 'media-scripted';
  const signs = signsOf[extname(path).toLowerCase()];
  return signs === undefined || signs.some((sign) => sign(first)) ? null : 'media-differs';
}

/** A document of tags, whatever spaces and marks stand before it. */
function looksScripted(first: Buffer): boolean {
  const text = first.toString('latin1').replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
  return /^[\s\0]*<[\s\0]*[!?a-z]/i.test(text) || text.startsWith('%PDF');
}

type Sign = (first: Buffer) => boolean;
const begins =
  (hex: string): Sign =>
  (first) =>
    first.subarray(0, hex.length / 2).toString('hex') === hex;
const says =
  (at: number, word: string): Sign =>
  (first) =>
    first.toString('latin1', at, at + word.length) === word;
const both =
  (...signs: Sign[]): Sign =>
  (first) =>
    signs.every((sign) => sign(first));

/** ISO 14496-12: a file type box comes first, and names a brand. */
const isoBrand =
  (brands: RegExp): Sign =>
  (first) =>
    says(4, 'ftyp')(first) && brands.test(first.toString('latin1', 8, 12));
const avif = isoBrand(/^(avif|avis|mif1|miaf)$/);
const mp4: Sign = (first) =>
  says(4, 'ftyp')(first) && !avif(first) && !/^(heic|heix|hevc)$/.test(first.toString('latin1', 8, 12));
const jpeg = begins('ffd8ff');
const ogg = says(0, 'OggS');
/** A frame header (11 set bits, a layer), or an ID3 tag before the frames. */
const mp3: Sign = (first) =>
  says(0, 'ID3')(first) ||
  (first[0] === 0xff && ((first[1] ?? 0) & 0xe0) === 0xe0 && ((first[1] ?? 0) & 0x06) !== 0);

const signsOf: Readonly<Record<string, readonly Sign[]>> = {
  '.jpg': [jpeg],
  '.jpeg': [jpeg],
  '.png': [begins('89504e470d0a1a0a')],
  '.gif': [says(0, 'GIF87a'), says(0, 'GIF89a')],
  '.webp': [both(says(0, 'RIFF'), says(8, 'WEBP'))],
  '.avif': [avif],
  '.mp4': [mp4],
  '.m4v': [mp4],
  '.m4a': [mp4],
  '.webm': [begins('1a45dfa3')],
  '.mp3': [mp3],
  '.ogg': [ogg],
  '.opus': [ogg],
  '.wav': [both(says(0, 'RIFF'), says(8, 'WAVE'))],
  '.flac': [says(0, 'fLaC')],
  // Captions are text, and begin with this word (W3C WebVTT, 4).
  '.vtt': [says(0, 'WEBVTT'), says(3, 'WEBVTT')],
};
