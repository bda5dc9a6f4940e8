/** How much of a passing part is shown; the rest is in its log. */
const tail = 4;

/** What is printed when a part ends: all of its output if it failed, the last lines if not. */
export function report({ part, failed, seconds, note, log, output = '' }) {
  const lines = output.trimEnd().split('\n');
  const shown = failed > 0 ? lines : lines.slice(-tail);
  const outcome = failed > 0 ? '✗ failed' : '✓ passed';
  const head = `── ${part.name}: ${outcome} in ${seconds.toFixed(1)} s${note ? ` (${note})` : ''} · ${log}`;
  return [head, ...shown.filter((line) => line.trim() !== '').map((line) => `   ${line}`)].join('\n');
}

/** The table at the end and its plain last line; `failed` is the sum over all parts. */
export function summary(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const width = Math.max(4, ...results.map(({ part }) => part.name.length));
  const row = (name, passed, failed, skipped, seconds, note) =>
    [
      name.padEnd(width),
      ...[passed, failed, skipped, seconds].map((cell) => String(cell).padStart(8)),
      ` ${note}`,
    ]
      .join('')
      .trimEnd();
  const rows = results.map((result) =>
    row(
      result.part.name,
      result.passed,
      result.failed,
      result.skipped,
      `${result.seconds.toFixed(1)} s`,
      result.note,
    ),
  );
  const failed = sum('failed');
  const text = [
    '',
    row('part', 'passed', 'failed', 'skipped', 'time', ''),
    ...rows,
    '',
    `${sum('passed')} passed, ${failed} failed`,
  ].join('\n');
  return { text, failed };
}
