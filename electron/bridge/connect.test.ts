import { expect, test } from 'vitest';
import { permits } from './asking.ts';
import { answer } from './connect.ts';
import { questions, type Answers, type Question } from './contract.ts';

const own = 'xatire://app/index.html';
/** Answers every question with its name, so that a test sees that it got through. */
const answers = Object.fromEntries(
  Object.keys(questions).map((name) => [name, async () => name]),
) as unknown as Answers;
const whole = { questions, answers };
const everyone = () => true;

test('the kiosk’s own page gets its answer', async () => {
  expect(await answer(whole, everyone, { sender: own, name: 'opening', argument: null })).toBe('opening');
});

test.each([
  undefined,
  '',
  'https://example.invalid/',
  'file:///x',
  'xatire://content/a.html',
  'xatire://app.evil/',
])('a page at %s gets no answer', async (sender) => {
  await expect(answer(whole, everyone, { sender, name: 'opening', argument: null })).rejects.toThrow(
    'stranger',
  );
});

test.each(['', 'unknown', 'toString', '__proto__', 'constructor', 5, null])(
  'there is no question %s',
  async (name) => {
    await expect(answer(whole, everyone, { sender: own, name, argument: null })).rejects.toThrow(
      'unknown question',
    );
  },
);

test.each([
  ['person', null],
  ['person', { id: 5 }],
  ['person', { id: 'a', more: 1 }],
  ['person', { id: 'x'.repeat(1_000) }],
  ['roll', { language: 'xx' }],
  ['upcoming', { ahead: 1e9 }],
  ['picture.bring', { path: '/a.jpg', use: 'wallpaper' }],
  ['settings.write', { settings: { idleSeconds: 1 } }],
])('%s with a wrong argument %j is refused', async (name, argument) => {
  await expect(answer(whole, everyone, { sender: own, name, argument })).rejects.toThrow('wrong argument');
});

/** Of every kind a page can send; none of them is what any question takes. */
const garbage: readonly unknown[] = [
  undefined,
  0,
  Number.NaN,
  true,
  '',
  'null',
  [],
  [null],
  {},
  { id: 1 },
  { id: { toString: 'x' } },
  { id: 'a', language: 'en', path: '/', more: 1 },
  JSON.parse('{"__proto__": {"by": "visitor"}}'),
  { constructor: { prototype: {} } },
  new Date(0),
  new Uint8Array(3),
  new Map([['id', 'a']]),
  'x'.repeat(100_000),
];

test.each(Object.keys(questions))('%s with garbage in place of its argument is refused', async (name) => {
  for (const argument of garbage)
    await expect(answer(whole, everyone, { sender: own, name, argument })).rejects.toThrow('wrong argument');
});

test('with nobody of the staff in, every question of theirs but those at the door is refused', async () => {
  const nobody = { role: null, may: () => false } as never;
  const open = Object.entries(questions).filter(([, { by }]) => permits(nobody, by));
  const atTheDoor = [
    'staff.state',
    'staff.setUp',
    'staff.enter',
    'staff.checkReset',
    'staff.resetPins',
    'staff.touch',
    'staff.leave',
  ];
  const visitors = [
    'opening',
    'again',
    'statement',
    'roll',
    'person',
    'upcoming',
    'shown',
    'report',
    'count',
    'alive',
    'firstStart',
  ];
  for (const [name] of open) expect([...atTheDoor, ...visitors]).toContain(name);
  await expect(
    answer(whole, (asker) => permits(nobody, asker), {
      sender: own,
      name: 'desk' satisfies Question,
      argument: null,
    }),
  ).rejects.toThrow('not allowed');
});

test('an editor may not do what is the technician’s', () => {
  const editor = {
    role: 'editor',
    may: (permission: string) => ['content', 'slideshows'].includes(permission),
  } as never;
  for (const name of [
    'settings.write',
    'kiosk.exit',
    'staff.setPin',
    'staff.newRecoveryCode',
    'log',
  ] as const) {
    expect(permits(editor, questions[name].by), name).toBe(false);
  }
});
