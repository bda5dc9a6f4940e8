import { expect, test } from 'vitest';
import { defaultSettings, settings } from './settings.ts';

test('the defaults keep within the bounds', () => {
  expect(settings.safeParse(defaultSettings).success).toBe(true);
});
