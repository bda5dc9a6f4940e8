/**
 * JSON as a package may hold it. `JSON.parse` takes the last of two equal keys and any depth; here two readers must
 * never see two things in one file, and nothing may cost more memory than its bytes let expect. The text itself is
 * checked by `JSON.parse` afterwards; this walk needs no more of the grammar than strings and brackets.
 */
import { mostJsonDepth, mostJsonItems, mostJsonValues } from './limits.ts';
import type { Problem } from '../../exhibition/problems.ts';

type Found = Pick<Problem, 'code' | 'values'>;

interface Open {
  /** The keys of an object so far; null for a list. */
  keys: Set<string> | null;
  items: number;
  /** In an object: what comes next is a key. */
  atKey: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const [openObject, closeObject] = [0x7b, 0x7d];
const [openList, closeList] = [0x5b, 0x5d];

/** What is wrong with the shape of these bytes of JSON; null where nothing is. */
export function jsonTrouble(bytes: Buffer): Found | null {
  const open: Open[] = [];
  let values = 0;
  for (let at = 0; at < bytes.length; at++) {
    const inner = open[open.length - 1];
    const byte = bytes[at];
    if (byte === quote) {
      const end = endOfString(bytes, at);
      if (inner?.keys && inner.atKey) {
        const key = keyOf(bytes, at, end);
        if (key === '__proto__') return { code: 'unknown-field', values: { field: key } };
        if (inner.keys.has(key)) return { code: 'json-key-twice', values: { field: key.slice(0, 60) } };
        inner.keys.add(key);
        inner.atKey = false;
      }
      at = end;
    } else if (byte === openObject || byte === openList) {
      if (open.length === mostJsonDepth) return { code: 'json-too-deep', values: { most: mostJsonDepth } };
      const object = byte === openObject;
      open.push({ keys: object ? new Set() : null, items: 0, atKey: object });
      values++;
    } else if (byte === closeObject || byte === closeList) {
      open.pop();
    } else if (byte === comma && inner) {
      inner.items++;
      inner.atKey = inner.keys !== null;
      if (inner.items >= mostJsonItems || ++values > mostJsonValues)
        return { code: 'json-too-long', values: { most: mostJsonItems } };
    } else if (byte === colon && inner) {
      inner.atKey = false;
    }
  }
  return null;
}

/** Where the closing quote stands; the end of the bytes where there is none. */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at++;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}

/** A key as a reader sees it: `\u0061` is an a. */
function keyOf(bytes: Buffer, start: number, end: number): string {
  const written = bytes.toString('utf8', start + 1, end);
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}

/** Whether these bytes are UTF-8 without a NUL in them. */
export function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
