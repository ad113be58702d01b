import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fitsItsWidth, phone } from './quiet-test';

/** The rules whose outcome depends on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Holds the page that is open to what axe knows, wide and on a phone, in light and in dark, and to
 * its own width. The wide page is asked once more in dark for its colours only, because the rest
 * cannot differ.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await listViolations(new AxeBuilder({ page }))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await listViolations(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
  await page.setViewportSize(phone);
  expect(await fitsItsWidth(page)).toBe(true);
  expect(await listViolations(new AxeBuilder({ page }))).toEqual([]);
}

/** Each rule that is broken, with the markup that breaks it. */
async function listViolations(builder: AxeBuilder): Promise<string[][]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
