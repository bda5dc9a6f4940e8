import type { KeyboardLayout } from './language.ts';

/** Rows of letters, as they are typed; `label` says what stands on the key. */
export function keyboardOf(rows: readonly string[], label: (letter: string) => string): KeyboardLayout {
  return {
    rows: rows.map((row) =>
      row
        .split(' ')
        .map((insert) => (label(insert) === insert ? { insert } : { insert, label: label(insert) })),
    ),
  };
}
