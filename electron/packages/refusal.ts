/** How reading ends where a package is not taken. */
import type { PackageProblemCode } from '../../exhibition/packages/problems.ts';
import { problem, type Problem } from '../../exhibition/problems.ts';

/** Thrown inside this folder alone; caught where a function answers with problems. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.code ?? 'refused');
  }
}

/** Ends reading: this package is not taken, and why. */
export function refuse(code: PackageProblemCode, file: string, values: Problem['values'] = {}): never {
  throw new Refusal([problem('error', code, file, [], values)]);
}

/** Somebody pressed cancel. */
export class Cancelled extends Error {}

export function orCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled('cancelled');
}
