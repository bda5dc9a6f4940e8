/**
 * `--import FILE`: reads a list and says what it would do; with `--apply draft` it makes the draft, with
 * `--apply publish` visitors see it. The dry run always comes first, and what it asks has to be answered.
 */
import { join, resolve } from 'node:path';
import { firstChoices } from '../../exhibition/importing/dry-run.ts';
import type { Choices } from '../../exhibition/importing/choices.ts';
import type { Encoding } from '../../exhibition/importing/sheets.ts';
import { lineOf } from '../../exhibition/words/sentences.ts';
import { refusalSentence } from '../../exhibition/words/importing/sentences.ts';
import { realDisk, refusalOf } from '../archive/disk.ts';
import { Importing } from '../archive/import/importing.ts';
import { picturesBelow, type PhotoOrder } from '../archive/import/portraits.ts';
import { isRefused } from '../archive/import/reading-room.ts';
import type {
  Checked,
  ImportRefused,
  Listed,
  ListName,
  OpenedFile,
  Page,
  PhotosFound,
} from '../archive/import/questions.ts';
import { Library } from '../archive/library.ts';
import type { Ended, Ground, Run, Words } from './errand.ts';
import {
  readAnswers,
  separatorOf,
  withAnswers,
  withQuestionsAnswered,
  type Answers,
} from './import-answers.ts';
import {
  addedLine,
  changedLines,
  columnLines,
  countsLine,
  doubtfulLine,
  fileLine,
  findingLine,
  goneLine,
  photoLines,
  questionLines,
  whyNot,
} from './import-lines.ts';

export const runImport: Run = async (ground, words) => {
  const how = words['apply'];
  if (how !== undefined && how !== 'draft' && how !== 'publish')
    return wrong(`--apply wants "draft" or "publish", not "${how}".`);
  const read = readAnswers(words['answers']);
  if (!read.ok) return wrong(read.sentence);
  const library = await Library.open({
    data: ground.data,
    fresh: ground.fresh,
    fixed: ground.exhibition,
    report: ground.tell,
  });
  const importing = new Importing({
    library,
    data: ground.data,
    room: ground.importRoom,
    workshop: ground.workshop,
    report: ground.tell,
  });
  ground.signal.addEventListener('abort', () => importing.cancel());
  try {
    return await new ImportErrand(ground, words, read.answers, { library, importing }).run();
  } finally {
    importing.close();
    await library.close();
  }
};

const wrong = (why: string): Ended => ({ exitCode: 2, why });
const notDone = (why: string, lines: readonly string[] = []): Ended => ({
  exitCode: 1,
  out: lines.join('\n'),
  why,
});
const refused = ({ code, values }: ImportRefused): string => refusalSentence(code, values);

/** What one answer of the dry run may lead to: another question, so a few rounds; more would be our own mistake. */
const mostRounds = 6;

class ImportErrand {
  readonly #lines: string[] = [];
  readonly #importing: Importing;
  readonly #library: Library;

  constructor(
    private readonly ground: Ground,
    private readonly words: Words,
    private readonly answers: Answers,
    { library, importing }: { library: Library; importing: Importing },
  ) {
    this.#library = library;
    this.#importing = importing;
  }

