/** What the command line may ask for (contract, "The app's switches"). Pure: reads words, returns a wish. */
import { parseArgs } from 'node:util';

export interface Wish {
  exhibition?: string;
  data?: string;
  windowed: boolean;
  display?: number;
  check?: string;
  setPin: boolean;
  help: boolean;
  version: boolean;
}

export type CommandLine = { ok: true; wish: Wish } | { ok: false; sentence: string };

/** Chromium's and Playwright's own switches, which Electron takes for itself; they are none of ours. */
const notOurs =
  /^--(no-sandbox|disable-|enable-|remote-debugging-|inspect|ozone-|use-gl|user-data-dir|force-|lang=|js-flags|in-process-gpu|host-resolver-rules|touch-events)/;

const options = {
  exhibition: { type: 'string' },
  data: { type: 'string' },
  windowed: { type: 'boolean' },
  display: { type: 'string' },
  check: { type: 'string' },
  'set-pin': { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

export const helpText = `Xatirə: a memorial exhibition on a touchscreen

  --exhibition DIR  show this exhibition folder, read-only
  --data DIR        keep settings, logs and versions there
  --windowed        an ordinary window, for a desk
  --display N       which screen, counted from 1
  --check PATH      read an exhibition folder, name every problem, and end
  --set-pin         read new PINs from standard input and end: first line the
                    technician's, second (optional) the editor's
  --help            this text
  --version         the version

Exit: 0 well, 1 problems found, 2 wrong use.`;

export function readCommandLine(words: readonly string[]): CommandLine {
  const args = words.filter((word) => !notOurs.test(word));
  try {
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
    const display = values.display === undefined ? undefined : Number(values.display);
    if (display !== undefined && !(Number.isInteger(display) && display >= 1)) {
      return {
        ok: false,
        sentence: `--display wants the number of a screen, counted from 1, not "${values.display}".`,
      };
    }
    for (const name of ['exhibition', 'data', 'check'] as const) {
      if (values[name] === '') return { ok: false, sentence: `--${name} wants a path.` };
    }
    return { ok: true, wish: wishOf(values, display) };
  } catch (error) {
    return { ok: false, sentence: sentenceOf(error) };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function wishOf(values: Values, display: number | undefined): Wish {
  return {
    windowed: values.windowed ?? false,
    setPin: values['set-pin'] ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
    ...(values.exhibition === undefined ? {} : { exhibition: values.exhibition }),
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.check === undefined ? {} : { check: values.check }),
    ...(display === undefined ? {} : { display }),
  };
}

/** Node's own sentence is good but long; its first one says what is wrong. */
function sentenceOf(error: unknown): string {
  const first = (error as Error).message.split(/\. |\n/)[0] ?? 'Wrong use';
  return `${first}. --help lists the switches.`;
}
