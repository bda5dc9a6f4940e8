/**
 * @file Parts of this program that V8 compiled when the app was built (build/setup/compile-ahead.cjs): a start takes what
 * came of it, beside the part as `NAME.cjs.v8`, instead of compiling the part anew. Imported first. The file begins with
 * a SHA-256 over the part's text and what follows, for V8 looks at no more than the text's length; of its own version it
 * makes sure itself. What does not fit is left alone, and the part compiled as ever.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname } from 'node:path';
import { Script } from 'node:vm';

/** Node's loader compiles a file by this; it is no part of Node's documented face, and left as it is where it is missing. */
interface Compiling {
  _compile?: (this: NodeModule, text: string, filename: string) => unknown;
}

const sumBytes = 32;

let tell: (part: string) => void = () => undefined;

/** Hears, by its file's name, of each part that has to be compiled from now on although there is something for it. */
export function hearOfCompiledAnew(listener: (part: string) => void): void {
  tell = listener;
}

const loading = Module.prototype as unknown as Compiling;
const plainly = loading._compile;
if (plainly)
  loading._compile = function (text, filename) {
    const compiled = dirname(filename) === __dirname ? compiledBefore(filename, text) : null;
    if (!compiled) return plainly.call(this, text, filename);
    const script = new Script(Module.wrap(text), { filename, cachedData: compiled });
    if (script.cachedDataRejected) tell(basename(filename));
    const part = script.runInThisContext() as (...given: unknown[]) => unknown;
    const require = (name: string): unknown => this.require(name);
    return part.call(this.exports, this.exports, require, this, filename, dirname(filename));
  };

function compiledBefore(filename: string, text: string): Buffer | null {
  let kept: Buffer;
  try {
    kept = readFileSync(`${filename}.v8`);
  } catch {
    return null;
  }
  const code = kept.subarray(sumBytes);
  if (createHash('sha256').update(text).update(code).digest().equals(kept.subarray(0, sumBytes))) return code;
  tell(basename(filename));
  return null;
}
