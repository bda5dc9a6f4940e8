/** What a workbook hides. SheetJS does not say it of rows without keeping every styled cell, so it is looked up here. */
import type { WorkBook } from '@e965/xlsx';

export interface Hidden {
  sheet: boolean;
  rows: ReadonlySet<number>;
}

/** Of each sheet, in the order of the workbook. */
export function hiddenInXlsx(files: ReadonlyMap<string, Buffer>, book: WorkBook): Hidden[] {
  const targets = relationTargets(files.get('xl/_rels/workbook.xml.rels'));
  return (book.Workbook?.Sheets ?? []).map((sheet) => {
    const target = targets.get((sheet as { id?: string }).id ?? '');
    const content = target === undefined ? undefined : files.get(target);
    return { sheet: (sheet.Hidden ?? 0) !== 0, rows: content ? hiddenRows(content) : new Set<number>() };
  });
}

function relationTargets(rels: Buffer | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const [tag] of (rels?.toString('utf8') ?? '').matchAll(/<Relationship\b[^>]*>/g)) {
    const [, id] = /\bId="([^"]*)"/.exec(tag) ?? [];
    const [, target] = /\bTarget="([^"]*)"/.exec(tag) ?? [];
    if (id && target) found.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return found;
}

/** Rows of the sheet's XML with `hidden="1"`; the bytes are searched, for they may be a hundred megabytes. */
function hiddenRows(content: Buffer): Set<number> {
  const rows = new Set<number>();
  for (let at = content.indexOf(' hidden='); at !== -1; at = content.indexOf(' hidden=', at + 8)) {
    const open = content.lastIndexOf('<', at);
    const close = content.indexOf('>', at);
    if (open === -1 || close === -1 || close - open > 2_000) continue;
    const tag = content.toString('latin1', open, close);
    const [, row] = /^<(?:\w+:)?row\b[^>]*\sr=["'](\d+)["']/.exec(tag) ?? [];
    if (row && /\shidden=["'](1|true)["']/.test(tag)) rows.add(Number(row) - 1);
  }
  return rows;
}

/** A row that stands for more than that is the empty rest of the sheet. */
const mostRepeated = 200_000;

export function hiddenInOds(files: ReadonlyMap<string, Buffer>, book: WorkBook): Hidden[] {
  const content = files.get('content.xml') ?? Buffer.alloc(0);
  const hidesRows = content.includes('table:visibility=');
  const hiddenStyles = stylesOfHiddenTables(content);
  if (!hidesRows && hiddenStyles.size === 0)
    return book.SheetNames.map(() => ({ sheet: false, rows: new Set() }));
  const found: { sheet: boolean; rows: Set<number> }[] = [];
  let row = 0;
  for (const [tag] of content.toString('latin1').matchAll(/<table:table(?:-row)?[\s/>][^>]*>?/g)) {
    if (tag.startsWith('<table:table-row')) {
      const repeated = Math.min(Number(/number-rows-repeated="(\d+)"/.exec(tag)?.[1] ?? 1), mostRepeated);
      if (/table:visibility="(collapse|filter)"/.test(tag)) {
        for (let i = 0; i < repeated; i++) found.at(-1)?.rows.add(row + i);
      }
      row += repeated;
    } else {
      const style = /table:style-name="([^"]*)"/.exec(tag)?.[1] ?? '';
      found.push({ sheet: hiddenStyles.has(style), rows: new Set() });
      row = 0;
    }
  }
  return found;
}

function stylesOfHiddenTables(content: Buffer): Set<string> {
  const end = content.indexOf('</office:automatic-styles>');
  const styles = end === -1 ? '' : content.toString('latin1', 0, end);
  const hidden = new Set<string>();
  for (const [style, name] of styles.matchAll(
    /<style:style\b[^>]*style:name="([^"]*)"[^>]*>[\s\S]*?<\/style:style>/g,
  )) {
    if (style.includes('table:display="false"') && name) hidden.add(name);
  }
  return hidden;
}
