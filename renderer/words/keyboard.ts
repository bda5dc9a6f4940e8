import type { InEveryLanguage } from './words.ts';

interface OnKeyboard {
  keyboard: string;
  layouts: string;
  space: string;
  erase: string;
  clear: string;
  close: string;
}

export const keyboardWords: InEveryLanguage<OnKeyboard> = {
  en: {
    keyboard: 'Keyboard',
    layouts: 'Letters',
    space: 'Space',
    erase: 'Delete the last letter',
    clear: 'Clear',
    close: 'Close the keyboard',
  },
  az: {
    keyboard: 'Klaviatura',
    layouts: 'Hərflər',
    space: 'Boşluq',
    erase: 'Son hərfi sil',
    clear: 'Təmizlə',
    close: 'Klaviaturanı bağla',
  },
  ur: {
    keyboard: 'کی بورڈ',
    layouts: 'حروف',
    space: 'وقفہ',
    erase: 'آخری حرف مٹائیں',
    clear: 'صاف کریں',
    close: 'کی بورڈ بند کریں',
  },
  ru: {
    keyboard: 'Клавиатура',
    layouts: 'Буквы',
    space: 'Пробел',
    erase: 'Стереть последнюю букву',
    clear: 'Очистить',
    close: 'Закрыть клавиатуру',
  },
  tr: {
    keyboard: 'Klavye',
    layouts: 'Harfler',
    space: 'Boşluk',
    erase: 'Son harfi sil',
    clear: 'Temizle',
    close: 'Klavyeyi kapat',
  },
};
