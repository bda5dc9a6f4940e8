/**
 * What can come of a question to the door of staff mode, as codes with their values. Everything expected is returned
 * under one of these names; the sentences are written where they are shown, one per code and language.
 */
export const staffCodes = [
  /** A new or typed PIN holds something that is no digit. */
  'pin-not-digits',
  /** Fewer than {least} digits. */
  'pin-too-short',
  /** More than {most} digits. */
  'pin-too-long',
  /** All one digit, or a run such as 123456 or 987654. */
  'pin-too-simple',
  /** Both roles would have the same PIN; the PIN alone says who comes in, so they must differ. */
  'pins-equal',
  /** The PIN opens nothing; {seconds} until the next try (0: at once). */
  'wrong-pin',
  /** Too many wrong tries; {seconds} are left. The PIN was not looked at. */
  'wait',
  /** No PIN is set yet: ask for both. */
  'first-opening',
  /** First PINs were to be set, but there are some. */
  'already-set',
  /** staff.json is there and cannot be relied on ({reason}), or it vanished: nobody gets in by PIN. */
  'staff-unreadable',
  /** The disk refused ({reason}); everything stands as before. */
  'not-saved',
  /** Nobody is in, or the session closed meanwhile. */
  'not-in',
  /** Who is in may not do this. */
  'not-allowed',
  /** The recovery code is not complete: {found} of {wanted} characters. */
  'code-incomplete',
  /** A character of the recovery code is wrong. */
  'code-mistyped',
  /** This installation has no recovery code. */
  'recovery-missing',
  /** What is kept of the recovery code cannot be read ({reason}). */
  'recovery-unreadable',
  /** No reset file on the stick. */
  'reset-missing',
  /** The file is damaged or no reset file at all. */
  'reset-damaged',
  /** Made by a newer version (format {format}). */
  'reset-newer',
  /** Made with the code of another installation ({kiosk}). */
  'reset-other-kiosk',
  /** Its signature is not by this installation's code: forged or altered. */
  'reset-forged',
  /** It has served once already. */
  'reset-used',
] as const;

export type StaffCode = (typeof staffCodes)[number];

export interface Refused<Code extends StaffCode = StaffCode> {
  ok: false;
  code: Code;
  values: Readonly<Record<string, string | number>>;
}

export const refused = <Code extends StaffCode>(
  code: Code,
  values: Refused['values'] = {},
): Refused<Code> => ({
  ok: false,
  code,
  values,
});

/** What the disk said, as a refusal. */
export const notSaved = (error: unknown): Refused<'not-saved'> =>
  refused('not-saved', { reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message });
