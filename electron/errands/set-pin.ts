/** `--set-pin`: new PINs from standard input, for whoever has the machine's command line (staff/set-pin.ts). */
import { setPins } from '../staff/set-pin.ts';
import type { Run } from './errand.ts';

export const runSetPin: Run = async ({ input, data }) => {
  const { exitCode, sentence } = await setPins(input, data);
  return exitCode === 0 ? { exitCode, out: sentence } : { exitCode, why: sentence };
};
