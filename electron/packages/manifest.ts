/** `manifest.json` of a package: what it is called, when it was made, and the SHA-256 and size of each file. */
import { z } from 'zod';
import { language, line } from '../../exhibition/fields.ts';
import { toCurrentFormat } from '../../exhibition/formats/formats.ts';
import { firstOf, problem, type Problem } from '../../exhibition/problems.ts';
import { readBy } from '../../exhibition/reading.ts';
import { brokenLine } from '../archive/disk.ts';
import { inMb, mostFiles, mostManifestBytes } from './limits.ts';
import { manifestFile, signatureFile, type Packed } from './listing.ts';
import { findClash, nameProblem } from './names.ts';
import { Refusal, refuse } from './refusal.ts';
import { isText, jsonTrouble } from './strict-json.ts';

/** ISO 8601 in UTC, to the second or finer. */
const moment = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    { params: { code: 'bad-date' } },
  );

/** Paths are looked at by `agree`, which says more about a bad one. */
export const fileSums = z.record(
  z.string(),
  z.strictObject({
    sha256: z.string().refine((text) => /^[0-9a-f]{64}$/.test(text), { params: { code: 'wrong-type' } }),
    bytes: z.int().min(0),
  }),
);
export type FileSums = z.infer<typeof fileSums>;

export const manifest = z.strictObject({
  format: z.literal(1),
  /** The exhibition's title. */
  title: z.partialRecord(language, line),
  madeAt: moment,
  /** What the kiosk or desk that made it is called. */
  madeBy: z.exactOptional(z.string().max(60)),
  files: fileSums,
});
export type Manifest = z.infer<typeof manifest>;

/** Reads a manifest's bytes by a schema, strictly. Throws `Refusal`. */
export function readManifest<T>(bytes: Buffer, schema: z.ZodType<T>): T {
  const value = parseStrictly(bytes, manifestFile);
  const today = toCurrentFormat(value, manifestFile);
  if ('problem' in today) throw new Refusal([today.problem]);
  const reading = readBy(schema, today.value, manifestFile);
  if (!reading.ok) throw new Refusal(firstOf(reading.problems, 50));
  return reading.value;
}

/** JSON in one reading. Throws `Refusal`. */
export function parseStrictly(bytes: Buffer, path: string): unknown {
  const trouble = isText(bytes) ? jsonTrouble(bytes) : { code: 'text-not-utf8' as const, values: {} };
  if (trouble) throw new Refusal([problem('error', trouble.code, path, [], trouble.values)]);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal([problem('error', 'not-json', path, [], { line: brokenLine(error, text) })]);
  }
}

export function manifestIn(files: ReadonlyMap<string, Packed>): Packed {
  const packed = files.get(manifestFile);
  if (!packed) throw new Refusal([problem('error', 'missing-file', manifestFile)]);
  if (packed.bytes > mostManifestBytes)
    refuse('package-file-too-large', manifestFile, {
      found: inMb(packed.bytes),
      most: inMb(mostManifestBytes),
    });
  return packed;
}

/** The package must hold just what the manifest names, in the size it says. Throws `Refusal` with each difference. */
export function agree(files: ReadonlyMap<string, Packed>, sums: FileSums): void {
  const problems: Problem[] = [];
  const wrong = (...words: Parameters<typeof problem>) => {
    if (problems.length < 50) problems.push(problem(...words));
  };
  const named = new Map(Object.entries(sums));
  if (named.size > mostFiles)
    wrong('error', 'package-too-many-files', manifestFile, [], { found: named.size, most: mostFiles });
  for (const path of files.keys()) {
    if (path !== manifestFile && path !== signatureFile && !named.has(path))
      wrong('error', 'package-not-listed', path);
  }
  for (const [path, { bytes }] of named) {
    const bad = nameProblem(path);
    const packed = files.get(path);
    if (bad) wrong('error', bad, manifestFile, ['files', path]);
    else if (!packed) wrong('error', 'missing-file', path);
    else if (packed.bytes !== bytes)
      wrong('error', 'package-size-differs', path, [], { found: packed.bytes, said: bytes });
  }
  const clash = findClash(named.keys());
  if (clash) wrong('error', 'package-names-clash', clash[0], [], { other: clash[1] });
  if (problems.length > 0) throw new Refusal(problems);
}
