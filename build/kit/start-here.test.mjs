import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKitWords } from '../kit.mjs';
import { startHere } from './start-here.mjs';
import { startWords } from './start-here-words.mjs';

const page = startHere();

test('says the same in English, Azerbaijani and Urdu, Urdu from the right', () => {
  expect(startWords.map(({ lang, dir }) => [lang, dir])).toEqual([
    ['en', 'ltr'],
    ['az', 'ltr'],
    ['ur', 'rtl'],
  ]);
  const [english] = startWords;
  for (const words of startWords) {
    expect(Object.keys(words)).toEqual(Object.keys(english));
    expect(words.step.map(({ code }) => code)).toEqual(english.step.map(({ code }) => code));
    expect(words.troubles.map(({ code }) => code)).toEqual(english.troubles.map(({ code }) => code));
    expect(words.needs).toHaveLength(english.needs.length);
    expect(page).toContain(`<section id="${words.lang}" lang="${words.lang}" dir="${words.dir}">`);
  }
});

test('needs nothing beside itself: no script, no network, pictures and the Urdu typeface inside', () => {
  expect(page).not.toMatch(/<script|https?:|src="(?!data:)|url\((?!data:)|href="(?!#)/);
  expect(page.match(/<img src="data:image\/png/g)).toHaveLength(6);
  expect(page).toContain('data:font/woff2;base64,');
  expect(page.match(/<svg/g)).toHaveLength(15);
});

test('names only commands and switches that the installer knows', () => {
  const installer = readFileSync(new URL('install.sh', import.meta.url), 'utf8');
  for (const { step, troubles } of startWords)
    for (const { code } of [...step, ...troubles]) {
      if (!code) continue;
      const words = code.replace(/^sudo /, '').split(' ');
      expect(['install.sh', 'check.sh']).toContain(words[1]);
      for (const word of words.slice(2)) if (word !== 'DIR') expect(installer).toContain(word);
    }
});

test('says plainly what Xatirə is not', () => {
  for (const { not } of startWords) {
    expect(not).toContain('Respublika Xatirə Kitabı');
    expect(not).toContain('memorial.az');
  }
});

test('the kit takes exhibitions as packages alone', () => {
  expect(readKitWords(['--exhibition', 'a.xatire', '--quick'])).toEqual({
    added: ['a.xatire'],
    words: ['--quick'],
  });
  for (const wrong of [['--exhibition'], ['--exhibition', 'a.zip'], ['--fast']])
    expect(() => readKitWords(wrong)).toThrow(expect.objectContaining({ code: 2 }));
});
