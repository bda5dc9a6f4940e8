/** @file Every screen of staff mode and the way to it, by marks that are the same in every language. */
import type { Page } from '@playwright/test';
import type { KioskPage } from '../screens/kiosk-page.ts';
import { openStaffPage, type StaffPage } from '../screens/staff-ways.ts';

/** At the door, before anybody is in. */
export const doorScreens = ['staff-first-opening', 'staff-recovery-code', 'staff-door'] as const;

/** The guide through the first start, as an installer asks for it. */
export const guideScreens = ['first-start', 'first-start-exhibition'] as const;

type Way = (page: Page) => Promise<void>;

const onPage =
  (id: StaffPage, then: Way = async () => undefined): Way =>
  async (page) => {
    await openStaffPage(page, id);
    await then(page);
  };
const part = (n: number) => (page: Page) => page.locator('.studio > header .pages button').nth(n).click();
const tab = (n: number) => (page: Page) => page.locator('.content > header .tabs button').nth(n).click();
const first = (mark: string) => (page: Page) => page.locator(mark).first().click();
const after =
  (...ways: Way[]): Way =>
  async (page) => {
    for (const way of ways) await way(page);
  };
/** An open dialog keeps the rest of the page out of reach. */
export const closeDialog = async (page: Page): Promise<void> => {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

const deskWays = {
  'staff-studio': onPage('studio', after(part(0), first('.strip .choose'))),
  'staff-add-slide': onPage('studio', after(part(0), first('.below button'))),
  'staff-playlists': onPage('studio', part(1)),
  'staff-schedule': onPage('studio', part(2)),
  'staff-preview': onPage('studio', after(part(0), first('.studio > header .loop button:last-child'))),
  'staff-people': onPage('content', tab(0)),
  'staff-person': onPage('content', after(tab(0), first('[data-person]'))),
  'staff-pictures': onPage(
    'content',
    after(
      tab(0),
      first('[data-person]'),
      first('.picture .do button'),
      first('dialog .folder'),
      async (page) => page.locator('[data-thumb="shown"]').nth(3).waitFor(),
    ),
  ),
  'staff-timeline': onPage('content', tab(1)),
  'staff-event': onPage('content', after(tab(1), first('[data-event]'))),
  'staff-statement': onPage('content', after(tab(2), first('[data-statement]'))),
  'staff-exhibition': onPage('content', tab(3)),
  'staff-history': onPage('history'),
  'staff-readiness': onPage('readiness'),
  'staff-settings': onPage('settings'),
  'staff-health': onPage('health'),
} as const satisfies Record<string, Way>;

export const deskScreens = Object.keys(deskWays) as (keyof typeof deskWays)[];
export type DeskScreen = keyof typeof deskWays;
export const staffScreens = [...doorScreens, ...guideScreens, ...deskScreens] as const;

/** Goes to a screen of the desk, from any other. */
export async function walkToDesk(page: Page, screen: DeskScreen): Promise<void> {
  await closeDialog(page);
  await openStaffPage(page, 'history');
  await deskWays[screen](page);
}

/** A desk that has been worked at: two versions, a playlist with its hours, a draft with something unpublished. */
export async function worked({ library }: KioskPage): Promise<void> {
  const { archive, draft } = library;
  const whole = async () => {
    const shown = await archive.current();
    if (shown.state !== 'open') throw new Error('The default exhibition cannot be read.');
    return draft.whole ?? shown.whole;
  };
  const { people } = await whole();
  const [person] = people;
  if (person)
    await draft.edit({ do: 'put-person', person: { ...person, otherSpellings: ['Synthetic Spelling'] } });
  await library.publish({ by: 'editor' });
  const { exhibition } = await whole();
  const ids = exhibition.loop.slides.map(({ id }) => id);
  const name = {
    en: 'School classes',
    az: 'Məktəblilər üçün',
    ur: 'اسکول کی جماعتیں',
    ru: 'Для школьников',
    tr: 'Okul sınıfları',
  };
  const playlists = [{ id: 'playlist-1', name, slides: [0, 3, 5, 8, 12].flatMap((i) => ids[i] ?? []) }];
  const days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const schedule = [{ playlist: 'playlist-1', days, from: '10:00', until: '18:00' }];
  await draft.edit({
    do: 'exhibition',
    exhibition: { ...exhibition, loop: { ...exhibition.loop, playlists, schedule } },
  });
  await library.publish({ by: 'editor' });
  const hidden = exhibition.loop.slides[4];
  if (hidden) await draft.edit({ do: 'put-slide', where: 'loop', slide: { ...hidden, hidden: true } });
  await draft.flush();
}
