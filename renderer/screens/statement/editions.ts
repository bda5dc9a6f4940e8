/** The languages a statement can be read in, and which of them is whose words. */
import type { LanguageCode } from '../../../exhibition/languages/language.ts';
import type { Statement } from '../../../exhibition/statement.ts';

export type Texts = Partial<Record<LanguageCode, string>>;

export interface Edition {
  language: LanguageCode;
  markdown: string;
  /** Not the official text, only a translation of it. */
  unofficial: boolean;
}

/** Every language that has a text, those of the exhibition first and in its order. */
export function editionsOf(statement: Statement, texts: Texts, order: readonly LanguageCode[]): Edition[] {
  const codes = new Set([...order, ...(Object.keys(texts) as LanguageCode[])]);
  return [...codes].flatMap((language) => {
    const markdown = texts[language];
    if (!markdown?.trim()) return [];
    return [{ language, markdown, unofficial: statement.unofficial?.includes(language) ?? false }];
  });
}

/** The edition in a language, else in the exhibition's default, else the first there is; null where there is none. */
export const editionIn = (
  editions: readonly Edition[],
  language: LanguageCode,
  fallback: LanguageCode,
): Edition | null => inLanguage(editions, language) ?? inLanguage(editions, fallback) ?? editions[0] ?? null;

const inLanguage = (editions: readonly Edition[], language: LanguageCode) =>
  editions.find((one) => one.language === language);

/** The official text behind a translation: the default language's if that is official, else the first that is. */
export function originalOf(editions: readonly Edition[], fallback: LanguageCode): Edition | null {
  const official = editions.filter((one) => !one.unofficial);
  return inLanguage(official, fallback) ?? official[0] ?? null;
}
