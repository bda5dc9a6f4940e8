/** The languages of the exhibition. Direction comes from this table, never from a guess at the code. */
import { az } from './az.ts';
import { en } from './en.ts';
import type { LanguageCode, LanguageRules } from './language.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { ur } from './ur.ts';

export const languages: Readonly<Record<LanguageCode, LanguageRules>> = { az, en, ur, ru, tr };

export const languageCodes: readonly LanguageCode[] = ['az', 'en', 'ur', 'ru', 'tr'];

export const directionOf = (code: LanguageCode): 'ltr' | 'rtl' => languages[code].direction;
