/**
 * @file Exhibitions of any size for the benchmarks. Nobody on them ever lived: every patronymic is “Sınaq” (test), the
 * portraits are drawn shapes with a number, and the titles say so.
 */
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { worthKeeping } from '../../electron/archive/faces.ts';
import { Library } from '../../electron/archive/library.ts';
import { syntheticPeople } from '../fixtures/names.ts';
import { openKiosk, project, wait } from './apps.ts';

export interface Size {
  people: number;
  /** Events of the timeline. */
  events: number;
  /** Slides of the loop. */
  slides: number;
}

/** Two hundred faces take half a minute, and begin half a minute after the start; a busy machine takes longer. */
const longestRest = 10 * 60;

/** So many different portraits are drawn; larger rolls give each to several people under names of their own. */
const drawings = 200;

/**
 * A data folder in which an exhibition of this size is published, made once per size and kept in `dist/bench/`.
 * The kiosk on it has rested before (`rest`). Returns its path.
 */
export async function dataOf(size: Size): Promise<string> {
  const name = `${size.people}-people-${size.events}-events-${size.slides}-slides`;
  const data = join(project, 'dist/bench/data', name);
  if (!(await readFile(join(data, '.made')).catch(() => null))) await make(data, name, size);
  if (size.people >= worthKeeping) await rest(data);
  return data;
}

async function make(data: string, name: string, size: Size): Promise<void> {
  await rm(data, { recursive: true, force: true });
  const folder = join(project, 'dist/bench/exhibitions', name);
  await writeExhibition(folder, size);
  const fresh = join(project, 'assets/exhibitions/victory-day');
  const library = await Library.open({ data, fresh, report: (sentence) => console.log(sentence) });
  const made = await library.install(folder, { by: 'bench' });
  if (made.outcome !== 'published') throw new Error(JSON.stringify(made).slice(0, 500));
  await library.close();
  await writeFile(join(data, '.made'), '');
}

/**
 * Lets the kiosk itself play its loop until it has made the faces of its roll, as it has after its first hours in a
 * gallery. A face belongs to a content: there are as many as drawings, however long the roll.
 */
async function rest(data: string): Promise<void> {
  const made = () => readFile(join(data, 'exhibition/faces/faces.json'), 'utf8').catch(() => '');
  if (/"complete":\[\d/.test(await made())) return;
  const running = await openKiosk(data);
  for (let seconds = 0; !/"complete":\[\d/.test(await made()); seconds++) {
    if (seconds > longestRest) throw new Error(`no faces were made for ${data}`);
    await wait(1_000);
  }
  await running.end();
}

async function writeExhibition(folder: string, { people, events, slides }: Size): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'media'), { recursive: true });
  const drawn = await portraits();
  const roll = syntheticPeople(people, 8);
  for (const [i, { id }] of roll.entries()) {
    await link(drawn[i % drawn.length] ?? '', join(folder, 'media', `${id}.jpg`));
  }
  await writeFile(
    join(folder, 'people.json'),
    JSON.stringify({
      format: 1,
      people: roll.map((one, i) => ({
        ...one,
        born: { date: String(1970 + (i % 30)) },
        died: { date: '2020-10' },
        portrait: { file: `media/${one.id}.jpg`, focus: { x: 0.5, y: 0.4 } },
        sources: [{ title: 'Synthetic, made for a benchmark' }],
      })),
    }),
  );
  await writeFile(join(folder, 'exhibition.json'), JSON.stringify(exhibition(events, slides)));
}

function exhibition(events: number, slides: number) {
  const kinds = [
    (id: string) => ({ id, kind: 'title', title: both(`Synthetic slide ${id}`) }),
    (id: string) => ({ id, kind: 'portrait', person: 'rotation' }),
  ];
  return {
    format: 1,
    title: both('Synthetic exhibition'),
    languages: ['az', 'en'],
    statements: [],
    remembrance: { title: both('Synthetic roll'), people: 'people.json' },
    timeline: {
      title: both('Synthetic timeline'),
      slides: Array.from({ length: events }, (_, i) => event(i, events)),
    },
    loop: {
      transition: 'fade',
      slides: Array.from({ length: slides }, (_, i) => kinds[i % kinds.length]?.(`slide-${i + 1}`)),
    },
  };
}

const day = 86_400_000;

export function event(i: number, count: number) {
  const at = new Date(Date.UTC(1990, 0, 1) + Math.floor((i * 11_000) / count) * day);
  return {
    id: `event-${i + 1}`,
    kind: 'event',
    date: at.toISOString().slice(0, 10),
    title: both(`Synthetic event ${i + 1}`),
    text: both(`Words of the synthetic event ${i + 1}, which never happened. `.repeat(4).trim()),
    sources: [{ title: 'Synthetic, made for a benchmark' }],
  };
}

const both = (words: string) => ({ en: words, az: `Sınaq: ${words}` });

/** Portraits of 600×750, the size that staff mode makes of a photograph for a person's page. */
async function portraits(): Promise<string[]> {
  const folder = join(project, 'dist/bench/portraits');
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (let i = 0; i < drawings; i++) {
    const path = join(folder, `${i}.jpg`);
    paths.push(path);
    if (await readFile(path).catch(() => null)) continue;
    const hue = (i * 37) % 360;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="750"><rect width="600" height="750" fill="hsl(${hue},20%,${30 + (i % 5) * 6}%)"/><circle cx="300" cy="300" r="150" fill="hsl(${hue},25%,70%)"/><ellipse cx="300" cy="760" rx="260" ry="280" fill="hsl(${hue},25%,60%)"/><text x="300" y="330" font-size="90" text-anchor="middle">${i}</text></svg>`;
    await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toFile(path);
  }
  return paths;
}
