/**
 * Runs parts side by side: each starts once its `needs` have passed and enough of the `places` are free, in the order of
 * the list. `work(part)` gives `{passed, failed}`; a part whose needs failed is not run and counts as one failure.
 * Resolves to the results in the order of the list.
 */
export function runInOrder(parts, places, work) {
  const results = new Map();
  const running = new Set();
  const listed = new Set(parts.map(({ name }) => name));
  const weightOf = (part) => Math.min(part.weight ?? 1, places);
  const needsOf = (part) => (part.needs ?? []).filter((name) => listed.has(name));
  const inUse = () => [...running].reduce((sum, part) => sum + weightOf(part), 0);

  return new Promise((resolve, reject) => {
    const finish = (part, result) => {
      running.delete(part);
      results.set(part.name, result);
      step();
    };
    const start = (part) => {
      running.add(part);
      work(part).then((result) => finish(part, result), reject);
    };
    const step = () => {
      for (const part of parts) {
        if (results.has(part.name) || running.has(part)) continue;
        const broken = needsOf(part).find((name) => results.get(name)?.failed > 0);
        if (broken) {
          finish(part, {
            part,
            passed: 0,
            failed: 1,
            skipped: 0,
            seconds: 0,
            note: `not run: ${broken} failed`,
          });
          return;
        }
        const ready = needsOf(part).every((name) => results.has(name));
        if (ready && inUse() + weightOf(part) <= places) start(part);
      }
      if (results.size === parts.length) resolve(parts.map(({ name }) => results.get(name)));
    };
    step();
  });
}
