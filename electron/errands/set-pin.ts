/** `--set-pin`: new PINs from standard input, for whoever has the machine's command line (staff/set-pin.ts). */
import { setPins } from '../staff/set-pin.ts';
import type { Errand } from './errand.ts';

export const setPinErrand: Errand = {
  wants: null,
  help: "read new PINs from standard input and end: first line the\ntechnician's, second (optional) the editor's",
  alone: false,
  async run({ input, data }) {
    const { exitCode, sentence } = await setPins(input, data);
    return exitCode === 0 ? { exitCode, out: sentence } : { exitCode, why: sentence };
  },
};
