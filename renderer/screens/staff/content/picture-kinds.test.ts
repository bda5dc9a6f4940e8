import { describe, expect, test } from 'vitest';
import { kindOf, pixelsOf, sizeToKeep } from './picture-kinds.ts';

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const letters = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

describe('a picture is known by its bytes', () => {
  test('each kind by its signature', () => {
    expect(kindOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
    expect(kindOf(letters('\x89PNG\r\n\x1a\n'))).toBe('png');
    expect(kindOf(letters('RIFF....WEBP'))).toBe('webp');
    expect(kindOf(letters('GIF89a'))).toBe('gif');
    expect(kindOf(letters('....ftypavif'))).toBe('avif');
  });

  test('a text that calls itself a picture is none', () => {
    expect(kindOf(letters('Dear colleagues'))).toBeNull();
    expect(kindOf(bytes())).toBeNull();
  });

  test('a JPEG says its size behind whatever stands before the frame', () => {
    const head = [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x04, 0x00, 0x00];
    const frame = [0xff, 0xc0, 0x00, 0x11, 0x08, 0x01, 0x00, 0x02, 0x00, 0x03, 0, 0, 0];
    expect(pixelsOf(bytes(...head, ...frame))).toBe(256 * 512);
  });

  test('a header cut short says nothing rather than something wrong', () => {
    expect(pixelsOf(bytes(0xff, 0xd8, 0xff, 0xe1, 0x00))).toBeNull();
    expect(pixelsOf(letters('\x89PNG\r\n\x1a\n'))).toBeNull();
  });
});

describe('the size that is kept', () => {
  test('a large picture fits the screen in its own proportions', () => {
    expect(sizeToKeep({ width: 8000, height: 4000 }, 3840)).toEqual({ width: 3840, height: 1920 });
    expect(sizeToKeep({ width: 3000, height: 6000 }, 3840)).toEqual({ width: 1920, height: 3840 });
  });

  test('a small one is never enlarged', () => {
    expect(sizeToKeep({ width: 640, height: 480 }, 3840)).toEqual({ width: 640, height: 480 });
  });
});
