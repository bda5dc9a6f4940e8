/**
 * @file Parts of this program that V8 compiled when the app was built (build/setup/compile-ahead.cjs): a start takes what
 * came of it, beside the part as `NAME.cjs.v8`, instead of compiling the part anew. Imported first. V8 itself refuses what
 * was made of another text or by another V8, and then the part is compiled as ever; so is one that has no such file.
 */
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Node's loader compiles a file by this; it is no part of Node's documented face, and left as it is where it is missing. */
interface Compiling {
  _compile?: (this: NodeModule, text: string, filename: string) => unknown;
}

/** The parts of which V8 took nothing; for the log. */
export const refused: string[] = [];

const loading = Module.prototype as unknown as Compiling;
const plainly = loading._compile;
if (plainly)
  loading._compile = function (text, filename) {
    const compiled = dirname(filename) === __dirname ? compiledBefore(filename) : null;
    if (!compiled) return plainly.call(this, text, filename);
    const script = new Script(Module.wrap(text), { filename, cachedData: compiled });
    if (script.cachedDataRejected) refused.push(filename);
    const part = script.runInThisContext() as (...given: unknown[]) => unknown;
    const require = (name: string): unknown => this.require(name);
    return part.call(this.exports, this.exports, require, this, filename, dirname(filename));
  };

function compiledBefore(filename: string): Buffer | null {
  try {
    return readFileSync(`${filename}.v8`);
  } catch {
    return null;
  }
}
