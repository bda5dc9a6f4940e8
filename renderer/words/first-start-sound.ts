import type { InEveryLanguage } from './words.ts';

interface FirstStartSoundWords {
  tone: string;
  toneNote: string;
}

/** A tone to hear whether there are loudspeakers. */
export const firstStartSoundWords: InEveryLanguage<FirstStartSoundWords> = {
  en: {
    tone: 'Play a test tone',
    toneNote: 'If nothing is heard, look at the loudspeakers and at the volume of the system.',
  },
  az: {
    tone: 'Sınaq səsini səsləndir',
    toneNote: 'Heç nə eşidilmirsə, səsucaldanları və sistemin səs ucalığını yoxlayın.',
  },
  ur: {
    tone: 'آزمائشی آواز چلائیں',
    toneNote: 'اگر کچھ سنائی نہ دے تو اسپیکر اور سسٹم کی آواز دیکھیں۔',
  },
  ru: {
    tone: 'Включить пробный звук',
    toneNote: 'Если ничего не слышно, проверьте колонки и громкость в системе.',
  },
  tr: {
    tone: 'Deneme sesini çal',
    toneNote: 'Hiçbir şey duyulmuyorsa hoparlörlere ve sistemin ses düzeyine bakın.',
  },
};
