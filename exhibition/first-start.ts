/** How far the setting-up of a new kiosk is: one step after the other, so that whoever is interrupted goes on from there. */
import { z } from 'zod';
import { language } from './fields.ts';

/** In order. PINs come before everything that is written, so that nobody passing by can set a kiosk up. */
export const firstStartSteps = [
  'language',
  'pins',
  'screen',
  'touch',
  'name',
  'hours',
  'sound',
  'exhibition',
  'readiness',
  'sheet',
] as const;
export type FirstStartStep = (typeof firstStartSteps)[number];

/**
 * Where touches arrive: `right` at the finger, `mirrored` or `turned` elsewhere on this screen, `elsewhere` in no such
 * order; `mouse`: it was done by a mouse, which says nothing of the touchscreen.
 */
export const touchVerdicts = ['right', 'mirrored', 'turned', 'elsewhere', 'mouse'] as const;
export type TouchVerdict = (typeof touchVerdicts)[number];

export const firstStart = z.strictObject({
  format: z.literal(1),
  /** The step that is to be done next. */
  step: z.enum(firstStartSteps),
  /** In which the steps are said. */
  language: z.exactOptional(language),
  /** How the touchscreen answered in its four corners; absent: not tried. */
  touch: z.exactOptional(z.enum(touchVerdicts)),
  /** All steps were gone through, or somebody said that the rest is not wanted. */
  finished: z.boolean(),
});
export type FirstStart = z.infer<typeof firstStart>;

export const firstStartBegins: FirstStart = { format: 1, step: 'language', finished: false };
