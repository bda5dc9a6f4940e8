/** @file Writes one finished drawing: plain static SVG, presentation attributes only, ids prefixed by its name. */
import { writeFileSync } from 'node:fs';

/** The one metal of the exhibition, from light to deep. */
export const metal = { light: '#e6d3a8', gold: '#c9a566', deep: '#7d6436' };

/** A restrained gold gradient along the line [x1, y1, x2, y2] in user units; its id is `<name>-gold`. */
export function gold(name, [x1, y1, x2, y2], id = 'gold') {
  return (
    `<linearGradient id="${name}-${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
    `<stop offset="0" stop-color="${metal.light}"/><stop offset="0.5" stop-color="${metal.gold}"/>` +
    `<stop offset="1" stop-color="${metal.deep}"/></linearGradient>`
  );
}

/** Writes `../<name>.svg`. */
export function write(name, width, height, defs, body) {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">`;
  const lines = [head, ...(defs ? [`<defs>${defs}</defs>`] : []), ...body, '</svg>', ''];
  writeFileSync(new URL(`../${name}.svg`, import.meta.url), lines.join('\n'));
}
