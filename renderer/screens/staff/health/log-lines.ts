/** One line of the log, as electron/log writes it: a moment, a level, a sentence. */
export interface LogLine {
  at: string;
  level: 'note' | 'problem';
  sentence: string;
}

/** The lines, newest first; what is no whole line (the first of a cut log) is left out. */
export function linesOf(log: string): LogLine[] {
  return log
    .split('\n')
    .flatMap((line): LogLine[] => {
      const [, at = '', level, sentence = ''] =
        /^(\d{4}-\d\d-\d\dT\S+) (note|problem) (.*)$/.exec(line) ?? [];
      return level === 'note' || level === 'problem' ? [{ at, level, sentence }] : [];
    })
    .reverse();
}
