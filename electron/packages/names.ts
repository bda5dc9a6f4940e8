/** Whether a path may be a file of an exhibition folder on every system a package may come to. */
import type { PackageProblemCode } from '../../exhibition/packages/problems.ts';

/** Names Windows keeps for devices, whatever ending follows. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/** What the kiosk itself writes beside an exhibition's files. */
const ours = new Set(['version.json', 'draft.json', 'manifest.json', 'manifest.sig']);

/** Unseen and turning characters (control, format, surrogate, line ends), and those that file systems refuse. */
const badCharacters = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\:*?"<>|\uFFFD]/u;

/** Why this path is no name for a file; null where it is one. Forward slashes part its folders. */
export function nameProblem(path: string): PackageProblemCode | null {
  const parts = path.split(/[/\\]/);
  if (/^[/\\]|^[a-z]:/i.test(path) || parts.includes('..')) return 'package-outside';
  if (path.length > 240 || badCharacters.test(path)) return 'package-bad-name';
  if (parts.some((part) => part === '' || part === '.')) return 'package-bad-name';
  const reserved = parts.some(
    (part) => devices.test(part) || /[. ]$/.test(part) || part.startsWith('.') || part.startsWith(' '),
  );
  return reserved || ours.has(path.toLowerCase()) ? 'package-reserved-name' : null;
}

/**
 * What a path becomes on a file system that knows neither case nor composed letters (NTFS, APFS): two paths with the
 * same key are one file there. ı and i stay two letters, as they do on those systems.
 */
export function clashKey(path: string): string {
  return path
    .normalize('NFD')
    .replace(/[^ı]+/gu, (letters) => letters.toUpperCase().toLowerCase())
    .normalize('NFC');
}

/** The first two paths that would meet on such a system: the same name, or a file where the other has a folder. */
export function findClash(paths: Iterable<string>): [string, string] | null {
  const files = new Map<string, string>();
  const folders = new Map<string, { spelled: string; of: string }>();
  for (const path of paths) {
    const key = clashKey(path);
    const other = files.get(key) ?? folders.get(key)?.of;
    if (other !== undefined) return [path, other];
    files.set(key, path);
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      const spelled = path.slice(0, end);
      const folder = clashKey(spelled);
      const known = folders.get(folder);
      const file = files.get(folder) ?? (known && known.spelled !== spelled ? known.of : undefined);
      if (file !== undefined) return [path, file];
      if (!known) folders.set(folder, { spelled, of: path });
    }
  }
  return null;
}
