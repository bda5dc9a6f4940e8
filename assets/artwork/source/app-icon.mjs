/** @file Draws build/icons/icon.svg, the app icon for 64 px and more. Run: node app-icon.mjs */
import { writeFileSync } from 'node:fs';
import { ink, overlap, place } from './engraving.mjs';
import { flower } from './flower.mjs';
import { gold } from './sheet.mjs';

const tones = ink(overlap(place(flower(0.042), { x: 256, y: 246, scale: 186 }), 4), { fine: 3.4 });
const svg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" fill="none">',
  `<defs>${gold('icon', [180, 20, 340, 560])}${gold('icon', [60, 0, 452, 512], 'rim')}</defs>`,
  '<rect width="512" height="512" rx="104" fill="#0f1413"/>',
  '<rect x="9" y="9" width="494" height="494" rx="96" stroke="url(#icon-rim)" stroke-width="5"/>',
  '<rect x="21" y="21" width="470" height="470" rx="86" stroke="url(#icon-rim)" stroke-width="1.6" opacity="0.7"/>',
  `<path fill="url(#icon-gold)" opacity="0.85" d="${tones.fine}"/>`,
  `<path fill="url(#icon-gold)" d="${tones.main}${tones.solid}"/>`,
  '</svg>',
  '',
];
writeFileSync(new URL('../../../build/icons/icon.svg', import.meta.url), svg.join('\n'));
