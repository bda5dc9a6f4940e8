/**
 * Packs files, given as name → text, into an asar archive: a header in Chromium's "pickle" (lengths in four bytes,
 * padded to four), then the files one after another. See https://github.com/electron/asar#format.
 */
export function asar(files) {
  const contents = Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) }));
  let offset = 0;
  const list = {};
  for (const { name, data } of contents) {
    list[name] = { size: data.length, offset: String(offset) };
    offset += data.length;
  }
  const json = Buffer.from(JSON.stringify({ files: list }));
  const padded = Math.ceil(json.length / 4) * 4;
  const lengths = [4, padded + 8, padded + 4, json.length].map((length) => {
    const word = Buffer.alloc(4);
    word.writeUInt32LE(length);
    return word;
  });
  return Buffer.concat([
    ...lengths,
    json,
    Buffer.alloc(padded - json.length),
    ...contents.map(({ data }) => data),
  ]);
}
