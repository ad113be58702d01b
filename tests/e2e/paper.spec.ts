import { expect, type Page } from '@playwright/test';
import { test } from './quiet-test';

/** The page as a sheet of A4 would show it. */
async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

test.describe('on paper', () => {
  test('the lines of bands keep clear of ranks and letters', async ({ page }) => {
    await openOnPaper(page, '/?region=eu');
    const gaps = await page.locator('td:has(> svg [data-band])').evaluateAll((cells) =>
      cells.map((cell) => {
        const edges = [...cell.querySelectorAll('[data-band]')].map(
          (line) => line.getBoundingClientRect().right,
        );
        return (cell.querySelector('span')?.getBoundingClientRect().left ?? 0) - Math.max(...edges);
      }),
    );
    expect(gaps.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThan(2);
  });
});
