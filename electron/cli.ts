/** What the command line may ask for (contract, "The app's switches"). Pure: reads words, returns a wish. */
import { parseArgs } from 'node:util';
import type { Errand, Words } from './errands/errand.ts';
import { errands, type ErrandName } from './errands/errands.ts';

export interface Wish {
  exhibition?: string;
  data?: string;
  windowed: boolean;
  display?: number;
  /** An installer asks for the guide through the first start, until it was finished once. */
  firstStart: boolean;
  /** A package to be offered to staff: a double click on its file. As it was given. */
  open?: string;
  /** Something to be done without a window. */
  errand?: { name: ErrandName; errand: Errand; words: Words };
  help: boolean;
  version: boolean;
}

export type CommandLine = { ok: true; wish: Wish } | { ok: false; sentence: string };

interface Switch {
  wants: string | null;
  help: string;
}

const everyErrand = Object.entries(errands) as [ErrandName, Errand][];

const errandSwitches = everyErrand.flatMap(([name, errand]): [string, Switch][] => [
  [name, errand],
  ...Object.entries(errand.with ?? {}),
]);

/** Every switch there is, in the order of `--help`. */
const switches: Readonly<Record<string, Switch>> = {
  exhibition: { wants: 'DIR', help: 'show this exhibition folder, read-only' },
  data: { wants: 'DIR', help: 'keep settings, logs and versions there' },
  windowed: { wants: null, help: 'an ordinary window, for a desk' },
  display: { wants: 'N', help: 'which screen, counted from 1' },
  'first-start': { wants: null, help: 'guide through the setting-up, until it was finished once' },
  ...Object.fromEntries(errandSwitches),
  help: { wants: null, help: 'this text' },
  version: { wants: null, help: 'the version' },
};

const options = Object.fromEntries(
  Object.entries(switches).map(([name, { wants }]) => [
    name,
    { type: wants === null ? ('boolean' as const) : ('string' as const) },
  ]),
);

export const helpText = `Xatirə: a memorial exhibition on a touchscreen

${Object.entries(switches).map(helpLine).join('\n')}

A package (FILE.xatire) after the switches is offered to staff, in the kiosk that runs or in this one.
Exit: 0 well, 1 not done or problems found, 2 wrong use.`;

function helpLine([name, { wants, help }]: [string, Switch]): string {
  const word = `  --${name}${wants === null ? '' : ` ${wants}`}`;
  const [first = '', ...more] = help.split('\n');
  return [`${word.padEnd(20)} ${first}`, ...more.map((line) => `${' '.repeat(21)}${line}`)].join('\n');
}

/** `words` are the app's own: Chromium's were taken out (switches.ts). */
export function readCommandLine(words: readonly string[]): CommandLine {
  try {
    const parsed = parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
    const { values, positionals } = { ...parsed, values: parsed.values as Values };
    const wrong = wrongUse(values) ?? wrongFile(values, positionals);
    if (wrong !== null) return { ok: false, sentence: wrong };
    const [open] = positionals;
    return { ok: true, wish: { ...wishOf(values), ...(open === undefined ? {} : { open }) } };
  } catch (error) {
    return { ok: false, sentence: sentenceOf(error) };
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

const asked = (values: Values): [ErrandName, Errand][] =>
  everyErrand.filter(([name]) => values[name] !== undefined);

/** One sentence about a use that cannot be meant; null where all is well. */
function wrongUse(values: Values): string | null {
  const display = values['display'];
  if (display !== undefined && !/^[1-9]\d*$/.test(String(display)))
    return `--display wants the number of a screen, counted from 1, not "${String(display)}".`;
  for (const [name, { wants }] of Object.entries(switches)) {
    if (values[name] === '') return `--${name} wants ${wants === 'N' ? 'a number' : 'a path'}.`;
  }
  const [first, second] = asked(values);
  if (first && second) return `--${first[0]} and --${second[0]} cannot be asked for at once.`;
  for (const [name, errand] of everyErrand) {
    for (const [also, { needed, wants }] of Object.entries(errand.with ?? {})) {
      if (values[also] !== undefined && first?.[0] !== name && !first?.[1].with?.[also])
        return `--${also} goes with --${name}.`;
      if (needed && first?.[0] === name && values[also] === undefined)
        return `--${name} wants --${also} ${wants} as well.`;
    }
  }
  return null;
}

/** One package may be opened, by its path. An address is none, nor is what a debugger would run. */
function wrongFile(values: Values, files: readonly string[]): string | null {
  const [file, other] = files;
  if (file === undefined) return null;
  if (!file.toLowerCase().endsWith('.xatire') || /^[a-z][a-z0-9+.-]+:/i.test(file))
    return `The kiosk opens packages (.xatire), not "${file}". --help lists the switches.`;
  if (other !== undefined) return `One package can be opened at a time, not "${other}" as well.`;
  const [errand] = asked(values);
  return errand ? `--${errand[0]} does not go with a package to open.` : null;
}

function wishOf(values: Values): Wish {
  const { exhibition, data, display } = values;
  const [first] = asked(values);
  const words = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return {
    windowed: values['windowed'] === true,
    firstStart: values['first-start'] === true,
    help: values['help'] === true,
    version: values['version'] === true,
    ...(typeof exhibition === 'string' ? { exhibition } : {}),
    ...(typeof data === 'string' ? { data } : {}),
    ...(first ? { errand: { name: first[0], errand: first[1], words } } : {}),
    ...(display === undefined ? {} : { display: Number(display) }),
  };
}

/** Node's own sentence is good but long; its first one says what is wrong. */
function sentenceOf(error: unknown): string {
  const first = (error as Error).message.split(/\. |\n/)[0] ?? 'Wrong use';
  return `${first}. --help lists the switches.`;
}
