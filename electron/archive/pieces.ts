/** A file read piece by piece, for whoever shows it. */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

const pieceBytes = 1024 ** 2;

/**
 * The bytes of a file from `from` to `to`, both included, read as they are asked for. No handle stays open between
 * two pieces: whoever stops reading half-way (a film that left the screen) does not always say so, and a handle would
 * stay for ever. A file that ends before `to` breaks the stream off.
 */
export function piecesOf(file: string, { from, to }: { from: number; to: number }): Readable {
  return Readable.from(pieces(file, from, to), { objectMode: false, highWaterMark: pieceBytes });
}

async function* pieces(file: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at <= to;) {
    const piece = await readPiece(file, at, Math.min(pieceBytes, to + 1 - at));
    if (piece.byteLength === 0) throw new Error(`${file} is shorter than it was.`);
    at += piece.byteLength;
    yield piece;
  }
}

async function readPiece(file: string, at: number, bytes: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(bytes), 0, bytes, at);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
