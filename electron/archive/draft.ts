/**
 * @file The draft on disk: DATA/exhibition/draft/, an exhibition folder of its own with `draft.json` beside.
 * Each file is replaced whole. Where a save touches several, they are written into `.next/` first, `draft.json` names
 * them as pending (the moment of saving), and then they move to their places; a start finishes what was interrupted.
 * So a draft is always one that staff had on screen, never the roll of one moment with the slides of another.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readDraftParts } from '../../exhibition/editing.ts';
import type { Whole } from '../../exhibition/exhibition.ts';
import { file } from '../../exhibition/fields.ts';
import { forEach, readJson, removeParts, type Disk, type JsonRead } from './disk.ts';
import { sizeOf } from './media.ts';
import { pause } from './pause.ts';
import { filesOf } from './publish.ts';
import { readStatements } from './read.ts';

const noteFile = 'draft.json';
const waiting = '.next';

const note = z.strictObject({
  format: z.literal(1),
  /** The version it started from, or was last published as; null for the exhibition a fresh install shows. */
  basedOn: z.int().min(1).nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  /** Files that lie in `.next/` and belong in their places. */
  pending: z.exactOptional(z.array(file)),
});
export type DraftNote = z.infer<typeof note>;

export type DraftRead =
  | { outcome: 'ok'; whole: Whole; note: DraftNote }
  | { outcome: 'none' }
  | { outcome: 'damaged'; reason: string }
  | { outcome: 'unreadable'; reason: string };

/** Reads the draft as staff left it, broken rules included. Throws what the disk says while finishing a save. */
export async function readDraft(disk: Disk, folder: string): Promise<DraftRead> {
  const json = await readJson(join(folder, noteFile));
  if (json.outcome === 'missing') {
    return (await sizeOf(join(folder, 'exhibition.json'))) === null
      ? { outcome: 'none' }
      : lost(noteFile, json);
  }
  const reading = note.safeParse(json.outcome === 'ok' ? json.value : undefined);
  if (!reading.success) return lost(noteFile, json);
  await finishSave(disk, folder, reading.data);
  await removeParts(disk, folder);
  return readParts(folder, reading.data);
}

async function readParts(folder: string, { format, basedOn, startedAt }: DraftNote): Promise<DraftRead> {
  const main = await readJson(join(folder, 'exhibition.json'));
  if (main.outcome !== 'ok') return lost('exhibition.json', main);
  const rollFile = (main.value as { remembrance?: { people?: unknown } } | null)?.remembrance?.people;
  if (typeof rollFile !== 'string') return lost('exhibition.json', main);
  const roll = await readJson(join(folder, rollFile));
  const parts = roll.outcome === 'ok' ? readDraftParts(main.value, roll.value) : null;
  if (!parts) return lost(rollFile, roll);
  const { texts, problems } = await readStatements(folder, parts.exhibition);
  const [first] = problems;
  if (first) return { outcome: 'damaged', reason: `${String(first.values['file'])}: ${first.code}` };
  return { outcome: 'ok', whole: { ...parts, statementTexts: texts }, note: { format, basedOn, startedAt } };
}

/** What cannot be read now may be readable tomorrow; only what was read and is wrong is called damaged. */
const lost = (file: string, json: JsonRead): DraftRead =>
  json.outcome === 'unreadable'
    ? { outcome: 'unreadable', reason: `${file}: ${json.reason}` }
    : { outcome: 'damaged', reason: `${file}: ${json.outcome === 'ok' ? 'unknown shape' : json.outcome}` };

/** A draft begins as the exhibition it is to change; `by: 'copy'` where that is not in our keeping. */
export async function startDraft(
  disk: Disk,
  folder: string,
  from: { folder: string; whole: Whole; by: 'share' | 'copy' },
  started: DraftNote,
): Promise<void> {
  const workshop = join(dirname(folder), '.making-draft');
  await disk.remove(workshop);
  const files = filesOf(from.whole);
  const folders = new Set([workshop, ...files.map((path) => dirname(join(workshop, path)))]);
  try {
    for (const one of folders) await disk.makeFolder(one);
    await forEach(files, (path) => disk[from.by](join(from.folder, path), join(workshop, path)));
    await disk.write(join(workshop, noteFile), JSON.stringify(started));
    for (const one of folders) await disk.syncFolder(one);
    await disk.rename(workshop, folder);
    await disk.syncFolder(dirname(folder));
  } catch (error) {
    await disk.remove(workshop).catch(() => undefined);
    throw error;
  }
}

