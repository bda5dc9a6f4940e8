/** What the machine answers to the guide through the first start. Who may ask was checked at the door. */
import { localDay } from '../../exhibition/local-time.ts';
import type { FirstStartShelf } from '../archive/first-start.ts';
import type { Exports } from '../health/exports.ts';
import type { StaffAnswers } from './contract.ts';

export interface FirstStartOffice {
  firstStart: Pick<FirstStartShelf, 'keep'>;
  exports: Exports;
  /** The page on screen as it is laid out for paper: a PDF. */
  print: () => Promise<Uint8Array>;
  now?: () => Date;
}

type FirstStartQuestion = Extract<keyof StaffAnswers, `firstStart.${string}` | `sheet.${string}`>;

export function firstStartAnswersOf({
  firstStart,
  exports,
  print,
  now = () => new Date(),
}: FirstStartOffice): Pick<StaffAnswers, FirstStartQuestion> {
  return {
    'firstStart.keep': ({ at }) => firstStart.keep(at),
    'sheet.export': async ({ to }) =>
      exports.write(to, `xatire-rehearsal-${localDay(now())}.pdf`, await print()),
  };
}
