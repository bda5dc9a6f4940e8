/** @file What the import asks, from choosing a file to the draft. Part of the contract (contract.ts). */
import { z } from 'zod';
import type { ListText } from '../../exhibition/crossing.ts';
import { choices } from '../../exhibition/importing/choices.ts';
import { encodings, separators } from '../../exhibition/importing/sheets.ts';
import { language } from '../../exhibition/fields.ts';
import type { Applying } from '../archive/import/importing.ts';
import type { ImportProgress } from '../archive/import/portraits.ts';
import type { Listed, ListName, Page, PhotosFound } from '../archive/import/questions.ts';
import type { RoomAnswer } from '../archive/import/reading-room.ts';
import type { ImportRefused } from '../archive/import/questions.ts';
import type { Exported } from '../health/exports.ts';
import { asks, id, nothing } from './asking.ts';

export type { Applying, ImportProgress, ImportRefused, Listed, ListName, Page as ImportPage, PhotosFound };
export type { Brief, Checked, OpenedFile, PhotoFound } from '../archive/import/questions.ts';

/** `PhotosFound` as it crosses: each of its lists as text. */
export type PhotosSent = { outcome: 'ok' } & { [List in keyof PhotosFound]: ListText };

const path = z.string().max(4_000);
const listNames = ['added', 'changed', 'doubtful', 'gone', 'findings'] as const satisfies readonly ListName[];
const header = z.strictObject({
  at: z.int().min(0).max(2_000_000),
  lines: z.union([z.literal(1), z.literal(2)]),
});

export const importQuestions = {
  /** Opens a list of a stick or folder; whatever import was under way is forgotten. Null: it does not lie there. */
  'import.open': asks(
    'content',
    z.strictObject({
      path,
      encoding: z.exactOptional(z.enum(encodings)),
      separator: z.exactOptional(z.enum(separators)),
    }),
  ).answers<RoomAnswer<'open'>>(),
  'import.propose': asks(
    'content',
    z.strictObject({
      sheet: z.int().min(0).max(1_000),
      header: z.union([z.literal('find'), z.null(), header]),
    }),
  ).answers<RoomAnswer<'propose'>>(),
  /** The dry run: changes nothing. */
  'import.check': asks('content', z.strictObject({ choices })).answers<RoomAnswer<'check'>>(),
  'import.list': asks(
    'content',
    z.strictObject({
      what: z.enum(listNames),
      from: z.int().min(0),
      count: z.int().min(1).max(200),
      level: z.exactOptional(z.enum(['row', 'value', 'note'])),
    }),
  ).answers<Page<Listed[ListName]> | ImportRefused>(),
  /** Writes the rows that something is wrong with onto a stick, to be sent back. */
  'import.problems': asks('content', z.strictObject({ to: path, language })).answers<
    Exported | ImportRefused
  >(),
  /** Whom the photographs of a folder show; null where it cannot be listed. */
  'import.photos': asks('content', z.strictObject({ folder: path })).answers<
    PhotosSent | ImportRefused | null
  >(),
  /** One of them in small, made in the picture workshop; null where it is none. */
  'import.face': asks(
    'content',
    z.strictObject({ file: z.string().max(2_000) }),
  ).answers<Uint8Array | null>(),
  /** Makes the portraits and puts everything into the draft, as one step; `import.progress` tells how far it is. */
  'import.apply': asks(
    'content',
    z.strictObject({ photos: z.array(z.strictObject({ id, file: z.string().max(2_000) })).max(100_000) }),
  ).answers<Applying>(),
  'import.cancel': asks('content', nothing).answers<null>(),
  'import.close': asks('content', nothing).answers<null>(),
} as const;

export interface ImportNews {
  'import.progress': ImportProgress;
}
