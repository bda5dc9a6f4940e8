/**
 * The page that needs nothing: no file, no script, no exhibition. It stands while the kiosk's own page cannot be
 * opened, so that a visitor reads a sentence and never meets an empty screen.
 */

export const restingPath = 'resting.html';
const styles = 'resting.css';

const sentences = [
  { lang: 'az', words: 'Sərgi tezliklə davam edəcək.' },
  { lang: 'en', words: 'The exhibition will continue shortly.' },
  { lang: 'ur', words: 'نمائش کچھ ہی دیر میں دوبارہ شروع ہوگی۔' },
  { lang: 'ru', words: 'Выставка скоро продолжится.' },
  { lang: 'tr', words: 'Sergi birazdan devam edecek.' },
] as const;

const paragraphs = sentences.map(({ lang, words }) => {
  const dir = lang === 'ur' ? 'rtl' : 'ltr';
  return `<p lang="${lang}" dir="${dir}">${words}</p>`;
});

const html = `<!doctype html>
<html lang="az" data-screen="trouble">
<head><meta charset="utf-8"><title>Xatirə</title><link rel="stylesheet" href="${styles}"></head>
<body><main>${paragraphs.join('')}</main></body>
</html>
`;

/** The colours are those of renderer/styles/tokens.css; the typefaces whatever the machine has. */
const css = `html, body { height: 100%; margin: 0; background: #0e1312; color: #f4efe4; cursor: none; }
main { display: grid; height: 100%; align-content: center; justify-items: center; gap: 0.9em;
  font: 300 min(3.4vh, 5vw)/1.5 'Source Serif 4', Georgia, 'Noto Serif', serif; text-align: center; }
p { margin: 0; }
p:first-child { color: #eed9ac; font-size: 1.4em; }
p:lang(ur) { font-family: 'Noto Nastaliq Urdu', 'Noto Naskh Arabic', serif; line-height: 2; }
`;

/** What of the app's own pages is kept in memory, by path. */
export const keptInMemory: Readonly<Record<string, { type: string; text: string }>> = {
  [restingPath]: { type: 'text/html; charset=utf-8', text: html },
  [styles]: { type: 'text/css; charset=utf-8', text: css },
};
