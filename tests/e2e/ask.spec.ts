import { expect, type Page } from '@playwright/test';
import { inquiryResponseSchema } from '@/lib/api/schemas/inquiry';
import { formatChance, formatShare } from '@/lib/format';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes';

const letters = (page: Page) => page.getByRole('table', { name: /^Letters/ });
const first = (page: Page) => page.getByRole('table', { name: 'Questions to ask first' });
const sentence = (page: Page) => page.getByRole('heading', { level: 1 }).locator('+ p');

async function readInquiry(page: Page, query: string) {
  const response = await page.request.get(`/api/v1/inquiry?${query}`);
  return inquiryResponseSchema.parse(await response.json());
}

test.describe('what to ask', () => {
  test('tells the figures of the API: the chance today, the letters, each share of doubt', async ({
    page,
  }) => {
    const inquiry = await readInquiry(page, mandate);
    await page.goto(`/ask?${mandate}`);
    await expect(sentence(page)).toContainText(`from ${formatChance(inquiry.pRight)} to`);
    await expect(sentence(page)).toContainText(/ not ruled out; they ask \d+ questions\./);
    const [worthiest] = inquiry.field
      .map((slug) => ({
        slug,
        share: inquiry.questions
          .filter(({ provider }) => provider === slug)
          .reduce((sum, one) => sum + one.share, 0),
      }))
      .toSorted((a, b) => b.share - a.share);
    const row = letters(page).getByRole('row').nth(1);
    await expect(row.getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`/providers/${worthiest?.slug}`),
    );
    await expect(row).toContainText(formatShare(worthiest?.share ?? 0));
  });

  test('simulates when to stop in a worker, for 90 and for 95 of 100', async ({ page }) => {
    await page.goto(`/ask?${mandate}`);
    const box = page.getByText(/^(Usually after|That is reached)/);
    await expect(box).toContainText(/on average/);
    const at90 = await box.textContent();
    await page.getByRole('radio', { name: '95' }).check();
    await expect(box).not.toHaveText(at90 ?? '');
    await page.getByRole('radio', { name: '90' }).check();
    await expect(box).toHaveText(at90 ?? '');
  });

  test('narrows its questions to a provider and a criterion, and the link keeps both', async ({
    page,
  }) => {
    await page.goto(`/ask?${mandate}`);
    await page.getByLabel('Provider', { exact: true }).selectOption({ label: 'Birch' });
    await page.getByLabel('Criterion').selectOption({ label: 'Security' });
    await expect(page).toHaveURL(
      /provider=birch.*criterion=security|criterion=security.*provider=birch/,
    );
    const heads = first(page).getByRole('rowheader');
    for (const head of await heads.all()) await expect(head).toContainText('Birch');
    await page.reload();
    await expect(page.getByLabel('Provider', { exact: true })).toHaveValue('birch');
  });

  test('gives a letter as Word, Excel and text, and copies it as an e-mail', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/ask?${mandate}`);
    const row = letters(page).getByRole('row').nth(1);
    await row.getByText(/^Letter/).click();
    const href = (await row.getByRole('link', { name: 'Text' }).getAttribute('href')) ?? '';
    const text = await (await page.request.get(href)).text();
    for (const name of ['Word', 'Excel']) {
      const file = await page.request.get(
        (await row.getByRole('link', { name }).getAttribute('href')) ?? '',
      );
      expect(file.status()).toBe(200);
    }
    await row.getByRole('button', { name: 'Copy as e-mail' }).click();
    await expect(row.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.keyboard.press('Escape');
    const state = row.getByLabel(/^State of the letter to/);
    const steps = page.getByRole('navigation', { name: 'Steps of the decision' });
    await state.selectOption('sent');
    await expect(state.locator('option:checked')).toHaveText(/^Sent \d/);
    await expect(steps).toContainText(/1 of \d letters? sent/);
    await row.getByText(/^Owner, due/).click();
    await row.getByLabel('Owner').fill('Operations');
    await row.getByLabel('Due', { exact: true }).fill('2020-01-31');
    await expect(state.locator('option:checked')).toHaveText('Overdue since 31 Jan 2020');
    await expect(steps).toContainText('1 overdue');
    await expect(row.getByText('Operations, 31 Jan 2020').first()).toBeVisible();
    await page.reload();
    await expect(state.locator('option:checked')).toHaveText('Overdue since 31 Jan 2020');
    await state.selectOption('not-sent');
    await expect(steps).toContainText(/0 of \d letters? sent/);
  });

  test('reads without a script, and on a phone the curve is a list', async ({ browser }) => {
    const page = await openWithoutScript(browser, `/ask?${mandate}`, phone);
    await expect(page.getByText('Today', { exact: true })).toBeVisible();
    await expect(letters(page).getByRole('row').nth(1)).toBeVisible();
    await expect(first(page).getByRole('rowheader').first()).toBeVisible();
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByLabel('Provider', { exact: true }).selectOption('birch');
    await page.getByRole('button', { name: 'Apply' }).last().click();
    await expect(page).toHaveURL(/provider=birch/);
    await expect(page.getByLabel('Provider', { exact: true })).toHaveValue('birch');
    await page.close();
  });
});
