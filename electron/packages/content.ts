/** The content of one file of a package, unpacked piece by piece, never more of it than was said. */
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Packed } from './listing.ts';
import { refuse } from './refusal.ts';
import { piecesOf, SourceFault, type Source } from './source.ts';

/** Throws `Refusal` where the file cannot be unpacked or is another size than listed, `SourceFault` for the stick. */
export async function* contentOf(source: Source, packed: Packed): AsyncGenerator<Buffer> {
  const { path, bytes } = packed;
  let found = 0;
  for await (const piece of packed.deflated ? inflated(source, packed) : plain(source, packed)) {
    found += piece.length;
    if (found > bytes) refuse('package-size-differs', path, { found, said: bytes });
    yield piece;
  }
  if (found !== bytes) refuse('package-size-differs', path, { found, said: bytes });
}

const plain = (source: Source, { at, packedBytes }: Packed): AsyncGenerator<Buffer> =>
  piecesOf(source, at, packedBytes);

async function* inflated(source: Source, { path, at, packedBytes }: Packed): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  const feed = Readable.from(piecesOf(source, at, packedBytes));
  feed.on('error', (error) => inflate.destroy(error));
  feed.pipe(inflate);
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    refuse('package-damaged', path);
  } finally {
    feed.destroy();
    inflate.destroy();
  }
  // Deflate says itself where it ends; what lies behind would be bytes nobody sees.
  if (inflate.bytesWritten !== packedBytes) refuse('package-hidden-data', path);
}

/** A small file whole. Throws as `contentOf`, and where it has more than `most` bytes. */
export async function wholeOf(source: Source, packed: Packed): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of contentOf(source, packed)) pieces.push(piece);
  return Buffer.concat(pieces);
}