  async run(): Promise<Ended> {
    const { encoding, separator } = this.answers.words;
    const opened = await this.#importing.open({
      path: resolve(this.words['import'] ?? ''),
      ...(encoding ? { encoding: encoding as Encoding } : {}),
      ...(separator ? { separator: separatorOf[separator as keyof typeof separatorOf] } : {}),
    });
    if (isRefused(opened)) return notDone(refused(opened));
    const sheet = this.#sheetOf(opened);
    if (typeof sheet === 'string') return notDone(sheet);
    const proposal = await this.#importing.propose({ sheet, header: 'find' });
    if (proposal === null || isRefused(proposal))
      return notDone(proposal ? refused(proposal) : 'There is no such sheet.');
    const first = withAnswers(firstChoices(sheet, proposal), this.answers);
    this.#lines.push(fileLine(opened, opened.sheets[sheet]?.name ?? ''), ...columnLines(proposal, first));
    const checked = await this.#check(first);
    if (isRefused(checked)) return notDone(refused(checked), this.#lines);
    return this.#ended(checked);
  }

  #sheetOf({ sheets }: OpenedFile): number | string {
    const wanted = this.words['sheet'];
    const filled = sheets.flatMap(({ rows, hidden }, i) => (rows > 0 && !hidden ? [i] : []));
    const names = sheets
      .map(({ name, rows, hidden }) => `“${name}” (${rows} rows${hidden ? ', hidden' : ''})`)
      .join(', ');
    if (wanted !== undefined) {
      const at = sheets.findIndex(({ name }) => name === wanted);
      return at === -1 ? `There is no sheet “${wanted}”, but ${names}.` : at;
    }
    const [only] = filled;
    if (only === undefined)
      return `Every sheet that holds something is hidden: ${names}. Say which with --sheet NAME.`;
    return filled.length === 1
      ? only
      : `Several sheets hold something: ${names}. Say which with --sheet NAME.`;
  }

  /** The dry run, again and again while answers given beforehand fit what it asks. */
  async #check(first: Choices): Promise<Checked | ImportRefused> {
    let choices = first;
    for (let round = 0; ; round++) {
      const checked = await this.#importing.check(choices);
      if (isRefused(checked)) return checked;
      for (const line of questionLines(checked.questions.filter(({ proposed }) => proposed)))
        this.#lines.push(line.replace(/^question/, 'told'));
      const next =
        round < mostRounds ? withQuestionsAnswered(choices, checked.questions, this.answers) : null;
      if (!next) return checked;
      choices = next;
    }
  }

  async #ended(checked: Checked): Promise<Ended> {
    const { questions, counts, labels } = checked;
    this.#lines.push(...questionLines(questions));
    await this.#all('added', (one) => [addedLine(one)]);
    await this.#all('changed', changedLines);
    await this.#all('gone', (one) => [goneLine(one)]);
    await this.#all('doubtful', (one) => [doubtfulLine(one)]);
    await this.#all('findings', (one) => [findingLine(one, labels)]);
    this.#lines.push(countsLine(checked));
    const unwritten = await this.#writeProblems();
    if (unwritten) return notDone(unwritten, this.#lines);
    const photos = await this.#photos();
    if ('why' in photos) return notDone(photos.why, this.#lines);
    const leave = this.answers.words.doubtful === 'leave';
    const open = leave ? 0 : questions.length + counts.doubtful;
    if (this.words['apply'] === undefined) {
      this.#lines.push('Nothing was changed: this was the dry run.');
      return { exitCode: open + counts.rowsLost > 0 ? 1 : 0, out: this.#lines.join('\n') };
    }
    if (open > 0)
      return notDone(
        'There are open questions. Answer them with --answers; doubtful=leave leaves them out.',
        this.#lines,
      );
    return this.#apply(photos.orders);
  }

  async #all<Name extends ListName>(what: Name, lines: (one: Listed[Name]) => string[]): Promise<void> {
    const step = 2_000;
    for (let from = 0, total = 1; from < total; from += step) {
      const page = await this.#importing.list({ what, from, count: step });
      if (isRefused(page)) return;
      total = page.total;
      for (const one of (page as Page<Listed[Name]>).items) this.#lines.push(...lines(one));
    }
  }

  async #writeProblems(): Promise<string | null> {
    const to = this.words['problems'];
    if (to === undefined) return null;
    const bytes = await this.#importing.problems('en');
    if (isRefused(bytes)) return refused(bytes);
    try {
      await realDisk.write(resolve(to), bytes);
      return null;
    } catch (error) {
      return `${to} cannot be written (${refusalOf(error).outcome}).`;
    }
  }

  async #photos(): Promise<{ orders: PhotoOrder[] } | { why: string }> {
    const folder = this.words['photos'];
    if (folder === undefined) return { orders: [] };
    const files = await picturesBelow(resolve(folder));
    if (!files) return { why: `The folder of photographs ${folder} cannot be listed.` };
    const found = await this.#importing.photos({ files });
    if (isRefused(found)) return { why: refused(found) };
    const orders = this.#orders(found, resolve(folder));
    this.#lines.push(...photoLines(found, new Set(orders.map(({ file }) => file))));
    return { orders };
  }

  /** Without anybody to look at faces, only ids and the list's own file names are taken; whole names if that was said. */
  #orders({ matches }: PhotosFound, folder: string): PhotoOrder[] {
    const named = this.answers.words.photos === 'names';
    return matches
      .filter(
        ({ how, already, replaces }) =>
          !already && !replaces && (how === 'file' || how === 'id' || (named && how === 'name')),
      )
      .map(({ file, bytes, person }) => ({ id: person.id, file, bytes, path: join(folder, file) }));
  }

  async #apply(orders: readonly PhotoOrder[]): Promise<Ended> {
    const opened = await this.#library.draft.open();
    if (opened.outcome === 'ok' && opened.draft && opened.draft.changes.length > 0) {
      return notDone(
        'There is a draft with changes already. Publish it or give it up in staff mode first, so that this import can be given up by itself.',
        this.#lines,
      );
    }
    const { tell } = this.ground;
    const done = await this.#importing.apply(orders, ({ done: made, total, secondsLeft }) =>
      tell(`photographs: ${made} of ${total}${secondsLeft === null ? '' : `, about ${secondsLeft} s left`}`),
    );
    const why = whyNot(done, (code) => refusalSentence(code as ImportRefused['code'], {}));
    if (done.outcome !== 'ok')
      return why === null ? notDone('Nothing was changed.', this.#lines) : notDone(why, this.#lines);
    for (const { file, why: reason } of done.bad)
      this.#lines.push(`problem photo ${file}: not taken (${reason})`);
    this.#lines.push(
      `In the draft: ${done.added} added, ${done.changed} changed, ${done.removed} left, ${done.portraits} portraits.`,
    );
    return this.words['apply'] === 'publish' ? this.#publish() : { exitCode: 0, out: this.#lines.join('\n') };
  }

  async #publish(): Promise<Ended> {
    const published = await this.#library.publish({ by: 'import' });
    if (published.outcome === 'published') {
      this.#lines.push(`Published as version ${published.version.number}.`);
      return { exitCode: 0, out: this.#lines.join('\n') };
    }
    if (published.outcome === 'problems') this.#lines.push(...published.problems.map((one) => lineOf(one)));
    return notDone('It is in the draft, but was not published.', this.#lines);
  }
}
