/**
 * Any known version of the folder on disk becomes today's shape, one frozen step at a time. There has been one
 * format so far, so there is no step yet; a newer one than this app knows is refused and left untouched.
 */
import { problem, type Problem } from '../problems.ts';

export const currentFormat = 1;

/** The value in today's shape, or the problem that keeps it from being read. */
export function toCurrentFormat(value: unknown, file: string): { value: unknown } | { problem: Problem } {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > currentFormat) {
    return { problem: problem('error', 'newer-format', file, ['format'], { format, known: currentFormat }) };
  }
  if (format !== undefined && format !== currentFormat) {
    return { problem: problem('error', 'unknown-format', file, ['format'], { format: String(format) }) };
  }
  return { value };
}
