import { type Browser, type Page, expect, test as base } from '@playwright/test';

/** Anything that a browser complains about fails the test. */
export const test = base.extend({
  page: async ({ page }, runTest) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await runTest(page);
    expect(complaints).toEqual([]);
  },
});

export const phone = { width: 360, height: 740 };

/** How a reader sees the site whose browser runs no script. */
export async function openWithoutScript(
  browser: Browser,
  address: string,
  viewport = { width: 1440, height: 900 },
): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport });
  await page.goto(address);
  return page;
}

/** True when nothing makes the page itself scroll sideways. */
export async function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}
