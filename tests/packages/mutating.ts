/** Damages a package at random, as sticks, cables and people with bad intentions do. The seed repeats it. */
import { makeSigningKey } from '../../electron/packages/keys.ts';
import { seededRandom } from '../fixtures/names.ts';
import { packageOf, soundFiles } from './making.ts';

type Random = () => number;

const key = makeSigningKey('Sınaq', (count) => Buffer.alloc(count, 5));
/** With and without a signature; both are taken as they are. */
export const sound = [packageOf({ files: soundFiles() }), packageOf({ files: soundFiles(), key })] as const;

export function mutated(seed: number): Buffer {
  const random = seededRandom(seed);
  let bytes: Buffer = Buffer.from(sound[Math.floor(random() * sound.length)] ?? sound[0]);
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i++) bytes = once(bytes, random);
  return bytes;
}

function once(bytes: Buffer, random: Random): Buffer {
  const below = (most: number) => Math.floor(random() * most);
  const at = place(bytes, random);
  const length = 1 + below(random() < 0.5 ? 4 : 400);
  switch (below(9)) {
    case 0:
      return edited(bytes, (copy) => (copy[at] = (copy[at] ?? 0) ^ (1 << below(8))));
    case 1:
      return edited(bytes, (copy) => (copy[at] = below(256)));
    case 2:
      return edited(bytes, (copy) =>
        copy.fill([0, 0xff, below(256)][below(3)] ?? 0, at, Math.min(at + length, copy.length)),
      );
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), noise(length, random), bytes.subarray(at)]);
    case 5: {
      const from = below(bytes.length);
      return edited(bytes, (copy) => bytes.copy(copy, at, from, from + length));
    }
    case 6:
      return bytes.subarray(0, at);
    case 7:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    default:
      return edited(bytes, (copy) =>
        copy.writeUInt32LE(below(2) ? 0xffff_ffff : below(2 ** 31), Math.min(at, copy.length - 4)),
      );
  }
}

/** Half of the time among the names and numbers of the zip, where a change does most. */
function place(bytes: Buffer, random: Random): number {
  const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const from = random() < 0.5 && list > 0 ? list : 0;
  return Math.max(0, Math.min(bytes.length - 4, from + Math.floor(random() * (bytes.length - from))));
}

function edited(bytes: Buffer, change: (copy: Buffer) => unknown): Buffer {
  if (bytes.length < 8) return bytes;
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

const noise = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
