/** `--make-key FILE`: a key that signs packages, and beside it the public file for the kiosks. */
import { basename, extname, resolve } from 'node:path';
import { writeKeyPair } from '../packages/key-files.ts';
import { keyName, makeSigningKey } from '../packages/keys.ts';
import type { Run } from './errand.ts';
import { diskSentence, notDone } from './sentences.ts';

export const runMakeKey: Run = async (_ground, { 'make-key': file = '', 'key-name': typed }) => {
  const path = resolve(file);
  const name = keyName.safeParse(typed ?? basename(path, extname(path)));
  if (!name.success)
    return { exitCode: 2, why: '--key-name wants a name of one line and at most 60 characters.' };
  const written = await writeKeyPair(path, makeSigningKey(name.data.trim()));
  if (written.outcome === 'taken')
    return notDone(`${written.file} is there already; a key is never written over.`);
  if (written.outcome !== 'ok') return notDone(diskSentence(written));
  const { key, publicFile } = written;
  return {
    exitCode: 0,
    out: `Key “${key.name}”\nprivate, keep it to yourself: ${path}\npublic, for the kiosks: ${publicFile}\n${key.key}`,
  };
};
