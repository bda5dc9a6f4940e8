import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What passes need not be told. No rule that is on reads style sheets, so axe does not load and parse them again. */
const options: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

/**
 * The rules of accessibility (axe-core) the page breaks, each with the elements that break it; empty where it breaks
 * none. The page is given axe once: taking it in costs more than all its rules.
 */
export async function brokenRules(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}
