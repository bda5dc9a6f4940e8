/** docs/escapes.md, made from what is tried: each row is a test, and each test is a row. */
import { guardIds, grave } from '../../exhibition/guards.ts';
import { settingsOf, type Setting, type Settings } from '../../electron/health/guards.ts';
import type { Elsewhere, Started, Tried } from './attempt.ts';
import { content } from './attempts/content.ts';
import { keyboard } from './attempts/keyboard.ts';
import { mouse } from './attempts/mouse.ts';
import { script } from './attempts/script.ts';
import { starts } from './attempts/start.ts';
import { ofSystem } from './attempts/system.ts';
import { touch } from './attempts/touch.ts';
import { usb } from './attempts/usb.ts';

/** A line of the table; `file` and `title` are its test. */
export interface Line {
  by: string;
  what: string;
  how: string;
  held: string;
  where: string;
  file: string;
  title: string;
}

const tried =
  (file: string) =>
  ({ by, what, with: how, held, where }: Tried): Line => ({
    by,
    what,
    how,
    held,
    where,
    file,
    title: `${by}: ${what}`,
  });
const started = ({ by, what, held, where, ends }: Started): Line => ({
  by,
  what,
  how: ends === 'refused' ? 'a start, refused with 2' : 'a start, ignored',
  held,
  where,
  file: 'tests/escapes/starts.spec.ts',
  title: `${by}: ${what}`,
});
const elsewhere = ({ by, what, held, where, test }: Elsewhere): Line => ({
  by,
  what,
  how: 'a file',
  held,
  where,
  ...test,
});

/** Every automatic attempt. */
export const lines: readonly Line[] = [
  ...[...keyboard, ...mouse, ...touch, ...script].map(tried('tests/escapes/escapes.spec.ts')),
  ...content.map(tried('tests/escapes/content.spec.ts')),
  ...starts.map(started),
  ...usb.map(elsewhere),
];

const code = (words: string) => `\`${words}\``;
const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], body: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');

const ways = [...new Set(lines.map(({ by }) => by))];
const titles: Record<string, string> = {
  keyboard: 'Keyboard',
  mouse: 'Mouse',
  touch: 'Touch, and things dropped',
  script: 'A script that got into the page',
  content: 'Content that bites',
  'command line': 'Words and variables of the command line',
  USB: 'USB sticks',
};

const attempts = ways.map((way) => {
  const own = lines.filter(({ by }) => by === way);
  const files = [...new Set(own.map(({ file }) => code(file)))].join(', ');
  const elsewhereToo = way === 'USB';
  return [
    `## ${titles[way] ?? way} (${own.length})`,
    `Tests: ${files}. ${elsewhereToo ? '' : `Each is titled “${way}: ” and what is tried.`}`.trim(),
    table(
      ['what is tried', 'how', 'how it is held', 'where', ...(elsewhereToo ? ['test'] : [])],
      own.map(({ what, how, held, where, title }) => [
        what,
        how,
        held,
        code(where),
        ...(elsewhereToo ? [title] : []),
      ]),
    ),
  ].join('\n\n');
});

/** The screens a kiosk can have, and how each looks to whoever asks. */
export const systems: readonly (readonly [name: string, settings: Settings])[] = [
  ['cage', settingsOf({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })],
  ['openbox', settingsOf({ platform: 'linux', env: { DISPLAY: ':0' } })],
  ['GNOME', settingsOf({ platform: 'linux', env: { XDG_CURRENT_DESKTOP: 'GNOME' } })],
  ['Windows', settingsOf({ platform: 'win32', env: {} })],
];

const asked = ({ command, args }: Setting) => code([command, ...args].join(' '));
const answer = (settings: readonly Setting[] | string | undefined) =>
  settings === undefined
    ? 'not there'
    : typeof settings === 'string'
      ? {
          held: 'nothing to switch off',
          open: 'cannot be switched off: always “now”',
          unknown: 'cannot be asked',
        }[settings as 'held' | 'open' | 'unknown']
      : settings.map(asked).join(', ');

const guards = table(
  ['what is tried', 'row', 'light', 'the kit sets it in', ...systems.map(([name]) => `${name} is asked`)],
  guardIds.map((id) => {
    const attempt = ofSystem.find(({ guard }) => guard === id);
    return [
      attempt?.what ?? '',
      code(id),
      grave.includes(id) ? 'red' : 'amber',
      attempt?.set.map(code).join(', ') || 'nothing: only Windows has it',
      ...systems.map(([, settings]) => answer(settings[id])),
    ];
  }),
);

export const page = `# Attempts to leave the exhibition

This page is made from the list that is tried (\`tests/escapes/\`), by \`npx vitest run --config
build/vitest.config.ts tests/rules/escapes -u\`; a row without a test, or a test without a row, cannot be.

${lines.length} attempts are tried automatically; none may succeed. After each, \`tests/escapes/signs.ts\` compares the
kiosk with how it was: windows on the display, pages and tools, programs started, files left, the clipboard, the page’s
address, size and screen, who is in, and whether it is alive at all. \`tests/escapes/detector.spec.ts\` opens each of
these doors on purpose and sees it told, and takes guards away and sees their attempts get out.

- “X events” are real keys and buttons on the display (\`xdotool\`) under a window manager; “browser events” are
  Chromium’s own touch and drag events, for X offers a test no touchscreen; “page script” runs in the page with a
  visitor’s touch behind it, which content cannot bring about (\`docs/security.md\`, “How a script could get in”).
- \`npm test\` tries each attempt once on the built app under a window manager, and on the package every start and of
  each way and each guard the first attempt. \`XATIRE_ESCAPES=all\` tries everything on both, with and without a window
  manager; starts are of the package that ships, the rest of the one made for tests, which differs from it in one mark
  (\`tests/kiosk/package.spec.ts\`).

The whole on the package, last run on 27 November 2026 (Debian 12, Electron 25.1.1, two busy cores, 13 minutes): 243
attempts under a window manager, 214 of them once more without one, and 29 starts; of 486 tries **0 succeeded**.

${attempts.join('\n\n')}

## What only the operating system can stop (${guardIds.length})

No application sees these. The installer sets them, \`electron/health/guards.ts\` reads what is set and changes
nothing, and the readiness page has a row for each: “now” where it leads out, “soon” where it disturbs or the system
does not say. \`tests/rules/guards.test.ts\` holds that what is asked is what the kit sets;
\`electron/health/guards.test.ts\` that each answer is understood.

${guards}

- GNOME’s gestures with three and four fingers have no setting; its row is always “now”. Take a bare screen (cage or
  openbox) for a kiosk.
- **Windows**: \`build/kit/install.ps1\` sets the registry values asked for above from \`build/kit/windows/settings.csv\`, and
  readiness says which are missing. Neither was run on a Windows. Ctrl+Alt+Del itself cannot be switched off there, only what its screen offers.
- Somebody who opens the PC, pulls its plug or has a keyboard before the kiosk’s system starts (firmware, boot menu) is
  beyond both.
`;
