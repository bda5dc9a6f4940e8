/**
 * @file Keys that sign packages (Ed25519, RFC 8032). A key has a name for people; its public half is fourteen groups
 * of four that can be read out over a telephone, the last group being a checksum.
 */
import { createHash, createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** As on the recovery code: Crockford's base 32, without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyBytes = 32;
/** 256 bits in letters of 5. */
const keyLetters = 52;
const checkLetters = 4;

/** What a key may be called: one line that turns no direction of writing and hides nothing. */
export const keyName = z
  .string()
  .max(60)
  .refine((name) => name.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name));

/** A public key as people see and say it: `7K3M-…-Q2XA`. */
export const publicText = z.string().refine((text) => readPublicText(text)?.text === text);

/** The private file, for whoever makes packages; nobody else may read it. */
export const signingKey = z.strictObject({
  format: z.literal(1),
  kind: z.literal('xatire-signing-key'),
  name: keyName,
  /** The 32 bytes of the key's seed in base64. */
  seed: z.string().refine((text) => Buffer.from(text, 'base64').length === keyBytes),
});
export type SigningKey = z.infer<typeof signingKey>;

/** The public file, carried to each kiosk. */
export const publicKey = z.strictObject({
  format: z.literal(1),
  kind: z.literal('xatire-public-key'),
  name: keyName,
  key: publicText,
});
export type PublicKey = z.infer<typeof publicKey>;

export function makeSigningKey(
  name: string,
  random: (count: number) => Uint8Array = randomBytes,
): SigningKey {
  const seed = Buffer.from(random(keyBytes)).toString('base64');
  return { format: 1, kind: 'xatire-signing-key', name, seed };
}

export function publicKeyOf(key: SigningKey): PublicKey {
  const raw = createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' }).subarray(-keyBytes);
  return { format: 1, kind: 'xatire-public-key', name: key.name, key: textOf(raw) };
}

/** RFC 8410: an Ed25519 key in PKCS #8 is this head and the 32 bytes of its seed; in SPKI this and the public bytes. */
const privateHead = '302e020100300506032b657004220420';
const publicHead = '302a300506032b6570032100';

export function privateKeyOf({ seed }: SigningKey): KeyObject {
  const der = Buffer.concat([Buffer.from(privateHead, 'hex'), Buffer.from(seed, 'base64')]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** What somebody typed or read out, as the key and its one way of writing it; null where a letter is wrong. */
export function readPublicText(typed: string): { text: string; key: KeyObject } | null {
  // Letters that look like digits are taken for them, as on the recovery code.
  const letters = typed
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[iılİIL]/g, '1')
    .replace(/[oO]/g, '0')
    .toUpperCase();
  if (letters.length !== keyLetters + checkLetters) return null;
  const raw = bytesOf(letters.slice(0, keyLetters));
  if (raw === null || textOf(raw).replace(/-/g, '') !== letters) return null;
  try {
    const der = Buffer.concat([Buffer.from(publicHead, 'hex'), raw]);
    return { text: textOf(raw), key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
  } catch {
    return null;
  }
}

function textOf(raw: Buffer): string {
  const letters = lettersOf(raw);
  const check = createHash('sha256').update(`xatire key ${letters}`).digest().subarray(0, checkLetters);
  return (letters + Array.from(check, (byte) => alphabet[byte & 31]).join('')).replace(/.{4}(?=.)/g, '$&-');
}

/** Five bits a letter, the first bits first; the last letter is filled up with noughts. */
function lettersOf(raw: Buffer): string {
  const bits = [...raw].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits
    .padEnd(keyLetters * 5, '0')
    .replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)] ?? '');
}

function bytesOf(letters: string): Buffer | null {
  const places = [...letters].map((letter) => alphabet.indexOf(letter));
  if (places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('');
  return Buffer.from(
    (bits.slice(0, keyBytes * 8).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)),
  );
}
