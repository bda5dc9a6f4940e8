/** `manifest.sig`: an Ed25519 signature of the manifest, and through its sums of every file. */
import { createHash, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { keyName, privateKeyOf, publicKeyOf, publicText, readPublicText, type SigningKey } from './keys.ts';
import { signatureFile } from './listing.ts';
import { parseStrictly } from './manifest.ts';
import { Refusal, refuse } from './refusal.ts';
import { namesOf, type Trust } from './trust.ts';

const signature = z.strictObject({
  format: z.literal(1),
  /** What the key calls itself; a kiosk believes its own list. */
  name: keyName,
  key: publicText,
  /** 64 bytes in base64. */
  signature: z.string().max(100),
});

/** Who signed a package. */
export interface Signer {
  /** By this kiosk's own list where the key is on it, else as the key calls itself. */
  name: string;
  key: string;
  trusted: boolean;
}

export function signManifest(manifest: Buffer, key: SigningKey): Buffer {
  const { name, key: text } = publicKeyOf(key);
  const signed = sign(null, signedWords(manifest, name, text), privateKeyOf(key)).toString('base64');
  const content: z.infer<typeof signature> = { format: 1, name, key: text, signature: signed };
  return Buffer.from(`${JSON.stringify(content, null, 1)}\n`);
}

/**
 * Who signed this manifest, null for nobody. Throws `Refusal` where the signature does not fit, or where this kiosk
 * wants another; the sentence then names whose key was expected.
 */
export function signerOf(manifest: Buffer, signed: Buffer | null, trust: Trust, file: string): Signer | null {
  if (trust.state === 'unreadable') refuse('trusted-keys-unreadable', file, { reason: trust.reason });
  const expected = trust.required ? { expected: namesOf(trust.keys) } : null;
  if (signed === null) return expected ? refuse('signature-missing', file, expected) : null;
  const { name: own, key: text, signature: base64 } = readSignature(signed);
  const known = trust.keys.find(({ key }) => key === text);
  const name = known?.name ?? own;
  const key = readPublicText(text)?.key;
  const bytes = Buffer.from(base64, 'base64');
  const fits =
    key !== undefined && bytes.length === 64 && verify(null, signedWords(manifest, own, text), key, bytes);
  if (!fits && expected) refuse('signature-wrong-expected', file, { name, ...expected });
  if (!fits) refuse('signature-wrong', file, { name });
  if (!known && expected) refuse('signature-stranger', file, { name, key: text.slice(0, 14), ...expected });
  return { name, key: text, trusted: known !== undefined };
}

function readSignature(bytes: Buffer): z.infer<typeof signature> {
  let value: unknown;
  try {
    value = parseStrictly(bytes, signatureFile);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const reading = signature.safeParse(value);
  return reading.success ? reading.data : refuse('signature-unreadable', signatureFile);
}

/** What is signed: lines, so that there is one way to write them, and the manifest by its sum. */
const signedWords = (manifest: Buffer, name: string, key: string): Buffer =>
  Buffer.from(
    ['xatire-package 1', name, key, createHash('sha256').update(manifest).digest('hex')].join('\n'),
  );
