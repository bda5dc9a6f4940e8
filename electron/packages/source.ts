/** The file a package is read from: usually on a stick, which can vanish at any moment. */
import { open } from 'node:fs/promises';
import yauzl from 'yauzl';

/** Reading failed; the rest of the machine is well. `reason` is the system's word (EIO …) or `cut-off`. */
export class SourceFault extends Error {
  constructor(readonly reason: string) {
    super(`The package cannot be read: ${reason}`);
  }
}

export interface Source {
  readonly bytes: number;
  /** Exactly so many bytes from there on. Throws `SourceFault`. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a file for reading. Throws `SourceFault`. */
export async function openSource(path: string): Promise<Source> {
  const handle = await open(path, 'r').catch(fault);
  const found = await handle.stat().catch(fault);
  if (!found.isFile()) {
    await handle.close();
    throw new SourceFault('no file');
  }
  return {
    bytes: found.size,
    async read(position, length) {
      const buffer = Buffer.allocUnsafe(length);
      for (let filled = 0; filled < length;) {
        const { bytesRead } = await handle
          .read(buffer, filled, length - filled, position + filled)
          .catch(fault);
        if (bytesRead === 0) throw new SourceFault('cut-off');
        filled += bytesRead;
      }
      return buffer;
    },
    close: () => handle.close().catch(() => undefined),
  };
}

function fault(error: unknown): never {
  throw new SourceFault((error as NodeJS.ErrnoException).code ?? 'unknown');
}

/** A part of a source, piece by piece. */
export async function* piecesOf(source: Source, start: number, length: number): AsyncGenerator<Buffer> {
  const piece = 512 * 1024;
  for (let at = 0; at < length; at += piece) {
    yield await source.read(start + at, Math.min(piece, length - at));
  }
}

/** A source as yauzl reads it: many small steps, so that some bytes ahead are kept. */
export class AheadReader extends yauzl.RandomAccessReader {
  #kept: { from: number; bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };

  /** `ahead`: so many bytes at once. */
  constructor(
    private readonly source: Source,
    public ahead: number,
  ) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    void this.#fill(buffer, offset, length, position).then(() => done(null), done);
  }

  async #fill(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    const { from, bytes } = this.#kept;
    if (position < from || position + length > from + bytes.length) {
      const wanted = Math.max(length, this.ahead);
      const size = Math.min(wanted, Math.max(this.source.bytes - position, 0));
      if (size < length) throw new RangeError('beyond the end');
      this.#kept = { from: position, bytes: await this.source.read(position, size) };
    }
    const start = position - this.#kept.from;
    this.#kept.bytes.copy(buffer, offset, start, start + length);
  }

  override close(done: (error: Error | null) => void): void {
    // The source is closed by whoever opened it.
    done(null);
  }
}
