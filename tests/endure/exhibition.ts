/** The exhibition the endurance runs play: every kind of slide, pictures, a film with captions, a roll to search in. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bandsPicture } from '../fixtures/made-pictures.ts';
import { syntheticPeople } from '../fixtures/names.ts';

const people = 400;
const portraits = 24;

const both = (en: string, az: string) => ({ en, az });

function exhibition() {
  const picture = { file: 'media/photograph.png', credit: both('Test picture', 'Sınaq şəkli') };
  const portrait = (id: string) => ({ id, kind: 'portrait', person: 'rotation' });
  const event = (n: number, more = {}) => ({
    id: `event-${n}`,
    kind: 'event',
    date: `20${String(n).padStart(2, '0')}-02-03`,
    title: both(`Test event ${n}`, `Sınaq hadisəsi ${n}`),
    text: both('Some words of a test. '.repeat(8), 'Sınaq üçün sözlər. '.repeat(8)),
    sources: [{ title: 'Test source' }],
    ...more,
  });
  return {
    format: 1,
    title: both('Test exhibition', 'Sınaq sərgisi'),
    languages: ['en', 'az', 'ur'],
    statements: [
      {
        id: 'sample',
        date: '2024-11-08',
        title: both('Sample statement', 'Nümunə bəyanat'),
        text: { en: 'statements/sample.en.md', az: 'statements/sample.az.md' },
      },
    ],
    remembrance: { title: both('Roll', 'Siyahı'), people: 'people.json' },
    timeline: {
      title: both('Timeline', 'Xronologiya'),
      slides: Array.from({ length: 24 }, (_, n) => event(n + 1, n % 4 === 0 ? { picture } : {})),
    },
    loop: {
      transition: 'fade',
      slides: [
        { id: 'opening', kind: 'title', title: both('Test', 'Sınaq') },
        { id: 'words', kind: 'quote', statement: 'sample', text: both('Second sentence.', 'İkinci cümlə.') },
        portrait('someone-1'),
        event(30, { id: 'an-event', picture }),
        portrait('someone-2'),
        { id: 'wall', kind: 'names', title: both('Names', 'Adlar') },
        { id: 'seen', kind: 'photograph', picture, caption: both('A photograph', 'Fotoşəkil') },
        portrait('someone-3'),
        {
          id: 'a-film',
          kind: 'film',
          file: 'media/film.webm',
          poster: 'media/photograph.png',
          captions: { en: 'media/film.vtt', az: 'media/film.vtt' },
        },
        event(31, { id: 'another-event' }),
        portrait('someone-4'),
        { id: 'ending', kind: 'title', title: both('The end', 'Son') },
      ],
    },
  };
}

const paragraphs = (first: string, more: string): string =>
  [first, ...Array.from({ length: 24 }, (_, n) => `${more.repeat(12)} (${n + 1})`)].join('\n\n');

/** Writes it into `folder` and gives the folder back. */
export async function writeEnduranceExhibition(folder: string, film: string): Promise<string> {
  await mkdir(join(folder, 'media'), { recursive: true });
  await mkdir(join(folder, 'statements'), { recursive: true });
  const roll = syntheticPeople(people, 7).map((person, n) => ({
    ...person,
    born: { date: '1990' },
    died: { date: '2020-10' },
    sources: [{ title: 'Test source' }],
    ...(n < portraits && { portrait: { file: `media/portrait-${n}.png` } }),
  }));
  const files: Record<string, string | Buffer> = {
    'exhibition.json': JSON.stringify(exhibition()),
    'people.json': JSON.stringify({ format: 1, people: roll }),
    'statements/sample.en.md': paragraphs('First sentence. Second sentence.', 'Words of a test. '),
    'statements/sample.az.md': paragraphs('Birinci cümlə. İkinci cümlə.', 'Sınaq sözləri. '),
    'media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.500\nSınaq\n',
    'media/film.webm': await readFile(film),
    'media/photograph.png': bandsPicture(800, 450, 'photograph'),
  };
  for (let n = 0; n < portraits; n++)
    files[`media/portrait-${n}.png`] = bandsPicture(320, 400, `portrait ${n}`);
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}
