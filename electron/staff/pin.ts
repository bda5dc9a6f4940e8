/** A PIN: which ones may be set, and how one is kept so that the file does not tell it. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { refused, type Refused } from './outcomes.ts';

export const fewestDigits = 6;
export const mostDigits = 12;

export type Typed = { ok: true; pin: string } | Refused<'pin-not-digits' | 'pin-too-short' | 'pin-too-long'>;
export type NewPin = Typed | Refused<'pin-too-simple'>;

/** What somebody typed, in ASCII digits: Urdu and Arabic keyboards have digits of their own for the same numbers. */
export function typedPin(typed: string): Typed {
  const pin = typed
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (!/^[0-9]*$/.test(pin)) return refused('pin-not-digits');
  if (pin.length < fewestDigits) return refused('pin-too-short', { least: fewestDigits });
  if (pin.length > mostDigits) return refused('pin-too-long', { most: mostDigits });
  return { ok: true, pin };
}

/** A PIN somebody wants to set: six to twelve digits, and not one that everybody tries first. */
export function newPin(typed: string): NewPin {
  const read = typedPin(typed);
  return read.ok && isSimple(read.pin) ? refused('pin-too-simple') : read;
}

/** All one digit, or each digit one more (or one less) than the one before, 0 following 9. */
function isSimple(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10);
  return [0, 1, 9].some((step) => steps.every((one) => one === step));
}

/**
 * 32 MiB and 0.1–0.2 s of an ordinary PC per PIN. `maxmem` is twice what these numbers need, because Node's default
 * is exactly what they need and therefore too little. A stronger scheme would get a name of its own.
 */
const scheme = 'scrypt-15-8-1';
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const saltBytes = 16;
const hashBytes = 32;

const base64 = (bytes: number) =>
  z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === bytes && /^[A-Za-z0-9+/]+=*$/.test(text));

/** A PIN as it is kept. */
export const sealedPin = z.strictObject({
  scheme: z.literal(scheme),
  salt: base64(saltBytes),
  hash: base64(hashBytes),
});
export type SealedPin = z.infer<typeof sealedPin>;

/** Seals a PIN in ASCII digits, with a salt of its own. Works on a thread beside the main one. */
export async function sealPin(pin: string): Promise<SealedPin> {
  const salt = randomBytes(saltBytes);
  const hash = await hashOf(pin, salt);
  return { scheme, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether a PIN in ASCII digits is the sealed one. How long it takes does not tell how much of it was right. */
export async function opens(sealed: SealedPin, pin: string): Promise<boolean> {
  const hash = await hashOf(pin, Buffer.from(sealed.salt, 'base64'));
  return timingSafeEqual(hash, Buffer.from(sealed.hash, 'base64'));
}

const hashOf = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, cost, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
