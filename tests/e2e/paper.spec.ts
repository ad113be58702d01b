import { expect, type Page } from '@playwright/test';
import { test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes';
const three = 'birch,cedar-prime,aspen-digital';

/** The page as a sheet of A4 would show it. */
async function openOnPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

/** For what is folded on a screen: whether paper shows its content. */
const foldedContent = (page: Page): Promise<boolean[]> =>
  page.locator('details').evaluateAll((all) =>
    all
      .filter((one) => !one.closest('.no-print'))
      .flatMap((one) => [...one.children].filter(({ tagName }) => tagName !== 'SUMMARY'))
      .map((content) => content.checkVisibility() && content.getBoundingClientRect().height > 0),
  );

test.describe('on paper', () => {
  for (const address of ['/providers/birch', `/compare?providers=${three}&${mandate}&show=all`]) {
    test(`${address} shows what is folded and no control that unfolds it`, async ({ page }) => {
      await openOnPaper(page, address);
      // A line that opens is content of its own and stays, without the mark that says so.
      await expect(page.locator('summary:not(.line):visible')).toHaveCount(0);
      await expect(page.locator('summary > svg:visible')).toHaveCount(0);
      const shown = await foldedContent(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).not.toContain(false);
    });
  }

  test('private answers have a section only where there are some', async ({ page }) => {
    await page.goto(`/ask?${mandate}&shortlist=birch`);
    const heading = page.getByRole('heading', { name: 'Answers that came back' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'First questions' })).toBeVisible();
    await expect(heading).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    const columns = 'Id,Answer,Evidence,Level low,Level high,Owner,Status';
    const answer = 'birch/security.keys,The certificate was shown,Letter,4,4,AB,Answered';
    await page.getByLabel(/^Returned files/).setInputFiles({
      name: 'questionnaire.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${columns}\r\n${answer}`),
    });
    await page.getByRole('button', { name: 'Take 1 answer' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(heading).toBeVisible();
    await expect(page.getByText('The certificate was shown')).toBeVisible();
  });
});
