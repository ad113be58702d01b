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
  expect(await listViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await listViolations(page, { runOnly: colourRules })).toEqual([]);
  await page.setViewportSize(phone);
  expect(await fitsItsWidth(page)).toBe(true);
  expect(await listViolations(page)).toEqual([]);
}

/**
 * Each rule that is broken on the page or in a part of it, with the markup that breaks it.
 *
 * Axe is asked for nothing else and in one go: telling what passes, and gathering frames that no page
 * has, takes it three times as long.
 */
export async function listViolations(
  page: Page,
  { runOnly, within }: { runOnly?: string[]; within?: string } = {},
): Promise<string[][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const part = within === undefined ? axe : axe.include(within);
  const { violations } = await part
    .options({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    .analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
