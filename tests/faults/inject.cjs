/**
 * @file Loaded into the app's main process before the app (`electron -r`): runs what a test sends on standard input, one
 * JSON line each, so that faults can be made from inside; what is to happen at the start stands in XATIRE_INJECT. The app
 * does not know of it.
 */
'use strict';
const electron = require('electron');
const { createInterface } = require('node:readline');

// oxlint-disable-next-line no-eval
(0, eval)(`(electron) => { ${process.env.XATIRE_INJECT ?? ''} }`)(electron);

createInterface(process.stdin).on('line', async (line) => {
  const { id, code } = JSON.parse(line);
  let answer;
  try {
    // A test's own words, in a process started for it.
    // oxlint-disable-next-line no-eval
    const act = (0, eval)(`(async (electron, window) => { ${code} })`);
    answer = { value: await act(electron, electron.BrowserWindow.getAllWindows()[0]) };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`\u0001${JSON.stringify({ id, ...answer })}\n`);
});
