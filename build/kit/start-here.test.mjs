import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileToAdd, readKitWords } from '../kit.mjs';
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

test('says how the installer for Windows is called, with a switch that it knows', () => {
  const installer = readFileSync(new URL('install.ps1', import.meta.url), 'utf8');
  expect(installer).toMatch(/^ {2}\[switch\]\$DryRun,$/m);
  expect(page.match(/powershell -ExecutionPolicy Bypass -File install\.ps1 -DryRun/g)).toHaveLength(3);
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

test('a file for the kit that is not there, or is no package, is refused in one sentence before anything is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xatire-kit-'));
  writeFileSync(join(folder, 'text.xatire'), 'no zip');
  writeFileSync(join(folder, 'whole.xatire'), 'PK\x03\x04 and so on');
  expect(fileToAdd('whole.xatire', folder)).toBe(join(folder, 'whole.xatire'));
  for (const [word, sentence] of [
    ['nowhere.xatire', /^nowhere\.xatire cannot be read \(ENOENT\)\. No kit was made\.$/],
    ['text.xatire', /^text\.xatire is no \.xatire package\. No kit was made;/],
    ['notes.txt', /^notes\.txt has no place in a kit/],
  ])
    expect(() => fileToAdd(word, folder)).toThrow(sentence);
});
