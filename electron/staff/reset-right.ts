/** What somebody whose PIN is forgotten has in hand: the recovery code, or a reset file on a stick made with it. */
import { z } from 'zod';
import { refused, type Refused } from './outcomes.ts';
import type { Recovery } from './recovery.ts';
import { findResetFile, makeResetFile } from './reset-file.ts';

export const resetRight = z.union([
  z.strictObject({ code: z.string().max(400) }),
  z.strictObject({ stick: z.literal(true) }),
]);
export type ResetRight = z.infer<typeof resetRight>;

type NoFile = Refused<'code-incomplete' | 'code-mistyped' | 'reset-missing' | 'reset-damaged'>;

/** Of several files the one is spoken of that was most nearly the right one. */
const mostTelling = [
  'recovery-missing',
  'recovery-unreadable',
  'reset-used',
  'reset-forged',
  'reset-other-kiosk',
  'reset-newer',
  'reset-damaged',
  'reset-missing',
] as const;

/**
 * The content of the reset file this right stands for. `places` are the folders where a stick may be; of several files
 * the first that would be accepted counts.
 */
export async function resetFileOf(
  right: ResetRight,
  places: readonly string[],
  recovery: Pick<Recovery, 'check'>,
): Promise<{ ok: true; value: unknown } | NoFile> {
  if ('code' in right) {
    const made = makeResetFile(right.code);
    return made.ok ? { ok: true, value: made.file } : made;
  }
  const found = await Promise.all(places.map((place) => looked(place, recovery)));
  const accepted = found.find(({ code }) => code === null);
  const told = mostTelling.map((code) => found.find((one) => one.code === code)).find(Boolean);
  return (accepted ?? told)?.file ?? refused('reset-missing');
}

/** The file in a folder with what would be said of it; null where it would be accepted. */
async function looked(place: string, recovery: Pick<Recovery, 'check'>) {
  const file = await findResetFile(place);
  if (!file.ok) return { file, code: file.code };
  const checked = await recovery.check(file.value);
  return { file, code: checked.ok ? null : checked.code };
}
