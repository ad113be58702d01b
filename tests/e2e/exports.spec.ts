import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { rankingExportSchema } from '@/lib/api/schemas/ranking-export';
import { formatOf100, formatScore } from '@/lib/format';
import { listViolations } from './expect-accessible';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';
import { readRanking } from './read-answers';

const query = 'region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&sort=name';

const menu = (page: Page) => page.getByRole('group').filter({ hasText: 'this ranking as CSV' });
const opener = (page: Page) => menu(page).locator('summary');
const choice = (page: Page, format: string) =>
  menu(page).getByRole('link', { name: new RegExp(`^${format}\\b`) });

async function download(page: Page, format: string): Promise<{ file: Download; text: string }> {
  await opener(page).click();
  const started = page.waitForEvent('download');
  await choice(page, format).click();
  const file = await started;
  return { file, text: await readFile(await file.path(), 'utf8') };
}

/** Names in the order of the page, those that meet all first. */
async function namesOnPage(page: Page): Promise<string[]> {
  const ranked = page.getByRole('table', { name: 'Custodians ranked by your mandate' });
  return ranked.getByRole('rowheader').locator('a[href^="/providers/"]').allInnerTexts();
}

const readTable = (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

test.describe('the ranking as a file', () => {
  test('the CSV has the rows of the page and the digits of the API', async ({ page }) => {
    await page.goto(`/?${query}`);
    const { file, text } = await download(page, 'CSV');
    expect(file.suggestedFilename()).toMatch(/^custodian-ranking-\d{4}-\d{2}-\d{2}\.csv$/);

    const rows = readTable(text);
    const { ranked, ruledOut } = await readRanking(page.request, query);
    expect(ranked.length).toBeGreaterThan(0);
    expect(ruledOut.length).toBeGreaterThan(0);
    expect(rows.map(({ slug }) => slug)).toEqual([...ranked, ...ruledOut].map(({ slug }) => slug));
    expect(await namesOnPage(page)).toEqual(
      rows.filter(({ status }) => status !== 'ruled-out').map(({ name }) => name),
    );
    for (const [index, provider] of ranked.entries()) {
      for (const [key, value] of Object.entries(provider)) {
        if (typeof value !== 'object') expect(rows[index]?.[key], key).toBe(String(value));
      }
      const shown = page.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: provider.name }),
      });
      await expect(shown).toContainText(formatScore(Number(rows[index]?.score)));
      const pFirst = Number(rows[index]?.pFirst);
      await expect(shown).toContainText(pFirst === 0 ? /never/i : formatOf100(pFirst));
    }
    for (const { name, ruledOutBecause = '' } of rows.slice(ranked.length)) {
      const [requirement = '', ...sentences] = ruledOutBecause.split('. ');
      expect(requirement).toMatch(/ required$/);
      await expect(page.getByRole('main')).toContainText(name ?? '');
      await expect(page.getByRole('main')).toContainText(sentences[0] ?? 'a reason');
    }
  });

  test('the link of a row opens the page that shows it', async ({ page }) => {
    await page.goto(`/?${query}`);
    const [row] = readTable((await download(page, 'CSV')).text);
    await page.goto(row?.link ?? '');
    expect(new URL(page.url()).searchParams.get('edition')).toBe(row?.edition);
    await expect(page.getByRole('table', { name: /ranked by your mandate/ })).toContainText(
      formatScore(Number(row?.score)),
    );
  });

  test('the JSON has the API’s digits, the findings, and a schema that is there', async ({
    page,
  }) => {
    await page.goto(`/?${query}&q=bank`);
    const { file, text } = await download(page, 'JSON');
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    const exported = rankingExportSchema.parse(JSON.parse(text));
    const { ranked } = await readRanking(page.request, `${query}&q=bank`);
    expect(exported.ranked).toMatchObject(ranked);
    expect(await namesOnPage(page)).toEqual(exported.ranked.map(({ name }) => name));
    for (const { findings } of exported.ranked) expect(Object.keys(findings)).toHaveLength(22);
    expect(exported.disclaimer).toBe('For research and education, not financial advice.');
    expect((await page.request.get(exported.$schema)).status()).toBe(200);
  });

  test('the workbook is one click away, too', async ({ page }) => {
    await page.goto(`/?${query}`);
    const { file, text } = await download(page, 'XLSX');
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(text.slice(0, 2)).toBe('PK');
  });

  test('follows what was changed on the page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox', { name: /^Sort/ }).selectOption('article');
    await opener(page).click();
    await expect(choice(page, 'CSV')).toHaveAttribute('href', '/export.csv?sort=article');
  });

  test('the menu closes by Escape, by a click elsewhere and by a choice', async ({ page }) => {
    await page.goto('/');
    await opener(page).click();
    await expect(choice(page, 'JSON')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(choice(page, 'JSON')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(choice(page, 'JSON')).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(choice(page, 'JSON')).toBeHidden();
    await download(page, 'CSV');
    await expect(choice(page, 'CSV')).toBeHidden();
  });

  test('works without a script', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, `${baseURL}/?${query}`);
    const rows = readTable((await download(page, 'CSV')).text);
    expect(rows.filter(({ status }) => status !== 'ruled-out').map(({ name }) => name)).toEqual(
      await namesOnPage(page),
    );
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`its menu is accessible and fits a phone, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(phone);
      await page.goto('/');
      await opener(page).click();
      await expect(choice(page, 'CSV')).toBeInViewport();
      expect(await fitsItsWidth(page)).toBe(true);
      expect(await listViolations(page, { within: 'details' })).toEqual([]);
    });
  }

  test('the foot of a page leads to the data and to its description', async ({ page }) => {
    await page.goto('/guide');
    const links = page.getByRole('navigation', { name: 'Reports and data' }).getByRole('link');
    await expect(links).toHaveText([
      'Report an error',
      'Accessibility',
      'Sources',
      'Changes',
      'Data and API',
      'JSON',
      'CSV',
    ]);
    for (const link of await links.all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
    }
    const description: unknown = await (await page.request.get('/openapi.json')).json();
    expect(description).toMatchObject({ openapi: '3.1.0' });
  });
});
