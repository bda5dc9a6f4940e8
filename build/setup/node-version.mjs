/** Vite's own floor: these minor versions brought `require()` of ES modules. */
export const supported = 'Node.js 20.19 or newer of 20, or 22.12 or newer';

/** Undefined if this Node.js will do, else a sentence that says what is wanted. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return fits ? undefined : `Xatirə needs ${supported}; this is ${version}.`;
}
