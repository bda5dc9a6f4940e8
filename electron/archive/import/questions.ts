/**
 * @file What is asked of the reading room, and what it answers. The room is a thread of its own that holds the file
 * being imported and everything worked out from it, so that nothing of it ever waits in the main process.
 */
import type { ListText } from '../../../exhibition/crossing.ts';
import type { Choices } from '../../../exhibition/importing/choices.ts';
import type { Doubtful, Gone, ValueChange } from '../../../exhibition/importing/comparing.ts';
import type { Counts } from '../../../exhibition/importing/dry-run.ts';
import type { Finding, FindingLevel, RefusalCode } from '../../../exhibition/importing/findings.ts';
import type { Header } from '../../../exhibition/importing/header.ts';
import type { PhotoHow } from '../../../exhibition/importing/photographs.ts';
import type { Proposal } from '../../../exhibition/importing/proposing.ts';
import type { Question as SheetQuestion } from '../../../exhibition/importing/questions.ts';
import type { Book, Encoding, Separator } from '../../../exhibition/importing/sheets.ts';
import type { Value } from '../../../exhibition/importing/values.ts';
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import type { DiskRefusal } from '../disk.ts';

export interface ImportRefused {
  outcome: 'refused';
  code: RefusalCode;
  values: Readonly<Record<string, string | number>>;
}

/** A file that was opened: what it holds, in outline. */
export interface OpenedFile {
  outcome: 'ok';
  name: string;
  kind: Book['kind'];
  text?: NonNullable<Book['text']>;
  sheets: { name: string; hidden: boolean; rows: number }[];
}

/** Where the roll and what was remembered of it lie on disk. */
export interface RollPlace {
  /** The exhibition folder: the draft's, or the one on show. */
  folder: string;
  /** Where imports leave what the next one has to know. */
  memories: string;
}

export interface Checked {
  outcome: 'ok';
  counts: Counts;
  questions: SheetQuestion[];
  /** Of the columns, for saying where something is. */
  labels: string[];
}

/** A person on the roll, as much as one needs to recognise them. */
export interface Brief {
  id: string;
  label: string;
  born: string | null;
  died: string | null;
  portrait: string | null;
}

export interface Listed {
  added: { at: number; label: string; values: Record<string, Value> };
  changed: { at: number; id: string; label: string; portrait: string | null; changes: ValueChange[] };
  doubtful: Pick<Doubtful, 'at' | 'label' | 'why'> & { values: Record<string, Value>; candidates: Brief[] };
  gone: Gone & { portrait: string | null };
  findings: Finding & { level: FindingLevel };
}
export type ListName = keyof Listed;

export interface Page<Item> {
  total: number;
  items: Item[];
}

/** A photograph and whom it shows, as far as its name tells. */
export interface PhotoFound {
  /** Path below the folder of photographs. */
  file: string;
  bytes: number;
  person: Brief;
  how: PhotoHow;
  confidence: number;
  others: Brief[];
  /** It is the very file that the person's portrait was made of last time. */
  already: boolean;
  /** The person has a portrait that no import brought. */
  replaces: boolean;
}

export interface PhotosFound {
  matches: PhotoFound[];
  second: { file: string; person: Brief }[];
  unmatched: string[];
  without: Brief[];
}

/** Everything that goes into the draft. What the next import has to know lies on disk by then. */
export interface ReadyToApply {
  outcome: 'ok';
  /** Of `Person`. */
  put: ListText;
  remove: string[];
}

/** What became of a photograph: the medium in the draft's folder, and the file it was made of. */
export interface PortraitMade {
  id: string;
  medium: string;
  file: string;
  bytes: number;
}

export interface RoomQuestions {
  open: {
    ask: { path: string; encoding?: Encoding; separator?: Separator };
    answer: OpenedFile | ImportRefused;
  };
  propose: {
    ask: { sheet: number; header: Header | null | 'find'; roll: RollPlace; fallback: LanguageCode };
    answer: Proposal | null;
  };
  check: { ask: { choices: Choices; roll: RollPlace; today: string }; answer: Checked | ImportRefused };
  list: {
    ask: { what: ListName; from: number; count: number; level?: FindingLevel };
    answer: Page<Listed[ListName]>;
  };
  problems: { ask: { language: LanguageCode }; answer: Uint8Array };
  photos: { ask: { files: { file: string; bytes: number }[] }; answer: PhotosFound };
  /** `id` becomes the import's own; its memory is written to `memories` before the answer comes. */
  ready: {
    ask: { id: string; at: string; memories: string; portraits: readonly PortraitMade[] };
    answer: ReadyToApply | DiskRefusal;
  };
}
export type RoomQuestion = keyof RoomQuestions;
export type Ask<Q extends RoomQuestion> = RoomQuestions[Q]['ask'];
export type AnswerTo<Q extends RoomQuestion> = RoomQuestions[Q]['answer'];
