/** @file What staff hold and touch, for the tests of a staff member's day: a stick of pictures, the clock, the keys. */
import { expect, type Locator, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { middleOf, type Finger } from './finger.ts';

const run = promisify(execFile);

/** A folder of synthetic pictures, as somebody copies it from a stick: `HOME/Pictures/Sınaq`. Answers HOME. */
export async function homeWithPictures(home: string): Promise<string> {
  const folder = join(home, 'Pictures', 'Sınaq');
  await mkdir(folder, { recursive: true });
  for (const [name, size, colours] of [
    ['Sınaq dağ.jpg', '1600x1000', 'gradient:#34566e-#c9b27a'],
    ['Sınaq bağ.jpg', '1000x1400', 'gradient:#2f5d48-#b8a06a'],
  ] as const)
    await run('convert', ['-size', size, colours, '-quality', '85', join(folder, name)]);
  return home;
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** Where a slide's words and pictures are worked on. */
export const form = (page: Page): Locator => page.getByRole('region', { name: 'What the slide holds' });

/** The field of one language in a text of several. */
export const words = (page: Page | Locator, text: string, language: string): Locator =>
  page.getByRole('group', { name: text, exact: true }).getByLabel(language, { exact: true });

/** The slide visitors see. */
export const onScreen = (page: Page): Locator => page.locator('html[data-screen="loop"] .place.front');

/** The strip's slides by what their buttons say: “2. Title: Sınaq”. */
export const inStrip = (page: Page): Promise<string[]> =>
  page
    .locator('.strip li .choose')
    .evaluateAll((all) =>
      all
        .map((one) => one.getAttribute('aria-label') ?? '')
        .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    );

/** Types a PIN on the pad of the door. */
export async function touchPin(page: Page, finger: Finger, pin: string): Promise<void> {
  const pad = page.getByRole('group', { name: 'Number pad' });
  await finger.still(button(pad, '1'));
  const places = new Map<string, { x: number; y: number }>();
  for (const sign of [...pin, 'Enter']) {
    const at = places.get(sign) ?? (await middleOf(button(pad, sign)));
    places.set(sign, at);
    await finger.tapAt(at.x, at.y);
  }
}

/** Writes with the kiosk's own keyboard, key by key. */
export async function touchType(page: Page, finger: Finger, field: Locator, text: string): Promise<void> {
  await finger.reach(field);
  const keyboard = page.getByRole('group', { name: 'Keyboard', exact: true });
  await keyboard.waitFor();
  // The keyboard and the page above it stand still now; each key is where it was measured until a page is turned.
  await finger.still(field);
  let keys = await keysOf(keyboard);
  const touch = async (sign: string) => {
    const at = keys[sign];
    if (!at) throw new Error(`the keyboard has no key ${sign}`);
    await finger.tapAt(at.x, at.y);
  };
  for (const letter of text) {
    const capital = letter !== letter.toLowerCase();
    if (capital) {
      await touch('ABC');
      await expect(keyboard.locator('.key', { hasText: /^\s*abc\s*$/ })).toBeVisible();
      keys = await keysOf(keyboard);
    }
    await touch(letter === ' ' ? 'Space' : letter);
    if (capital) {
      await expect(keyboard.locator('.key', { hasText: /^\s*ABC\s*$/ })).toBeVisible();
      keys = await keysOf(keyboard);
    }
  }
  await expect(field).toHaveValue(text);
  await finger.tap(button(keyboard, 'Close the keyboard'));
}

const keysOf = (keyboard: Locator): Promise<Partial<Record<string, { x: number; y: number }>>> =>
  keyboard.locator('.key').evaluateAll((all) =>
    Object.fromEntries(
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [(one.textContent ?? '').trim(), { x: x + width / 2, y: y + height / 2 }];
      }),
    ),
  );

/** The form's heading once a new slide is there: each stands after the one before, and the loop began with 13. */
const slideHeading = (kind: string, place: number) => `${kind} ${place} of ${12 + place}`;

/** How somebody does it: by finger, or by keys. */
interface Hand {
  press(target: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

/** What it takes to make a slide in the studio, by either hand. */
export function slideMaking(page: Page, hand: Hand) {
  return {
    /** A new slide of this kind; its form is open when this ends. */
    async add(kind: string, place: number) {
      await hand.press(button(page, 'Add a slide'));
      await hand.press(button(page.getByRole('group', { name: 'What kind of slide?' }), kind));
      await expect(form(page).getByRole('heading')).toHaveText(slideHeading(kind, place));
    },
    async choosePicture(name: string) {
      await hand.press(button(form(page), 'Choose a picture'));
      const chooser = page.getByRole('dialog', { name: 'Choose a picture' });
      await hand.press(button(chooser, 'Pictures'));
      await hand.press(button(chooser, 'Sınaq'));
      await hand.press(button(chooser, new RegExp(name)));
      await expect(button(form(page), 'Remove the picture')).toBeVisible();
    },
    type: (group: string, language: string, text: string) =>
      hand.type(words(form(page), group, language), text),
  };
}

/** Five slides of five kinds, with pictures from a folder; `fifth` makes the one at that place. */
export async function fiveSlides(
  page: Page,
  hand: Hand,
  fifth: (making: ReturnType<typeof slideMaking>) => Promise<void>,
): Promise<void> {
  const making = slideMaking(page, hand);
  const { add, choosePicture, type } = making;
  await add('Title', 2);
  await type('Title', 'English', 'Test day');
  await type('Title', 'اردو', 'آزمائش');
  await add('Event', 3);
  await hand.type(form(page).getByLabel('Year').first(), '2001');
  await type('Title', 'English', 'Test event');
  await choosePicture('dağ');
  await add('Photograph', 4);
  await choosePicture('bağ');
  await type('Caption', 'English', 'Test view');
  await fifth(making);
  await add('Names', 6);
  await type('Title', 'English', 'Test names');
}
