import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fitsItsWidth, phone } from './quiet-test';

/** The rules whose outcome depends on the theme. Weighing colours takes axe two thirds of its time. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Holds the page that is open to what axe knows, wide and on a phone, in light and in dark, and to
 * its own width: all of it once, then what theme and width can change. In dark that is the colours of
 * each look that text has, and on the phone every other rule, and the looks that are met only there.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await listViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const weighed = await page.evaluate(markLooks, []);
  expect(weighed.length).toBeGreaterThan(0);
  expect(await listViolations(page, { runOnly: colourRules, within: '[data-look]' })).toEqual([]);
  await page.setViewportSize(phone);
  expect(await fitsItsWidth(page)).toBe(true);
  expect(await listViolations(page, { without: colourRules })).toEqual([]);
  if ((await page.evaluate(markLooks, weighed)).length > 0) {
    expect(await listViolations(page, { runOnly: colourRules, within: '[data-look]' })).toEqual([]);
  }
}

/**
 * Marks one text, and the link that it stands in, for each look that was not met before: the same
 * colour, size and decoration on the same grounds, which are those around it and those of what is
 * placed over or under it. Where these are equal, so is the contrast.
 *
 * @returns the looks that it marked
 */
function markLooks(known: readonly string[]): string[] {
  const groundOf = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    return `${backgroundColor} ${backgroundImage} ${opacity}`;
  };
  const all = [...document.querySelectorAll('body, body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const placed = all
    .filter((element) => getComputedStyle(element).position !== 'static')
    .map((element) => ({
      element,
      ground: groundOf(element),
      box: element.getBoundingClientRect(),
    }))
    .filter(({ ground }) => ground !== 'rgba(0, 0, 0, 0) none 1');
  for (const element of document.querySelectorAll('[data-look]'))
    element.removeAttribute('data-look');
  const met = new Set(known);
  for (const element of all) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    if (!hasText && !element.matches('input, select, textarea')) continue;
    const link = element.closest('a');
    const looks: string[] = [];
    for (const one of [element, link, link?.parentElement]) {
      if (!one) continue;
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(one);
      looks.push(color, fontSize, fontWeight, textDecorationLine);
    }
    for (let under: Element | null = element; under; under = under.parentElement) {
      looks.push(groundOf(under));
    }
    const { left, right, top, bottom } = element.getBoundingClientRect();
    for (const { element: other, ground, box } of placed) {
      const isApart =
        box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top;
      if (!isApart && !other.contains(element) && !element.contains(other)) looks.push(ground);
    }
    const look = looks.join(' ');
    if (!met.has(look)) (link ?? element).setAttribute('data-look', '');
    met.add(look);
  }
  return [...met].slice(known.length);
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
