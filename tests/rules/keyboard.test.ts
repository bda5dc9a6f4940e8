import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageCodes, languages } from '../../exhibition/languages/languages.ts';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { rowsOf, type Page } from '../../renderer/screens/staff/forms/writing-keys.ts';

const shelf = new URL('../../assets/exhibitions/victory-day/', import.meta.url).pathname;

/** Every text of the exhibition the kiosk comes with, by language. */
function textsOf(code: LanguageCode): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value))
      if (key === code && typeof part === 'string' && !part.startsWith('statements/')) found.push(part);
      else walk(part);
  };
  for (const name of ['exhibition.json', 'people.json'])
    walk(JSON.parse(readFileSync(join(shelf, name), 'utf8')));
  for (const name of readdirSync(join(shelf, 'statements')))
    if (name.endsWith(`.${code}.md`)) found.push(readFileSync(join(shelf, 'statements', name), 'utf8'));
  return found.join('\n').normalize('NFC');
}

const keysFor = (code: LanguageCode): Set<string> =>
  new Set(
    (['letters', 'capitals', 'signs'] satisfies Page[])
      .flatMap((page) => rowsOf(code, page, true).flat())
      .map(({ insert }) => insert),
  );

const isLetter = (sign: string): boolean => /^\p{L}$/u.test(sign);

for (const code of languageCodes)
  test(`whatever the exhibition says in ${languages[code].ownName} can be written on the kiosk’s own keyboard`, () => {
    const keys = keysFor(code);
    // A foreign name is written with the foreign letters, one touch away.
    const foreign = new Set(languageCodes.flatMap((other) => [...keysFor(other)]).filter(isLetter));
    const lacking = [...new Set(textsOf(code))].filter(
      (sign) => sign !== ' ' && !keys.has(sign) && !foreign.has(sign),
    );
    expect(lacking).toEqual([]);
  });
