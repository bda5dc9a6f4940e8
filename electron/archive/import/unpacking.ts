/**
 * @file Workbooks are zips, and a zip can promise a little and unpack to more than any machine holds. So what a
 * workbook consists of is unpacked here, entry by entry and never beyond what was announced; the spreadsheet library
 * gets it packed anew without compression, and so reads the very bytes that were measured.
 */
import yauzl from 'yauzl';
import yazl from 'yazl';

export type Unpacked =
  { outcome: 'ok'; files: Map<string, Buffer> } | { outcome: 'damaged' } | { outcome: 'too-heavy' };

/** A list of 100,000 people with a dozen columns is a third of this. */
const mostUnpacked = 300 * 1024 ** 2;
const mostEntries = 5_000;
/** XML of a list packs to a twentieth or thirtieth; what packs a hundredfold better than that is made to burst. */
const mostRatio = 300;
const ratioCountsFrom = 5 * 1024 ** 2;

/** Only the text of a workbook: no pictures, no drawings, no macros, no embedded files. */
const isWanted = (name: string): boolean =>
  name === 'mimetype' ||
  (/\.(xml|rels)$/i.test(name) &&
    !/^(xl\/(media|drawings|charts|theme|pivot\w*|externalLinks|embeddings)|Object |Pictures)/i.test(name));

/** Unpacks the text entries of a workbook. Never throws on a bad file. */
export async function unpack(bytes: Buffer): Promise<Unpacked> {
  try {
    return await unpackAll(bytes);
  } catch {
    return { outcome: 'damaged' };
  }
}

async function unpackAll(bytes: Buffer): Promise<Unpacked> {
  // Sizes are checked while unpacking: an entry that goes on beyond what it announced is an error.
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  const files = new Map<string, Buffer>();
  let [entries, total] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > mostEntries) return { outcome: 'too-heavy' };
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (!isWanted(fileName) || files.has(fileName)) continue;
    total += uncompressedSize;
    const bursting = uncompressedSize > ratioCountsFrom && uncompressedSize > compressedSize * mostRatio;
    if (total > mostUnpacked || bursting) return { outcome: 'too-heavy' };
    const stream = await zip.openReadStreamPromise(entry);
    files.set(fileName, Buffer.concat((await stream.toArray()) as Buffer[]));
  }
  return { outcome: 'ok', files };
}

/** The same files as a zip without compression. */
export function packed(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name, { compress: false });
  zip.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    zip.outputStream.on('data', (part: Buffer) => parts.push(part));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });
}
