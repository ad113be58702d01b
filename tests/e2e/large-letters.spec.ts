import { expect, type Page } from '@playwright/test';
import { test } from './quiet-test';

const pages = [
  '/?region=us&qualified=yes&shortlist=birch',
  '/providers/birch?region=us',
  '/compare',
  '/compare?providers=birch,cedar-prime',
  '/shortlist?shortlist=birch,cedar-prime',
  '/ask?region=us&qualified=yes',
  '/robustness',
  '/costs?asset=ETH&staked=25&rewards=3',
  '/guide',
  '/method',
  '/changes',
  '/accessibility',
];

/** What a reader sees who chose larger letters in the browser: its font, and not a zoom. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** The first words of whatever reaches past the right edge and is no part of a box that scrolls itself. */
const pastTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { width, right } = element.getBoundingClientRect();
      const isPast = width > 1 && right > innerWidth + 1 && !scrollsItself(element);
      return isPast ? [`${Math.round(right)} ${element.textContent?.slice(0, 40)}`] : [];
    });
  });

test('letters of 24 and of 32 px fit a phone, and its menu is in reach', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const menu = page.getByText('Menu', { exact: true });
  for (const address of pages) {
    await page.goto(address);
    for (const letters of [24, 32]) {
      await setLetters(page, letters);
      await expect(page.locator('html'), address).toHaveCSS('font-size', `${letters}px`);
      await menu.click();
      await expect(page.getByRole('link', { name: 'Costs', exact: true })).toBeInViewport();
      expect(await pastTheEdge(page), address).toEqual([]);
      const sideways = await page.evaluate(() => {
        scrollTo(200, 0);
        return [scrollX, document.documentElement.scrollWidth - innerWidth];
      });
      expect(sideways, address).toEqual([0, 0]);
      await menu.click();
    }
  }
});