/** Writes what differs between the draft as it was written and as it is now. Throws what the disk says. */
export async function saveDraft(
  disk: Disk,
  folder: string,
  kept: DraftNote,
  written: Whole,
  now: Whole,
): Promise<void> {
  const files = differingFiles(written, now);
  await finishSave(disk, folder, await noteOf(folder, kept));
  const [only] = files;
  if (files.length === 1 && only) return disk.write(join(folder, only.path), await only.content());
  if (files.length === 0) return;
  const pending = files.map(({ path }) => path);
  try {
    for (const { path, content } of files) await disk.write(join(folder, waiting, path), await content());
    await writeNote(disk, folder, { ...kept, pending });
  } catch (error) {
    // On a full disk, what could not be saved must not take the little room there is.
    if (!(await noteOf(folder, kept)).pending)
      await disk.remove(join(folder, waiting)).catch(() => undefined);
    throw error;
  }
  await finishSave(disk, folder, { ...kept, pending });
}

export const writeNote = (disk: Disk, folder: string, one: DraftNote): Promise<void> =>
  disk.write(join(folder, noteFile), JSON.stringify(one));

async function noteOf(folder: string, kept: DraftNote): Promise<DraftNote> {
  const json = await readJson(join(folder, noteFile));
  const reading = note.safeParse(json.outcome === 'ok' ? json.value : undefined);
  return reading.success ? reading.data : kept;
}

/** Moves what a save left pending to its places; what no note names was not saved and goes. */
async function finishSave(disk: Disk, folder: string, { pending, ...kept }: DraftNote): Promise<void> {
  if (!pending) return disk.remove(join(folder, waiting));
  for (const path of pending) {
    if ((await sizeOf(join(folder, waiting, path))) === null) continue;
    await disk.makeFolder(dirname(join(folder, path)));
    await disk.rename(join(folder, waiting, path), join(folder, path));
  }
  for (const one of new Set(pending.map((path) => dirname(join(folder, path))))) await disk.syncFolder(one);
  await writeNote(disk, folder, kept);
  await disk.remove(join(folder, waiting));
}

interface DraftFile {
  path: string;
  content: () => string | Promise<string>;
}

/** Only parts that are another object than before are written: adding a slide leaves 25,000 people as they lie. */
function differingFiles(written: Whole, now: Whole): DraftFile[] {
  const { exhibition, people, statementTexts } = now;
  const roll = exhibition.remembrance.people;
  const files: DraftFile[] = [];
  if (exhibition !== written.exhibition)
    files.push({ path: 'exhibition.json', content: () => json(exhibition) });
  if (people !== written.people || roll !== written.exhibition.remembrance.people) {
    files.push({ path: roll, content: () => rollText(people) });
  }
  for (const [path, text] of Object.entries(statementTexts)) {
    if (written.statementTexts[path] !== text) files.push({ path, content: () => text });
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** `json({ format: 1, people })`, byte for byte, written a thousand people at a time: others have their turn between. */
async function rollText(people: Whole['people']): Promise<string> {
  const [head = '', tail = ''] = json({ format: 1, people: [null] }).split('null');
  const pieces: string[] = [];
  for (let from = 0; from < people.length; from += 1_000) {
    const text = json({ format: 1, people: people.slice(from, from + 1_000) });
    pieces.push(text.slice(head.length, text.length - tail.length));
    await pause();
  }
  return people.length === 0
    ? json({ format: 1, people })
    : head + pieces.join(`,${head.slice(head.lastIndexOf('\n'))}`) + tail;
}
