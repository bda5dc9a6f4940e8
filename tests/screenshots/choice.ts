/** @file What a run is narrowed to: `SCREENS=home,staff-studio LANGS=en,ur SIZES=1920x1080 TEXT=200`. */
import { resolve } from 'node:path';
import { languageCodes } from '../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import type { TextPercent } from '../../exhibition/settings.ts';
import { textSizes } from '../../exhibition/text-sizes.ts';
import { project } from '../screens/kiosk-page.ts';

/** Those of `all` that the environment names; all where it names none. */
export const chosen = <T extends string>(name: string, all: readonly T[]): readonly T[] =>
  process.env[name] ? all.filter((one) => process.env[name]?.split(',').includes(one)) : all;

export const sizes = chosen('SIZES', ['1920x1080', '1080x1920', '3840x2160', '1366x768']);
export const folder = resolve(project, process.env['SHOTS'] ?? 'dist/screenshots');

export function textsFrom(fallback: readonly TextPercent[]): readonly TextPercent[] {
  const wanted = process.env['TEXT']?.split(',').map(Number);
  return wanted ? textSizes.filter((one) => wanted.includes(one)) : fallback;
}

export function viewportOf(size: string): { width: number; height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}

export const fileName = (screen: string, language: LanguageCode, size: string, text: TextPercent): string =>
  `${screen}-${language}-${size}${text === 100 ? '' : `-${text}`}.png`;

/** The language under test comes first, so that the loop, trouble and staff mode speak it. */
export const languagesFrom = (first: LanguageCode): LanguageCode[] => [
  first,
  ...languageCodes.filter((code) => code !== first),
];
