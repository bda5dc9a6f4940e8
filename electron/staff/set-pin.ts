/**
 * `--set-pin`: new PINs from standard input, for whoever has the machine's command line and thereby owns it.
 * The first line is the technician's PIN; a second one, if there is one, the editor's. An empty second line or the
 * end of input leaves the editor's as it is. Nothing after the second line is read.
 */
import type { Role, TypedPins } from './keyring.ts';
import { Keyring } from './keyring.ts';
import type { StaffCode } from './outcomes.ts';
import { Recovery } from './recovery.ts';
import { Tries } from './tries.ts';
import { linesOf, nextLine } from './typed-lines.ts';

export interface PinSet {
  /** 0 set, 1 refused (nothing was changed), 2 wrong use: no PIN came. */
  exitCode: 0 | 1 | 2;
  sentence: string;
}

/**
 * Reads at most two lines and sets the PINs; `prompt` is told before each line whose PIN is wanted, for a terminal.
 * Never throws for what people or disks do.
 */
export async function setPins(
  input: AsyncIterable<string | Uint8Array>,
  dataFolder: string,
  prompt: (role: Role) => void = () => undefined,
): Promise<PinSet> {
  const lines = linesOf(input);
  prompt('technician');
  const technician = await nextLine(lines);
  if (technician === '')
    return { exitCode: 2, sentence: '--set-pin wants a PIN of 6 to 12 digits on standard input.' };
  prompt('editor');
  const editor = await nextLine(lines);
  await lines.return(undefined);
  return set(dataFolder, editor === '' ? { technician } : { technician, editor });
}

async function set(dataFolder: string, typed: TypedPins): Promise<PinSet> {
  const report = () => undefined;
  const replaced = await new Keyring(dataFolder, new Recovery(dataFolder)).replace(typed);
  if (!replaced.ok) return { exitCode: 1, sentence: sentenceOf(replaced.code, replaced.values) };
  await new Tries(dataFolder, report).clear();
  const whose =
    typed.editor === undefined
      ? 'The technician’s PIN is set.'
      : 'The technician’s and the editor’s PIN are set.';
  const kept =
    replaced.keptAs === null ? '' : ` The PIN file was unreadable and is kept as ${replaced.keptAs}.`;
  return { exitCode: 0, sentence: whose + kept };
}

const sentences: Partial<Record<StaffCode, string>> = {
  'pin-not-digits': 'A PIN is made of digits only.',
  'pin-too-short': 'A PIN has at least {least} digits.',
  'pin-too-long': 'A PIN has at most {most} digits.',
  'pin-too-simple': 'A PIN of one repeated digit or of digits in a row is too easily guessed.',
  'pins-equal': 'The technician and the editor need different PINs.',
  'not-saved': 'The PIN could not be saved ({reason}).',
};

const sentenceOf = (code: StaffCode, values: Readonly<Record<string, string | number>>): string =>
  `${(sentences[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))} Nothing was changed.`;
