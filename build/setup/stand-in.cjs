/**
 * @file Stands in for Electron's own default app, which the carried runtime comes without: `electron [-r module]
 * [switches] FOLDER …` runs the app in that folder under its own name and version. Runs inside Electron, packed into
 * `resources/default_app.asar`; a packaged app's `app.asar` wins over it.
 */
'use strict';
const { app } = require('electron');
const fs = require('fs');
const Module = require('module');
const path = require('path');

const asked = { modules: [], folder: undefined, version: false };
const words = process.argv.slice(1);
while (words.length > 0 && asked.folder === undefined) {
  const word = words.shift();
  if (word === '-r' || word === '--require') asked.modules.push(words.shift());
  else if (word === '-v' || word === '--version') asked.version = true;
  else if (!word.startsWith('-')) asked.folder = path.resolve(word);
  if (asked.version) break;
}
if (asked.modules.length > 0) Module._preloadModules(asked.modules);

if (asked.version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
} else if (asked.folder === undefined) {
  console.error('Name the folder of the app to run.');
  process.exit(2);
} else {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  const about = path.join(asked.folder, 'package.json');
  const { name, productName, version } = fs.existsSync(about)
    ? JSON.parse(fs.readFileSync(about, 'utf8'))
    : {};
  if (version) app.setVersion(version);
  if (productName || name) app.name = productName || name;
  const main = Module._resolveFilename(asked.folder, null, true);
  app.setAppPath(fs.existsSync(about) ? asked.folder : path.dirname(main));
  Module._load(main, Module, true);
}
