/** Writes zips that no honest program would: every field can lie. Layout: APPNOTE.TXT 4.3. */
import * as zlib from 'node:zlib';

const { deflateRawSync } = zlib;

export interface RawEntry {
  name: string | Buffer;
  data: Buffer;
  deflate?: boolean;
  /** The packed bytes as they are to lie there, whatever `data` is. */
  packed?: Buffer;
  flags?: number;
  method?: number;
  /** In the list and at the file, unless `own` says otherwise. */
  crc?: number;
  bytes?: number;
  packedBytes?: number;
  /** Unix mode, in the high half of the attributes. */
  mode?: number;
  attributes?: number;
  extra?: Buffer;
  comment?: string;
  /** What the file's own head says, where that differs from the list. */
  own?: { name?: string; bytes?: number; crc?: number; method?: number; flags?: number };
  /** Behind the data: sizes and sum, or anything. */
  after?: Buffer;
  /** The list says that it lies there. */
  listedAt?: number;
  /** Bytes before the file's own head. */
  before?: Buffer;
  /** In the list alone. */
  listedOnly?: boolean;
}

export interface RawEnd {
  before?: Buffer;
  behind?: Buffer;
  comment?: Buffer;
  count?: number;
  listBytes?: number;
  listAt?: number;
  /** A zip64 end record with these words. */
  long?: { count?: bigint; listBytes?: bigint; listAt?: bigint; recordAt?: bigint };
}

const utf8 = 0x800;

function words(...fields: [size: 2 | 4 | 8, value: number | bigint][]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(Number(value) & 0xffff);
      else if (size === 4) bytes.writeUInt32LE(Number(value) >>> 0);
      else bytes.writeBigUInt64LE(BigInt(value));
      return bytes;
    }),
  );
}

export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const pieces: Buffer[] = [end.before ?? Buffer.alloc(0)];
  let at = pieces[0]?.length ?? 0;
  const add = (...more: Buffer[]) => {
    pieces.push(...more);
    at += more.reduce((sum, { length }) => sum + length, 0);
  };
  const list: Buffer[] = [];
  for (const entry of entries) {
    if (entry.before) add(entry.before);
    const { head, listed } = headsOf(entry, entry.listedAt ?? at);
    if (!entry.listedOnly) add(head, packedOf(entry), entry.after ?? Buffer.alloc(0));
    list.push(listed);
  }
  const listAt = at;
  add(Buffer.concat(list));
  const listBytes = at - listAt;
  const count = entries.length;
  if (end.long) {
    const { long } = end;
    const record = BigInt(at);
    add(
      words(
        [4, 0x0606_4b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, long.count ?? BigInt(count)],
        [8, long.count ?? BigInt(count)],
        [8, long.listBytes ?? BigInt(listBytes)],
        [8, long.listAt ?? BigInt(listAt)],
        [4, 0x0706_4b50],
        [4, 0],
        [8, long.recordAt ?? record],
        [4, 1],
      ),
    );
  }
  const said = end.count ?? Math.min(count, 0xffff);
  add(
    words(
      [4, 0x0605_4b50],
      [2, 0],
      [2, 0],
      [2, said],
      [2, said],
      [4, end.listBytes ?? listBytes],
      [4, end.listAt ?? listAt],
      [2, end.comment?.length ?? 0],
    ),
    end.comment ?? Buffer.alloc(0),
    end.behind ?? Buffer.alloc(0),
  );
  return Buffer.concat(pieces);
}

export const packedOf = ({ packed, deflate, data }: RawEntry): Buffer =>
  packed ?? (deflate ? deflateRawSync(data) : data);

function headsOf(entry: RawEntry, at: number): { head: Buffer; listed: Buffer } {
  const { data, deflate, own = {}, extra = Buffer.alloc(0), comment = '' } = entry;
  const name = Buffer.from(entry.name as string);
  const ownName = own.name === undefined ? name : Buffer.from(own.name);
  const flags = entry.flags ?? utf8;
  const method = entry.method ?? (deflate ? 8 : 0);
  const sum = entry.crc ?? sumOf(data);
  const bytes = entry.bytes ?? data.length;
  const packedBytes = entry.packedBytes ?? packedOf(entry).length;
  const attributes = entry.attributes ?? ((entry.mode ?? 0o100644) << 16) >>> 0;
  const moment: [2, number][] = [
    [2, 0],
    [2, 33],
  ];
  const follows = ((own.flags ?? flags) & 8) !== 0;
  const head = words(
    [4, 0x0403_4b50],
    [2, 20],
    [2, own.flags ?? flags],
    [2, own.method ?? method],
    ...moment,
    [4, follows ? 0 : (own.crc ?? sum)],
    [4, follows ? 0 : packedBytes],
    [4, follows ? 0 : (own.bytes ?? bytes)],
    [2, ownName.length],
    [2, 0],
  );
  const listed = words(
    [4, 0x0201_4b50],
    [2, (3 << 8) | 63],
    [2, 20],
    [2, flags],
    [2, method],
    ...moment,
    [4, sum],
    [4, packedBytes],
    [4, bytes],
    [2, name.length],
    [2, extra.length],
    [2, comment.length],
    [2, 0],
    [2, 0],
    [4, attributes],
    [4, at],
  );
  return {
    head: Buffer.concat([head, ownName]),
    listed: Buffer.concat([listed, name, extra, Buffer.from(comment)]),
  };
}

/** `zlib.crc32` came with Node 20.15 and 22.2. */
const sumOf = (data: Buffer): number => {
  const quick = (zlib as { crc32?: (data: Buffer) => number }).crc32;
  return quick ? quick(data) : slowSum(data);
};

function slowSum(data: Buffer): number {
  let sum = 0xffff_ffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb8_8320 : 0);
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}

/** A field behind an entry's name: its id, its size, its words. */
export const field = (id: number, data: Buffer): Buffer =>
  Buffer.concat([words([2, id], [2, data.length]), data]);

/** What stands behind a file whose sizes were not known before. */
export const sizesAfter = (crc: number, packedBytes: number, bytes: number): Buffer =>
  words([4, 0x0807_4b50], [4, crc], [4, packedBytes], [4, bytes]);

export { words };
