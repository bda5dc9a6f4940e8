/** A whole visit by a real keyboard and mouse on the display, and the loop that follows; what it saw is returned. */
import { setTimeout as sleep } from 'node:timers/promises';
import { key, xdo } from '../escapes/x.ts';
import type { Piped } from './piped.ts';

export interface Seen {
  screens: string[];
  person: string;
  /** Pictures that were drawn on the way; a broken one does not count. */
  pictures: number;
  languages: string[];
  /** Different slides of the loop. */
  slides: number;
}

const screenIs = '(() => document.documentElement.dataset.screen)()';
const drawn =
  '[...document.images].filter((one) => one.complete && one.naturalWidth > 0 && one.currentSrc.startsWith("xatire://content")).length';
const slideOnShow =
  '(document.querySelector(".front")?.innerText ?? "") + [...document.querySelectorAll(".front img")].map((one) => one.src)';

export async function visit(kiosk: Piped, loopSeconds: number): Promise<Seen> {
  const seen: Seen = { screens: [], person: '', pictures: 0, languages: [], slides: 0 };
  const look = async () => {
    seen.pictures = Math.max(seen.pictures, await kiosk.see<number>(drawn));
  };
  const standOn = async (screen: string) => {
    await until(async () => (await kiosk.see<string>(screenIs)) === screen, `the screen ${screen}`);
    seen.screens.push(screen);
    await sleep(700);
    await look();
  };

  await standOn('loop');
  await key('Return');
  await standOn('home');
  for (const door of ['statement', 'timeline', 'remembrance']) {
    await clickOn(kiosk, `[data-door="${door}"]`);
    await standOn(door);
    if (door !== 'remembrance') {
      await key('Escape');
      await standOn('home');
    }
  }
  await clickOn(kiosk, '[role=searchbox]');
  await xdo('type', '--delay', 30, 'agarunov');
  await until(
    () => kiosk.see<boolean>('document.querySelectorAll("[data-person]").length === 1'),
    'one name',
  );
  await clickOn(kiosk, '[data-person]');
  await standOn('person');
  seen.person = await kiosk.see<string>('document.querySelector("h1").innerText');
  for (const language of ['az', 'ur', 'en']) {
    await clickOn(kiosk, `header.bar [lang="${language}"], header.bar button:has([lang="${language}"])`);
    await until(() => kiosk.see<boolean>(`document.documentElement.lang === "${language}"`), language);
    seen.languages.push(language);
    await sleep(300);
  }
  await clickOn(kiosk, 'header.bar [role=toolbar] button:last-of-type');
  await standOn('loop');
  seen.slides = await watchLoop(kiosk, loopSeconds, look);
  return seen;
}

async function watchLoop(kiosk: Piped, seconds: number, look: () => Promise<void>): Promise<number> {
  const slides = new Set<string>();
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(500)) {
    slides.add(await kiosk.see<string>(slideOnShow));
    await look();
  }
  return slides.size;
}

async function clickOn(kiosk: Piped, selector: string): Promise<void> {
  const place = `(() => {
    const it = document.querySelector(${JSON.stringify(selector)});
    it?.scrollIntoView({ block: 'nearest' });
    const box = it?.getBoundingClientRect();
    return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2].map(Math.round) : null;
  })()`;
  let at: [number, number] | null = null;
  await until(async () => (at = await kiosk.see<[number, number] | null>(place)) !== null, selector);
  const [x, y] = at ?? ([0, 0] as const);
  await xdo('mousemove', x, y, 'sleep', 0.05, 'click', 1);
}

async function until(done: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await done()) return;
    await sleep(150);
  }
  throw new Error(`waited in vain for ${what}`);
}
