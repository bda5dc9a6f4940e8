/**
 * One kiosk for the tests of a group: a visitor who goes from screen to screen, as visitors do. Opening a page costs more
 * than most looks at it. Call it inside `test.describe`; each test asks for its screen and depends on none before it.
 */
import { test, type Page } from '@playwright/test';
import type { LanguageCode } from '../../exhibition/languages/language.ts';
import { openKiosk, type KioskPage, type Opening } from './kiosk-page.ts';
import { walkFrom, type VisitorScreen } from './ways.ts';

export interface OneVisit {
  /** Goes there in the language of the visit, wherever the test before was. */
  goTo(screen: VisitorScreen): Promise<Page>;
  /** What went wrong since the visit began. */
  reports(): readonly string[];
}

export function oneVisit(
  language: LanguageCode,
  { viewport, ...opening }: Opening & { viewport?: { width: number; height: number } },
): OneVisit {
  let page: Page;
  let kiosk: KioskPage;
  // In the order they are written, by one worker: it is one visit.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage(viewport ? { viewport } : {});
    kiosk = await openKiosk(page, opening);
  });
  test.afterAll(() => page.close());
  return {
    async goTo(screen) {
      await walkFrom(page, screen, language);
      return page;
    },
    reports: () => kiosk.reports,
  };
}
