/**
 * Which words of the command line are Chromium's, and which of those the kiosk takes. Pure.
 * A package for galleries takes a short list and refuses every other word that is not the app's own; run from its
 * sources, or packaged for tests, it takes whatever Chromium, Node and a test driver need.
 */

/** `gallery`: a package as it is shipped. `workshop`: the app from its sources, or a package marked for tests. */
export type Place = 'gallery' | 'workshop';

export type Sorted =
  | { ok: true; own: string[] }
  /** `refused` is the word as it was given. */
  | { ok: false; refused: string };

const inWorkshop =
  /^--(no-sandbox|disable-|enable-|remote-debugging-|inspect|ozone-|use-gl|user-data-dir|force-|lang=|js-flags|in-process-gpu|host-resolver-rules|touch-events)/;

/** What a technician may need for a screen: Wayland, a graphics driver that fails, a scale, a touchscreen not found. */
const inGallery =
  /^--(ozone-platform(-hint)?=(auto|x11|wayland)|disable-gpu|force-device-scale-factor=[\d.]+|touch-events=(enabled|auto))$/;

/** The doors for whoever debugs; main.ts takes them from Chromium before it looks at them. */
export const debuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
] as const;

/**
 * Takes Chromium's words out of `words` (those after the executable) and leaves the app's own. In a gallery
 * `--no-sandbox` is taken from root alone, as whom Chromium does not start with its sandbox on.
 */
export function sortSwitches(words: readonly string[], place: Place, asRoot: boolean): Sorted {
  if (place === 'workshop') return { ok: true, own: words.filter((word) => !inWorkshop.test(word)) };
  const taken = (word: string) => inGallery.test(word) || (asRoot && word === '--no-sandbox');
  const own = words.filter((word) => !taken(word));
  const refused = own.find((word) => inWorkshop.test(word) || isDebugging(word));
  return refused === undefined ? { ok: true, own } : { ok: false, refused };
}

/** Chromium reads one dash like two, and on Windows a slash; capitals too. */
function isDebugging(word: string): boolean {
  const name = /^(?:--?|\/)([^=]+)/.exec(word)?.[1]?.toLowerCase();
  return debuggingSwitches.some((one) => one === name);
}

export const refusalOf = (word: string): string =>
  `The kiosk does not take ${word.split('=')[0] ?? word}: it would open a way out of the exhibition. --help lists the switches.`;
