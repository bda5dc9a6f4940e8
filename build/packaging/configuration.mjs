/** @file What every package of Xatirə says about itself, from the one place each is written in. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { at } from '../setup/paths.mjs';

/**
 * @typedef {object} About
 * @property {string} version of Xatirə, `0.1.0`
 * @property {string} electron version of the runtime inside
 * @property {boolean} trial true where that runtime is out of support
 * @property {string} maintainer `Name <address>`
 * @property {string} homepage
 * @property {any} config electron-builder's configuration
 */

/** @returns {About} */
export function about(runtime) {
  const { version, author, homepage } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const config = load(readFileSync(at('build', 'electron-builder.yml'), 'utf8'));
  return {
    version,
    electron: runtime.version,
    trial: runtime.trial,
    maintainer: author,
    homepage,
    config,
  };
}

/** `0.1.0`, or `0.1.0-trial`: a package on a runtime out of support says so in its name. */
export const versionName = ({ version, trial }) => (trial ? `${version}-trial` : version);

/** As Debian orders versions: a trial comes before its release, so that the release replaces it. */
export const debianVersion = ({ version, trial }) => {
  const own = version.replace('-', '~');
  return trial ? `${own}~trial` : own;
};
