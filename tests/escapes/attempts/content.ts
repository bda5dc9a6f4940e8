/** An exhibition on a stranger's stick that staff let in: every place for words and files carries something that bites. */
import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tried } from '../attempt.ts';
import type { Stand } from '../stand.ts';
import { soundExhibition, writeExhibition, type Files } from '../../fixtures/broken.ts';

const mark = "document.documentElement.dataset.mark='ran'";
const asWords = {
  held: 'of Markdown only paragraphs, emphasis, lists and quotations are read',
  where: 'renderer/parts/prose.ts',
};
const asText = { held: 'words are set as text, never as HTML', where: 'renderer/parts/Said.svelte' };
const asMedia = {
  held: 'only pictures, sound and film are served, by name',
  where: 'electron/archive/media.ts',
};

/** What a statement says, and the part of it that must stand on the screen letter by letter. */
const planted: readonly (readonly [what: string, markdown: string, shows: string])[] = [
  ['a link to the web', '[Sınaq A](https://example.invalid/a)', '[Sınaq A](https://example.invalid/a)'],
  ['a bare address', 'https://example.invalid/b', 'https://example.invalid/b'],
  ['an address in angles', '<https://example.invalid/c>', '<https://example.invalid/c>'],
  ['a reference link', '[Sınaq D][d]\n\n[d]: javascript:void(0)', '[Sınaq D][d]'],
  ['javascript: in a link', `[Sınaq E](javascript:${mark})`, '[Sınaq E](javascript:'],
  ['data: in a link', '[Sınaq F](data:text/html,<script>1</script>)', '[Sınaq F](data:text/html'],
  ['file: in a link', '[Sınaq G](file:///etc/passwd)', '[Sınaq G](file:///etc/passwd)'],
  ['a share on the network', '[Sınaq H](\\\\server\\share\\x.lnk)', '[Sınaq H]'],
  ['mail', '<someone@example.invalid>', '<someone@example.invalid>'],
  ['another program', '[Sınaq I](ms-settings:display)', '[Sınaq I](ms-settings:display)'],
  ['a page of ours', '[Sınaq J](xatire://app/index.html)', '[Sınaq J](xatire://app/index.html)'],
  ['a script', `<script>${mark}</script>`, '<script>document'],
  ['a picture that runs', `<img src=x onerror="${mark}">`, '<img src=x onerror='],
  ['an SVG that runs', `<svg onload="${mark}"><script>${mark}</script></svg>`, '<svg onload='],
  ['a frame', '<iframe src="https://example.invalid/"></iframe>', '<iframe src='],
  ['an object', '<object data="https://example.invalid/x.pdf"></object>', '<object data='],
  ['a form', '<form action="https://example.invalid/"><button>Sınaq K</button></form>', '<form action='],
  [
    'meta refresh',
    '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
    '<meta http-equiv=',
  ],
  ['a base', '<base href="https://example.invalid/">', '<base href='],
  ['a style', '<style>body{display:none}</style>', '<style>body'],
  [
    'a picture from the web',
    '![Sınaq L](https://example.invalid/l.png)',
    '![Sınaq L](https://example.invalid/l.png)',
  ],
  ['a picture from the disk', '![Sınaq M](file:///etc/hostname)', '![Sınaq M](file:///etc/hostname)'],
  ['a film from the web', '<video autoplay src="https://example.invalid/n.mp4"></video>', '<video autoplay'],
  ['a template of the page’s own', '{@html "<b>x</b>"} {{constructor.constructor("x")()}}', '{@html'],
];

/** Nothing in the page that leads out or runs, besides the page's own script. */
const nothingForeign =
  'a, iframe, frame, object, embed, form, webview, video[src^="http"], img[src^="http"], img[src^="file"], base, ' +
  'meta[http-equiv], script:not([src^="./"]):not([src^="xatire://app/"]), style:not([data-svelte]):empty';

async function readAndTouch({ page }: Stand, shows: string): Promise<void> {
  const words = page.getByText(shows, { exact: false }).first();
  await words.waitFor({ state: 'attached' });
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error(`not on the screen: ${shows}`);
  await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + Math.min(12, box.height / 2));
  const foreign = await page
    .locator(nothingForeign)
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  if (foreign.length > 0) throw new Error(`in the page: ${foreign.join(' ').slice(0, 300)}`);
}

const inStatement = ([what, , shows]: (typeof planted)[number]): Tried => ({
  by: 'content',
  what: `in a statement: ${what}`,
  ...asWords,
  with: 'X events',
  on: 'statement',
  try: (stand) => readAndTouch(stand, shows),
});

const tried = (
  what: string,
  held: Pick<Tried, 'held' | 'where'>,
  on: NonNullable<Tried['on']>,
  attempt: Tried['try'],
): Tried => ({
  by: 'content',
  what,
  ...held,
  with: 'browser events',
  on,
  try: attempt,
});

const loads = ({ page }: Stand, file: string) =>
  page.evaluate(async (path) => {
    const it = new Image();
    it.src = `xatire://content/${path}`;
    return it.decode().then(
      () => true,
      () => false,
    );
  }, file);

export const content: readonly Tried[] = [
  ...planted.map(inStatement).map((one): Tried => ({ ...one, with: 'browser events' })),
  tried('a name that is a script', asText, 'finder', (stand) => readAndTouch(stand, '<img src=x onerror=')),
  tried('a title that is a script', asText, 'home', async ({ page }) => {
    await page.getByText('<script>', { exact: false }).first().waitFor({ state: 'attached' });
  }),
  tried('an SVG with a script as a picture', asMedia, 'home', async (stand) => {
    if (await loads(stand, 'media/evil.svg')) throw new Error('the SVG was served');
  }),
  tried('a page with the name of a picture', asMedia, 'home', async (stand) => {
    if (await loads(stand, 'media/page.jpg')) throw new Error('the page was taken for a picture');
  }),
  tried('a picture that is a way to another file of the disk', asMedia, 'home', async (stand) => {
    if (!(await loads(stand, 'media/pixel.png'))) throw new Error('no picture is served at all');
    if (await loads(stand, 'media/linked.png')) throw new Error('a link out of the folder was followed');
  }),
];

/** Writes that exhibition, and beside it a picture that it has no right to; its folder's path. */
export async function writePlanted(): Promise<string> {
  const files: Files = soundExhibition();
  const statement = planted.map(([, markdown]) => markdown).join('\n\n');
  files['statements/sample.en.md'] = `Second sentence.\n\n${statement}\n`;
  const main = files['exhibition.json'] as ReturnType<typeof soundExhibition>['exhibition.json'];
  main.title.en = `<script>${mark}</script> Sınaq`;
  const roll = files['people.json'] as ReturnType<typeof soundExhibition>['people.json'];
  const [person] = roll.people;
  if (person) person.name.family = `<img src=x onerror="${mark}">`;
  files['media/evil.svg'] =
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>${mark}</script></svg>`;
  files['media/page.jpg'] = `<!doctype html><script>${mark}</script>`;
  const folder = await writeExhibition(await mkdtemp(join(tmpdir(), 'xatire-planted-')), files);
  await writeFile(`${folder}.png`, await readFile(join(folder, 'media/pixel.png')));
  await symlink(`${folder}.png`, join(folder, 'media/linked.png'));
  return folder;
}
