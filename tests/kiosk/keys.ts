/** @file Hands that have a keyboard and nothing else. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Nobody presses Tab longer than this to get somewhere. */
const mostTabs = 150;

export class Keys {
  constructor(private readonly page: Page) {}

  /** Presses Tab until a target has the focus. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs <= mostTabs; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${target}`);
  }

  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Enter');
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** The PIN pad hears digits wherever the focus is. */
  async pin(pin: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Number pad' }).waitFor();
    await this.page.keyboard.type(pin);
    await this.page.keyboard.press('Enter');
  }

  /** In a grid of options: by arrows to one of them, and takes it. */
  async along(option: Locator): Promise<void> {
    await option.waitFor();
    for (let steps = 0; steps < 40; steps++) {
      if (await option.evaluate((element) => element === document.activeElement))
        return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`the arrow keys never reached ${option}`);
  }
}
