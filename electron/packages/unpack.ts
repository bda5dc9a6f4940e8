/** Unpacks what a manifest names into a workshop folder, and holds each byte to it. */
import { createHash } from 'node:crypto';
import { extname, dirname, join } from 'node:path';
import type { Disk } from '../archive/disk.ts';
import { contentOf } from './content.ts';
import { beginningProblem, kindOf, mostBytesOf, tellingBytes, type Kind } from './kinds.ts';
import { inMb } from './limits.ts';
import type { Packed } from './listing.ts';
import type { FileSums } from './manifest.ts';
import type { Pace } from './progress.ts';
import { orCancelled, refuse } from './refusal.ts';
import type { Source } from './source.ts';

export interface Unpacking {
  source: Source;
  files: ReadonlyMap<string, Packed>;
  sums: FileSums;
  /** An empty folder of ours. */
  folder: string;
  disk: Disk;
  pace: Pace;
  signal?: AbortSignal | undefined;
}

/** Each file of an exhibition with its kind. Throws `Refusal` for the first that does not belong, before any is unpacked. */
export function kindsOf(files: ReadonlyMap<string, Packed>, sums: FileSums): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const path of Object.keys(sums)) {
    const found = kindOf(path);
    if ('refused' in found) return refuse(found.refused, path);
    const most = mostBytesOf[found.kind];
    const { bytes = 0 } = files.get(path) ?? {};
    if (bytes > most) refuse('package-file-too-large', path, { found: inMb(bytes), most: inMb(most) });
    kinds.set(path, found.kind);
  }
  return kinds;
}

/** In the order they lie in the package, so that a stick is read from front to back. Throws what `contentOf` throws. */
export async function unpack(unpacking: Unpacking, kinds: ReadonlyMap<string, Kind>): Promise<void> {
  const { files, sums, folder, disk } = unpacking;
  const inOrder = [...files.values()].filter(({ path }) => path in sums).sort((a, b) => a.at - b.at);
  for (const one of new Set(inOrder.map(({ path }) => dirname(join(folder, path)))))
    await disk.makeFolder(one);
  for (const packed of inOrder) {
    await unpackOne(unpacking, packed, isMedium(kinds.get(packed.path)));
  }
}

const isMedium = (kind: Kind | undefined): boolean => kind !== 'json' && kind !== 'words';

async function unpackOne(
  { source, sums, folder, disk, pace, signal }: Unpacking,
  packed: Packed,
  medium: boolean,
): Promise<void> {
  const { path } = packed;
  const hash = createHash('sha256');
  const writing = await disk.create(join(folder, path));
  let first = Buffer.alloc(0);
  try {
    for await (const piece of contentOf(source, packed)) {
      orCancelled(signal);
      if (medium && first.length < tellingBytes) {
        first = Buffer.concat([first, piece.subarray(0, tellingBytes)]);
        if (first.length >= tellingBytes) checkBeginning(path, first);
      }
      hash.update(piece);
      await writing.write(piece);
      pace.add(piece.length);
    }
    if (medium && first.length < tellingBytes) checkBeginning(path, first);
    if (hash.digest('hex') !== sums[path]?.sha256) refuse('package-content-differs', path);
  } catch (error) {
    await writing.giveUp();
    throw error;
  }
  await writing.finish();
}

function checkBeginning(path: string, first: Buffer): void {
  const wrong = beginningProblem(path, first);
  if (wrong) refuse(wrong, path, { said: extname(path) });
}
