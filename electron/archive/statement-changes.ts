/**
 * @file Every change to the words of a statement, in DATA/exhibition/statement-changes.json: the old words whole, the
 * SHA-256 of old and new, who and when. It stands beside the versions and not inside them, because it must outlive
 * the twentieth version. An entry is written before the change is made: one too many does no harm, one too few would.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { WordChange } from '../../exhibition/changes.ts';
import { language } from '../../exhibition/fields.ts';
import { readJson, type Disk } from './disk.ts';
import type { Notice } from './versions.ts';

const file = 'statement-changes.json';

/** How words changed: by hand, by undo or redo, by giving up a draft, by returning to a version, by a package. */
export type WordsHow = 'changed' | 'undone' | 'redone' | 'discarded' | 'returned' | 'installed';

const entry = z.strictObject({
  statement: z.string(),
  language,
  how: z.enum(['changed', 'undone', 'redone', 'discarded', 'returned', 'installed']),
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Null where there were no words in this language. */
  before: z.strictObject({ text: z.string(), sha256: z.string() }).nullable(),
  /** Null where the words were taken away. */
  after: z.strictObject({ sha256: z.string() }).nullable(),
});
export type StatementChange = z.infer<typeof entry>;
const ledger = z.strictObject({ format: z.literal(1), changes: z.array(entry) });

export class StatementChanges {
  readonly #path: string;

  /** `library` is DATA/exhibition. */
  constructor(
    library: string,
    private readonly disk: Disk,
    private readonly notice: (one: Notice) => void,
  ) {
    this.#path = join(library, file);
  }

  /** Oldest first. Throws what the disk says where the file is there and cannot be read. */
  async all(): Promise<StatementChange[]> {
    const json = await readJson(this.#path);
    if (json.outcome === 'missing') return [];
    if (json.outcome === 'unreadable')
      throw Object.assign(new Error(`${file}: ${json.reason}`), { code: json.reason });
    const reading = ledger.safeParse(json.outcome === 'ok' ? json.value : undefined);
    return reading.success ? reading.data.changes : this.#setAside();
  }

  /** Keeps what is about to change. Throws what the disk says; then the change must not be made. */
  async keep(words: readonly WordChange[], how: WordsHow, by: string, at: Date): Promise<void> {
    if (words.length === 0) return;
    const entries = words.map((one): StatementChange => ({
      statement: one.statement,
      language: one.language,
      how,
      by,
      at: at.toISOString(),
      before: one.before === null ? null : { text: one.before, sha256: sum(one.before) },
      after: one.after === null ? null : { sha256: sum(one.after) },
    }));
    const changes = [...(await this.all()), ...entries];
    await this.disk.write(this.#path, JSON.stringify({ format: 1, changes }, null, 1));
  }

  async #setAside(): Promise<StatementChange[]> {
    const aside = this.#path.replace(/\.json$/, `-damaged-${Date.now()}.json`);
    await this.disk.rename(this.#path, aside);
    this.notice({ code: 'statement-changes-damaged', values: { keptAs: aside } });
    return [];
  }
}

/** SHA-256 of words as UTF-8, in hexadecimal. */
const sum = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex');
