/**
 * @file Run by the Electron runtime as if it were Node: `ELECTRON_RUN_AS_NODE=1 electron compile-ahead.cjs FOLDER`. Reads
 * the main process's later parts as a start does, and keeps what V8 made of them beside each, for the start to take
 * (electron/compiled.ts). After they ran, so that the functions a start calls are in it.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const folder = process.argv[2];
/** The entry is read by Electron itself, and the others in processes of their own. */
const readOtherwise = /^(main|preload|workshop-preload|import-room)\.cjs$/;
const parts = readdirSync(folder).filter((name) => name.endsWith('.cjs') && !readOtherwise.test(name));
for (const name of readdirSync(folder)) if (name.endsWith('.v8')) rmSync(join(folder, name));

/** All of Electron that a program needs which is asked for its version. */
const electron = {
  app: { isPackaged: false, getAppPath: () => folder, getVersion: () => '', exit: () => undefined },
};
const load = Module._load;
Module._load = function (name, ...how) {
  return name === 'electron' ? electron : load.call(this, name, ...how);
};

const scripts = new Map();
Module.prototype._compile = function (text, filename) {
  const script = new Script(Module.wrap(text), { filename });
  scripts.set(filename, script);
  const require = (name) => this.require(name);
  script.runInThisContext().call(this.exports, this.exports, require, this, filename, dirname(filename));
};

process.argv = [process.argv[0], folder, '--version'];
process.stdout.write = (_words, done) => (done?.(), true);
for (const name of ['main.cjs', ...parts]) require(join(folder, name));
for (const name of parts) {
  const script = scripts.get(join(folder, name));
  if (!script) throw new Error(`${name} was not read`);
  const code = script.createCachedData();
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, name), 'utf8'))
    .update(code)
    .digest();
  writeFileSync(join(folder, `${name}.v8`), Buffer.concat([sum, code]));
}
