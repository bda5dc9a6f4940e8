/**
 * Media that stand under one name in two exhibition folders and are not the same picture or film. The words of an
 * exhibition do not tell: only the bytes do. Read is as little as can be.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Whole } from '../../exhibition/exhibition.ts';
import { forEach } from './disk.ts';
import { namedMedia } from './read.ts';
import { hashOf, type VersionRecord } from './versions.ts';

export interface MediaPlace {
  folder: string;
  whole: Whole;
  /** SHA-256 and size of files, as far as a record or a manifest says them. */
  sums: VersionRecord['files'];
}

/** Their paths, in order. A file that cannot be read counts as replaced: whoever reads it next says why. */
export async function replacedMedia(before: MediaPlace, after: MediaPlace): Promise<string[]> {
  const replaced: string[] = [];
  const old = mediaIn(before);
  const both = [...mediaIn(after)].filter((path) => old.has(path));
  await forEach(both, async (path) => {
    if (!(await isSame(path, before, after).catch(() => false))) replaced.push(path);
  });
  return replaced.sort();
}

const mediaIn = ({ whole }: MediaPlace): Set<string> => new Set(namedMedia(whole).map(({ path }) => path));

async function isSame(path: string, before: MediaPlace, after: MediaPlace): Promise<boolean> {
  const [old, now] = [before.sums[path], after.sums[path]];
  if (old && now) return old.sha256 === now.sha256;
  const [oldFile, nowFile] = await Promise.all(
    [before, after].map(({ folder }) => stat(join(folder, path), { bigint: true })),
  );
  if (oldFile?.size !== nowFile?.size) return false;
  // Two names of one file.
  if (oldFile?.ino === nowFile?.ino && oldFile?.dev === nowFile?.dev && oldFile?.ino !== 0n) return true;
  return (await sumOf(path, before)) === (await sumOf(path, after));
}

const sumOf = async (path: string, { folder, sums }: MediaPlace): Promise<string> =>
  sums[path]?.sha256 ?? hashOf(join(folder, path));
