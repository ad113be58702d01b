import { expect, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { inventedProviders } from '../fixtures/invented-providers';
import { test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes';

const letters = (page: Page) => page.getByRole('table', { name: /^Letters/ });
const sentence = (page: Page) => page.getByRole('heading', { level: 1 }).locator('+ p');

type Letter = { readonly name: string; readonly text: string; readonly rows: unknown[][] };

/** The letter of a row as Excel, read with another library than the one that wrote it. */
async function openLetter(page: Page, place: number): Promise<Letter> {
  const row = letters(page).getByRole('row').nth(place);
  const name = (await row.getByRole('link').first().textContent()) ?? '';
  await row.getByText(/^Letter/).click();
  const href = await row.getByRole('link', { name: 'Excel' }).getAttribute('href');
  await page.keyboard.press('Escape');
  const body = await (await page.request.get(href ?? '')).body();
  const [sheet] = await readExcelFile(body);
  const rows = sheet?.data ?? [];
  return { name, rows, text: JSON.stringify(rows) };
}

/** As a provider sends it back: every question answered, every other one with a document. */
async function fillIn({ name, rows }: Letter) {
  const head = rows.findIndex((row) => row.includes('Answer'));
  const columnOf = (title: string): number => rows[head]?.indexOf(title) ?? -1;
  const filled = rows.map((row, index) => {
    if (index <= head || typeof row[columnOf('Id')] !== 'string') return row;
    const cells = [...row];
    cells[columnOf('Answer')] = 'Yes, as described.';
    cells[columnOf('Contact')] = 'desk@example.com';
    if (index % 2 === 0) {
      cells[columnOf('Evidence')] = 'Service description';
      cells[columnOf('Date')] = '2026-11-01';
    }
    return cells;
  });
  const toCell = (value: unknown) => (typeof value === 'string' ? value : null);
  const bytes = await writeXlsx({
    sheets: [{ name: 'Questions', rows: filled.map((row) => row.map(toCell)) }],
  });
  return {
    name: `${name}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  };
}

test('three letters go out, tell nobody about another, come back, and move ranking and stop rule', async ({
  page,
}) => {
  await page.goto(`/ask?${mandate}`);
  const stop = page.getByText(/^(Usually after|That is reached)/);
  const [before, stopBefore] = [await sentence(page).textContent(), await stop.textContent()];
  const out = [await openLetter(page, 1), await openLetter(page, 2), await openLetter(page, 3)];
  for (const { name, text } of out) {
    const others = inventedProviders.map((one) => one.name).filter((one) => !one.startsWith(name));
    expect(others.length).toBeGreaterThanOrEqual(9);
    for (const other of others) expect(text).not.toContain(other);
    // Levels of service are what a provider commits to, and not ours.
    expect(text.replace(/service levels/gi, '')).not.toMatch(/\b(score|rank|weight|level)s?\b/i);
  }

  await page.getByLabel(/^Returned files/).setInputFiles(await Promise.all(out.map(fillIn)));
  await expect(page.getByText(/wait for your judgement below/)).toBeVisible();
  const levels = page.getByRole('combobox', { name: /^Level: / });
  await expect(levels.first()).toBeVisible();
  for (const level of await levels.all()) await level.selectOption({ index: 1 });
  const effect = page.getByRole('table', { name: 'What these answers do' });
  await expect(effect).toBeVisible();
  await expect(page.getByText(/^The chance of naming the right leader goes from/)).toBeVisible();
  await expect(sentence(page)).toHaveText(before ?? '');
  await page.getByLabel('Entered by').fill('A. Reader');
  await page.getByRole('button', { name: /^Take \d+ answers$/ }).click();

  await expect(sentence(page)).not.toHaveText(before ?? '');
  await expect(stop).not.toHaveText(stopBefore ?? '');
  await page.goto(`/?${mandate}`);
  await expect(page.getByRole('note').filter({ hasText: 'private answers' })).toBeVisible();
});

test('a requirement that an answer settles brings an open provider to those that meet all', async ({
  page,
}) => {
  await page.goto(`/ask?${mandate}&provider=aspen-digital`);
  await page.getByLabel(/^Returned files/).setInputFiles({
    name: 'answers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Id,Answer,Evidence,Date\r\naspen-digital/gate:region:eu,We are licensed there,Licence,2026-10-01',
    ),
  });
  await page.getByLabel(/^Outcome: EU, Aspen/).selectOption({ label: 'Met' });
  const row = page
    .getByRole('table', { name: 'What these answers do' })
    .getByRole('row', { name: /^Aspen/ });
  await expect(row.getByRole('cell').first()).toContainText('open');
  await expect(row.getByRole('cell').last()).toContainText('meets all');
  await page.getByLabel(/^Document: EU, Aspen/).fill('');
  await expect(page.getByText('Without a document the requirement stays open.')).toBeVisible();
  await expect(row).toBeHidden();
  await page.getByLabel(/^Document: EU, Aspen/).fill('Licence');
  await page.getByRole('button', { name: 'Take 1 answer' }).click();
  const kept = page.getByRole('table', { name: 'Private answers kept in this browser' });
  await expect(kept.getByRole('row', { name: /Aspen/ })).toContainText('met');
  await expect(page.getByLabel(/^Status of question \d+: EU, Aspen/)).toHaveCount(0);
});
