/**
 * `xatire-reset.json`, carried on a stick to a kiosk whose PINs are forgotten. Whoever holds the recovery code makes
 * it; the kiosk knows the code's public key alone, so nothing on the kiosk's disk can make one.
 */
import { randomBytes, sign, verify } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../archive/disk.ts';
import { refused, type Refused } from './outcomes.ts';
import {
  kioskOf,
  publicKeyOf,
  readCode,
  readPublicKey,
  signingKey,
  type RandomBytes,
} from './recovery-code.ts';

export const resetFileName = 'xatire-reset.json';
const format = 1;
/** A reset file has some 300 bytes; a stick may hold anything under its name. */
const mostBytes = 10_000;

const resetFile = z.strictObject({
  format: z.literal(format),
  /** Which installation it opens. */
  kiosk: z.string(),
  /** When it was made, for people; clocks are too often wrong to let it expire. */
  madeAt: z.string(),
  /** Once used, never again. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  signature: z.string(),
});
export type ResetFile = z.infer<typeof resetFile>;

/** What an installation must know to check one. */
export interface Known {
  publicKey: string;
  used: readonly string[];
}

export type ResetChecked =
  | { ok: true; nonce: string; madeAt: string }
  | Refused<'reset-damaged' | 'reset-newer' | 'reset-other-kiosk' | 'reset-forged' | 'reset-used'>;

/** Makes the content of a reset file with the code as somebody typed it. */
export function makeResetFile(
  typedCode: string,
  now: () => number = Date.now,
  random: RandomBytes = randomBytes,
): { ok: true; file: ResetFile } | Refused<'code-incomplete' | 'code-mistyped'> {
  const read = readCode(typedCode);
  if (!read.ok) return read;
  const kiosk = kioskOf(publicKeyOf(read.code));
  const madeAt = new Date(now()).toISOString();
  const nonce = Buffer.from(random(16)).toString('hex');
  const signature = sign(null, signedPart({ kiosk, madeAt, nonce }), signingKey(read.code)).toString(
    'base64',
  );
  return { ok: true, file: { format, kiosk, madeAt, nonce, signature } };
}

/** Whether this file may open that installation: its own, unaltered, and never used. */
export function checkResetFile(value: unknown, { publicKey, used }: Known): ResetChecked {
  const foundFormat =
    typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof foundFormat === 'number' && foundFormat > format)
    return refused('reset-newer', { format: foundFormat });
  const reading = resetFile.safeParse(value);
  if (!reading.success) return refused('reset-damaged');
  const file = reading.data;
  // The name is told before the signature is looked at: a stick meant for the neighbouring kiosk is no forgery.
  if (file.kiosk !== kioskOf(publicKey))
    return refused('reset-other-kiosk', { kiosk: file.kiosk.slice(0, 40) });
  const key = readPublicKey(publicKey);
  const genuine = key !== null && verify(null, signedPart(file), key, Buffer.from(file.signature, 'base64'));
  if (!genuine) return refused('reset-forged');
  if (used.includes(file.nonce)) return refused('reset-used');
  return { ok: true, nonce: file.nonce, madeAt: file.madeAt };
}

/** The parsed content of the reset file in a folder, usually a stick's; not checked yet. */
export async function findResetFile(
  folder: string,
): Promise<{ ok: true; value: unknown } | Refused<'reset-missing' | 'reset-damaged'>> {
  const path = join(folder, resetFileName);
  const found = await stat(path).catch(() => null);
  if (found === null) return refused('reset-missing');
  if (!found.isFile() || found.size > mostBytes) return refused('reset-damaged');
  const json = await readJson(path);
  return json.outcome === 'ok' ? { ok: true, value: json.value } : refused('reset-damaged');
}

/** The words that are signed. Lines, and not JSON, so that there is one way to write them. */
const signedPart = ({ kiosk, madeAt, nonce }: Pick<ResetFile, 'kiosk' | 'madeAt' | 'nonce'>): Buffer =>
  Buffer.from(['xatire-reset', format, kiosk, madeAt, nonce].join('\n'));
