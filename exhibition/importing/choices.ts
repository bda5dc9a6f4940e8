/** What whoever imports has chosen and answered. Crosses the bridge; nothing in it is trusted. */
import { z } from 'zod';
import { date, id, language } from '../fields.ts';
import { columnUse } from './columns.ts';
import { mostColumns } from './sheets.ts';

const column = z.int().min(0).max(mostColumns);
const row = z.int().min(0).max(2_000_000);
const byColumn = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^\d{1,3}$/), value);
const byRow = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^\d{1,7}$/), value);

export const dateWay = z.strictObject({
  order: z.exactOptional(z.enum(['day-first', 'month-first'])),
  century: z.exactOptional(z.enum(['19', '20'])),
  serial: z.exactOptional(z.enum(['1900', '1904'])),
  small: z.exactOptional(z.enum(['year', 'day'])),
  slash: z.exactOptional(z.enum(['month', 'years'])),
});

export const nameWay = z.strictObject({
  order: z.exactOptional(z.enum(['family-first', 'given-first'])),
  third: z.exactOptional(z.enum(['patronymic', 'given'])),
});

/** Keeps what is on the roll, or takes what the list says. */
const side = z.enum(['keep', 'take']);

export const choices = z.strictObject({
  /** Which sheet, counted from 0. */
  sheet: z.int().min(0).max(1_000),
  header: z.strictObject({ at: row, lines: z.union([z.literal(1), z.literal(2)]) }).nullable(),
  columns: z.array(columnUse).max(mostColumns),
  /** The order of a whole name that its heading says, by column. */
  parts: byColumn(z.array(z.enum(['family', 'given', 'patronymic'])).max(3)),
  language,
  hiddenRows: z.enum(['leave', 'take']),
  dates: byColumn(dateWay),
  /** Single cells, by `row:column`; null leaves the date out. */
  cells: z.record(z.string().regex(/^\d{1,7}:\d{1,3}$/), date.nullable()),
  names: byColumn(nameWay),
  capitals: z.enum(['ordinary', 'as-written']).nullable(),
  /** Who a doubtful row is: somebody on the roll, somebody new, or nobody to be taken. */
  rows: byRow(z.union([z.strictObject({ same: id }), z.literal('new'), z.literal('leave')])),
  /** Values changed by hand, or not brought by an import, that the list says otherwise. */
  handEdits: side,
  /** Single ones, by `id path`. */
  values: z.record(z.string().max(300), side),
  /** People who came with an import and are not in the list any more. */
  gone: z.enum(['keep', 'remove']),
  /** Single people, by id. */
  goneOf: z.record(z.string().max(200), z.enum(['keep', 'remove'])),
});
export type Choices = z.infer<typeof choices>;

export const columnOf = (key: string): number => column.parse(Number(key));
