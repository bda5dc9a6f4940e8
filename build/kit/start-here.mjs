/** @file START-HERE.html: one page that needs nothing beside itself, not even a typeface of the PC's. */
import { readFileSync } from 'node:fs';
import { at } from '../setup/paths.mjs';
import { startWords } from './start-here-words.mjs';

const inside = (path, type) => `data:${type};base64,${readFileSync(path).toString('base64')}`;
const nastaliq = () =>
  inside(
    at('node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2'),
    'font/woff2',
  );
const pictures = () =>
  ['first-start', 'home'].map((name) => inside(at('docs', 'pictures', `${name}.png`), 'image/png'));

/** Drawn for this: one picture per step. */
const drawings = [
  // A stick on its way into a PC.
  '<rect x="8" y="14" width="52" height="36" rx="3"/><path d="M26 60h16M34 50v10M60 38h8"/><rect x="70" y="31" width="22" height="14" rx="2"/><path d="M92 34h10v8H92"/>',
  // A magnifying glass over a list.
  '<path d="M20 12h44v48H20zM28 24h20M28 34h14M28 44h10"/><circle cx="72" cy="38" r="14"/><path d="m82 48 14 14"/>',
  // A terminal.
  '<rect x="12" y="10" width="86" height="52" rx="4"/><path d="m24 26 10 9-10 9M42 46h22"/>',
  // Begin again.
  '<path d="M80 36a25 25 0 1 1-8-18M80 8v14H66"/>',
  // A finger on a screen.
  '<rect x="14" y="8" width="82" height="46" rx="3"/><path d="M40 66h30M55 54v12"/><circle cx="44" cy="28" r="8"/><path d="M44 28v22"/>',
];

const drawn = (shapes) =>
  `<svg viewBox="0 0 110 70" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${shapes}</g></svg>`;

const onWindows = 'powershell -ExecutionPolicy Bypass -File install.ps1 -DryRun';
const command = (code) => (code ? `<pre dir="ltr"><code>${code}</code></pre>` : '');

/** @param {import('./start-here-words.mjs').StartWords} words */
function part(words, shots) {
  const steps = words.step.map(
    ({ title, text, code }, i) =>
      `<li>${drawn(drawings[i])}<div><h3>${title}</h3><p>${text}</p>${command(code)}</div></li>`,
  );
  return `<section id="${words.lang}" lang="${words.lang}" dir="${words.dir}">
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
<h2>${words.need}</h2>
<ul>${words.needs.map((one) => `<li>${one}</li>`).join('')}</ul>
<h2>${words.steps}</h2>
<ol>${steps.join('\n')}</ol>
<div class="shots">${shots.map((shot, i) => `<figure><img src="${shot}" alt="${words.shown[i]}"><figcaption>${words.shown[i]}</figcaption></figure>`).join('')}</div>
<h2>${words.windows}</h2>
<p>${words.windowsText}</p>
<p>${words.windowsHow}</p>${command(onWindows)}
<h2>${words.trouble}</h2>
${words.troubles.map(({ text, code }) => `<p>${text}</p>${command(code)}`).join('\n')}
<p class="not">${words.not}</p>
</section>`;
}

const style = `
@font-face { font-family: Nastaliq; src: url(NASTALIQ) format('woff2'); unicode-range: U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF; }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem 1.5rem 4rem; font: 1.125rem/1.55 'Source Sans 3', 'Noto Sans', 'Segoe UI', sans-serif; color: #16211e; background: #fbf8f1; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem; padding: .75rem 0; background: #fbf8f1; border-bottom: 1px solid #b39a63; }
nav a { padding: .6rem 1rem; border: 1px solid #b39a63; border-radius: .4rem; color: #5c4315; text-decoration: none; }
section { padding-top: 4.5rem; }
section[lang=ur], nav a[lang=ur] { font-family: 'Source Sans 3', Nastaliq, 'Noto Nastaliq Urdu', serif; line-height: 2.1; }
h1 { font-weight: 400; font-size: 2.4rem; margin: 0; }
h2 { margin-block: 2rem .5rem; color: #6d4f18; }
h3 { margin: 0; }
p { margin-block: .3rem; }
.intro { font-size: 1.3rem; }
ol { list-style: none; padding: 0; counter-reset: step; }
ol > li { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 1.25rem; align-items: center; padding-block: 1rem; border-bottom: 1px solid #ddcfae; counter-increment: step; }
h3::before { content: counter(step) '. '; }
svg { color: #6d4f18; }
pre { margin: .4rem 0; padding: .6rem .9rem; overflow-x: auto; border-radius: .3rem; background: #16211e; color: #fbf8f1; text-align: left; font: 1rem/1.4 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; }
.shots { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; margin-block: 1.5rem; }
figure { margin: 0; }
img { width: 100%; height: auto; border: 1px solid #b39a63; }
figcaption, .not { color: #4c544f; font-size: 1rem; }
.not { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #b39a63; }
@media print { nav { display: none; } section { break-after: page; padding: 0; } }
`;

/** The page as text. */
export function startHere() {
  const shots = pictures();
  const links = startWords.map(
    ({ lang, dir, own }) => `<a href="#${lang}" lang="${lang}" dir="${dir}">${own}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">
<title>Xatirə</title>
<style>${style.replace('NASTALIQ', nastaliq())}</style>
</head>
<body>
<nav>${links.join('')}</nav>
<main>
${startWords.map((words) => part(words, shots)).join('\n')}
</main>
</body>
</html>
`;
}
