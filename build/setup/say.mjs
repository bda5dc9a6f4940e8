/** An end that is nobody's bug: one sentence for the person at the keyboard, and an exit code. */
export class Stop extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

/** One line for the person at the keyboard; on stderr, because stdout belongs to the app (`--check`). */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a script's main function; a Stop becomes its sentence and exit code, anything else keeps its trace. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error?.stack ?? error));
    process.exitCode = error instanceof Stop ? error.code : 1;
  }
}
