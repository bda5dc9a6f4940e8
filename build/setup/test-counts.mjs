import { readFileSync } from 'node:fs';

/** Reads a runner's JSON report: `{passed, failed, skipped, flaky}`, or undefined if there is none. */
export function counted(runner, file) {
  try {
    return readers[runner](JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    // A file that cannot even be loaded has no tests, yet it failed.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    flaky: 0,
  }),
  playwright: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length ?? 0),
    skipped: stats.skipped,
    flaky: stats.flaky,
  }),
};

/**
 * What a part's end means: `{passed, failed, skipped, note}`. Without `counts` from a runner the part itself counts as
 * one; a runner that ran nothing, or ended badly without a failed test, counts as one failure.
 * @param {{code: number, late: boolean}} ended
 */
export function verdict({ code, late }, counts, hasRunner = counts !== undefined) {
  if (!hasRunner)
    return {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      skipped: 0,
      note: late ? 'took too long' : '',
    };
  const { passed = 0, failed = 0, skipped = 0, flaky = 0 } = counts ?? {};
  const note = late ? 'took too long' : flaky > 0 ? `${flaky} only on a second try` : '';
  if (passed + failed === 0) return { passed, failed: 1, skipped, note: note || 'ran no tests' };
  if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, note: note || `ended with ${code}` };
  return { passed, failed, skipped, note };
}
