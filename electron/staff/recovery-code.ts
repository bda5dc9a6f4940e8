/**
 * The recovery code, printed once and kept in a drawer: eight groups of four, of which the last is a checksum.
 * 28 characters of 5 bits are 140 bits nobody can guess; 20 bits of checksum find a mistyped character.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { refused, type Refused } from './outcomes.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing on paper can be read two ways. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 28;
const checkLength = 4;
export const codeLength = secretLength + checkLength;

export type RandomBytes = (count: number) => Uint8Array;

/** `7K3M-…-Q2XA`: a new code. */
export function makeCode(random: RandomBytes = randomBytes): string {
  const secret = lettersOf(random(secretLength));
  return inGroups(secret + checksum(secret));
}

/** What somebody typed from paper, as the plain characters of the code, or why it cannot be right. */
export function readCode(
  typed: string,
): { ok: true; code: string } | Refused<'code-incomplete' | 'code-mistyped'> {
  // Letters that look like digits are taken for them; ı and İ stand where Azerbaijani and Turkish keyboards have I.
  const code = typed
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[iılİIL]/g, '1')
    .replace(/[oO]/g, '0')
    .toUpperCase();
  if (code.length !== codeLength)
    return refused('code-incomplete', { found: code.length, wanted: codeLength });
  const known = [...code].every((letter) => alphabet.includes(letter));
  const right = known && checksum(code.slice(0, secretLength)) === code.slice(secretLength);
  return right ? { ok: true, code: inGroups(code) } : refused('code-mistyped');
}

/** The signing key of a code that `readCode` passed; the same code gives the same key on every machine. */
export function signingKey(code: string): KeyObject {
  const seed = hkdfSync('sha256', code.replace(/-/g, '').slice(0, secretLength), '', 'xatire recovery 1', 32);
  // RFC 8410: an Ed25519 key in PKCS #8 is this head and the 32 bytes of its seed.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(seed)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** The public half, in base64 (SPKI); the only part of a code that an installation keeps. */
export const publicKeyOf = (code: string): string =>
  createPublicKey(signingKey(code)).export({ format: 'der', type: 'spki' }).toString('base64');

/** The public key in base64 as a key, or null where it is none of Ed25519. */
export function readPublicKey(base64: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/**
 * The name an installation is known by in reset files. It follows from the public key, so that whoever holds the
 * code needs nothing else to make a reset file.
 */
export const kioskOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

const checksum = (secret: string): string =>
  lettersOf(createHash('sha256').update(`xatire ${secret}`).digest().subarray(0, checkLength));

const lettersOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => alphabet[byte & 31]).join('');

const inGroups = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');
