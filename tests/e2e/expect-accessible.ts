import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fitsItsWidth, phone } from './quiet-test';

/** The rules whose outcome depends on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Holds the page that is open to what axe knows, wide and on a phone, in light and in dark, and to
 * its own width. The wide page is asked once more in dark for its colours only, because the rest
 * cannot differ; and the phone, still dark, for the colours of what looks another way than it did on
 * the wide page or was not shown there, because weighing colours takes most of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await listViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await listViolations(page, { runOnly: colourRules })).toEqual([]);
  await page.evaluate(markLooks, 'weighed');
  await page.setViewportSize(phone);
  expect(await fitsItsWidth(page)).toBe(true);
  expect(await listViolations(page, { without: colourRules })).toEqual([]);
  const others = await page.evaluate(markLooks, 'other');
  if (others > 0) {
    const within = '[data-looks="other"]';
    expect(await listViolations(page, { runOnly: colourRules, within })).toEqual([]);
  }
}

/**
 * Notes of all text that is seen how it looks: its colour, its size, and the grounds under it. With
 * `other`, marks in its place what looks another way than noted, or has no note, and counts it.
 */
function markLooks(mark: string): number {
  let others = 0;
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    const isKnown = element instanceof HTMLElement || element instanceof SVGElement;
    const isSeen = hasText || element.matches('input, select, textarea');
    if (!isKnown || !isSeen || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const looks = [color, fontSize, fontWeight];
    for (let under: Element | null = element; under; under = under.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(under);
      looks.push(backgroundColor, backgroundImage, opacity);
    }
    const noted = looks.join(' ');
    if (mark === 'weighed') element.dataset.looks = noted;
    else if (element.dataset.looks !== noted) {
      element.dataset.looks = mark;
      others += 1;
    }
  }
  return others;
}

/**
 * Each rule that is broken on the page or in a part of it, with the markup that breaks it.
 *
 * Axe is asked for nothing else and in one go: telling what passes, and gathering frames that no page
 * has, takes it three times as long.
 */
export async function listViolations(
  page: Page,
  {
    runOnly,
    without = [],
    within,
  }: { runOnly?: string[]; without?: string[]; within?: string } = {},
): Promise<string[][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const part = within === undefined ? axe : axe.include(within);
  const { violations } = await part
    .options({
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      ...(runOnly && { runOnly }),
    })
    .analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
