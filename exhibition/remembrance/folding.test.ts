import { describe, expect, it, test } from 'vitest';
import { plainOf, searchKeys, wordsTyped } from './folding.ts';
import { skeletonOf } from './folding-skeleton.ts';

const plain = (text: string): string => wordsTyped(text).map(plainOf).join(' ');
const skeleton = (text: string): string => skeletonOf(plain(text));

test('marks of Latin letters fall, ə and ı among them, and İ stays one letter', () => {
  expect(plain('Əlişan Çıraqğöü İSMAYIL')).toBe('elisan ciraqgou ismayil');
  expect(plain('I\u0307sa')).toBe('isa');
});

describe('Urdu', () => {
  it('folds letters that look alike', () => {
    expect(new Set(['علي', 'علی', 'علے', 'على'].map(plain)).size).toBe(1);
    expect(plain('كريم')).toBe(plain('کریم'));
    expect(new Set(['فاطمة', 'فاطمہ', 'فاطمھ', 'فاطمه'].map(plain)).size).toBe(1);
  });

  it('drops vowel marks, the stretch and characters without width', () => {
    expect(plain('عَلِی')).toBe(plain('علی'));
    expect(plain('عـلی\u200f')).toBe(plain('علی'));
    expect(plain('علی\u200cاف')).toBe(plain('علیاف'));
  });
});

test.each([
  ['Qurbanov Gurbanov Kurbanov Ghurbanov Курбанов Гурбанов'],
  ['Əliyev Aliyev Aliev Eliyev Алиев'],
  ['Məmmədov Mammadov Memmedov Mamedov Мамедов Маммадов'],
  ['Hüseynov Huseynov Guseynov Guseinov Гусейнов Хусейнов'],
  ['Xəlilov Khalilov Halilov Xelilov Халилов'],
  ['Hacıyev Hajiyev Gadzhiev Haciyev Гаджиев'],
  ['Ağayev Agayev Aghayev Агаев'],
  ['İsmayılov Ismayilov Ismailov İsmayilov Исмаилов'],
  ['Şıxəliyev Shikhaliyev Sixeliyev Shykhaliyev Шихалиев'],
  ['Cəfərov Jafarov Dzhafarov Djafarov Ceferov Джафаров'],
  ['Kazım Kazim Kyazim Кязим'],
  ['Gülnar Gulnar Gyulnar Гюльнар'],
  ['Ülviyyə Ulviyya Ulviya Ülviyye Ульвия'],
  ['Çingiz Chingiz Cingiz Чингиз'],
])('all spellings of %s have one skeleton', (spellings) => {
  expect(new Set(spellings.split(' ').map(skeleton)).size).toBe(1);
});

test('a key holds every name, its forms in other languages and other spellings', () => {
  const key = searchKeys({
    name: { given: 'Xəyal', family: 'Şahbaz-Sınaq', patronymic: 'Əmsal oğlu' },
    names: { ru: { given: 'Хаял', family: 'Шахбаз-Сынаг' } },
    otherSpellings: ['Hayal Shabaz'],
  });
  expect(key.split(';')).toEqual([
    'şahbaz/sahbaz/shahbaz/shakhbaz sınaq/sinaq/sinag/synag xəyal/xeyal/khayal hayal shabaz',
    'əmsal/emsal/amsal oğlu/oglu',
  ]);
});
