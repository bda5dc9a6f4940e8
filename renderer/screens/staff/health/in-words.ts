import type { LanguageCode } from '../../../../exhibition/languages/language.ts';
import { languages } from '../../../../exhibition/languages/languages.ts';
import { localDay, timeOfDay } from '../../../../exhibition/local-time.ts';
import { isolated } from '../../../words/words.ts';

/** Bytes as `12.4 GB`; the units are the same in all our languages but Russian, and read from left to right. */
export const bytesInWords = (bytes: number, language: LanguageCode): string =>
  `\u2066${inUnits(bytes, language)}\u2069`;

function inUnits(bytes: number, language: LanguageCode): string {
  const [mb, gb] = language === 'ru' ? ['МБ', 'ГБ'] : ['MB', 'GB'];
  if (bytes < 1e9) return `${languages[language].formatNumber(Math.round(bytes / 1e6))} ${mb}`;
  const tenths = Math.round(bytes / 1e8);
  if (tenths >= 1_000) return `${languages[language].formatNumber(Math.round(tenths / 10))} ${gb}`;
  const point = language === 'en' || language === 'ur' ? '.' : ',';
  return `${Math.floor(tenths / 10)}${point}${tenths % 10} ${gb}`;
}

/** A moment in the kiosk's local time, `24 November 2026, 10:05`. */
export function momentInWords(iso: string, language: LanguageCode): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const comma = language === 'ur' ? '،' : ',';
  return `${languages[language].formatDate(localDay(at))}${comma} ${isolated(timeOfDay(at))}`;
}

/** Seconds to a tenth, `0.8`. */
export function secondsInWords(seconds: number, language: LanguageCode): string {
  const tenths = Math.round(seconds * 10);
  const point = language === 'en' || language === 'ur' ? '.' : ',';
  return isolated(`${languages[language].formatNumber(Math.floor(tenths / 10))}${point}${tenths % 10}`);
}
