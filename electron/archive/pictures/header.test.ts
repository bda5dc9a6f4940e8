import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { headerOf } from './header.ts';

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#705030' } });
const bytes = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
const box = (brand: string, ...others: string[]) =>
  bytes(`\0\0\0${String.fromCharCode(16 + others.length * 4)}ftyp${brand}\0\0\0\0${others.join('')}`);

describe('the kind and the size are read from the bytes', () => {
  test.each([
    ['jpeg', drawing(640, 360).jpeg()],
    ['jpeg', drawing(640, 360).jpeg({ progressive: true })],
    ['png', drawing(640, 360).png()],
    ['webp', drawing(640, 360).webp()],
    ['webp', drawing(640, 360).webp({ lossless: true })],
    ['webp', drawing(640, 360).ensureAlpha(0.5).webp()],
    ['gif', drawing(640, 360).gif()],
    ['avif', drawing(640, 360).avif({ effort: 0 })],
  ] as const)('%s', async (kind, picture) => {
    expect(headerOf(await picture.toBuffer())).toEqual({ outcome: 'ok', kind, width: 640, height: 360 });
  });

  test('a JPEG with a camera’s notes and a thumbnail in them', async () => {
    const thumbnail = await drawing(160, 90).jpeg().toBuffer();
    const whole = await drawing(640, 360).jpeg().toBuffer();
    const notes = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), bytes('Exif\0\0'), thumbnail]);
    notes.writeUInt16BE(notes.length - 2, 2);
    const together = Buffer.concat([whole.subarray(0, 2), notes, whole.subarray(2)]);
    expect(headerOf(together)).toMatchObject({ outcome: 'ok', width: 640, height: 360 });
    expect(headerOf(together.subarray(0, together.length - 10))).toEqual({ outcome: 'broken', kind: 'jpeg' });
  });

  test('a bitmap, its rows from the top', () => {
    const bitmap = new Uint8Array(60);
    const view = new DataView(bitmap.buffer);
    bitmap.set(bytes('BM'));
    view.setUint32(14, 40, true);
    view.setInt32(18, 640, true);
    view.setInt32(22, -360, true);
    expect(headerOf(bitmap)).toEqual({ outcome: 'ok', kind: 'bmp', width: 640, height: 360 });
  });

  test('the size of a decompression bomb is known before it is decoded', () => {
    const bomb = new Uint8Array(57);
    bomb.set(bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'));
    new DataView(bomb.buffer).setUint32(16, 30_000);
    new DataView(bomb.buffer).setUint32(20, 30_000);
    bomb.set(bytes('\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND'), 33);
    expect(headerOf(bomb)).toEqual({ outcome: 'ok', kind: 'png', width: 30_000, height: 30_000 });
  });
});

describe('what is not decoded is known by name', () => {
  test.each([
    ['heic', box('heic', 'mif1', 'heic')],
    ['heic', box('mif1', 'heix', 'mif1')],
    ['tiff', bytes('II*\0\x08\0\0\0')],
    ['tiff', bytes('MM\0*\0\0\0\x08')],
    ['photoshop', bytes('8BPS\0\x01')],
    ['pdf', bytes('%PDF-1.7')],
    ['jpeg-xl', bytes('\xff\x0a\xfa\x12')],
    ['jpeg-2000', bytes('\0\0\0\x0cjP  \r\n')],
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['svg', bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- Sınaq -->\n<svg onload="alert(1)">')],
    ['svg', new Uint8Array(Buffer.from('\ufeff<?xml version="1.0"?><svg>', 'utf16le'))],
  ])('%s', (kind, picture) => {
    expect(headerOf(picture)).toEqual({ outcome: 'refused', kind });
  });

  test.each([
    ['nothing', ''],
    ['one byte', '\xff'],
    ['words', 'Sınaq'],
    ['a page', '<!doctype html><html><body></body></html>'],
    ['a program', 'MZ\x90\0'],
    ['a film', '\0\0\0\x18ftypisom\0\0\0\0isommp42'],
  ])('%s is no picture', (_name, words) => {
    expect(headerOf(bytes(words))).toEqual({ outcome: 'unknown' });
  });
});

describe('a picture cut short is found out', () => {
  const made = Promise.all([
    drawing(300, 200).jpeg().toBuffer(),
    drawing(300, 200).jpeg({ progressive: true }).toBuffer(),
    drawing(300, 200).png().toBuffer(),
    drawing(300, 200).webp().toBuffer(),
  ]);

  test('at whatever byte it is cut, it is broken or unknown, and nothing is thrown', async () => {
    for (const whole of await made) {
      for (let length = 0; length < whole.length - 1; length += 7) {
        expect(headerOf(whole.subarray(0, length)).outcome, `${length} of ${whole.length}`).toMatch(
          /broken|unknown/,
        );
      }
    }
  });

  test('whatever bytes are changed, nothing is thrown', async () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (const whole of await made) {
      for (let round = 0; round < 300; round += 1) {
        const changed = Uint8Array.from(whole);
        for (let i = 0; i < 3; i += 1) changed[random(Math.min(changed.length, 300))] = random(256);
        expect(headerOf(changed)).toHaveProperty('outcome');
      }
    }
  });
});
