import { expect, type Page } from '@playwright/test';
import { listViolations } from './expect-accessible';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes';
const pack = 'pack=eu-depositary';

const line = (page: Page, name: string) =>
  page.locator('#pack-eu-depositary').getByText(new RegExp(`^${name}.*: \\d+ of 30 items`));

test.describe('diligence packs', () => {
  test('are added to the letters, and each provider says how many items are public', async ({
    page,
  }) => {
    await page.goto(`/ask?${mandate}`);
    await page.getByText('Add a diligence pack to the letters').click();
    await page.getByRole('checkbox', { name: /^EU fund depositary/ }).check();
    await page.getByRole('button', { name: 'Apply' }).first().click();
    await expect(page).toHaveURL(/pack=eu-depositary/);
    await expect(line(page, 'Birch')).toContainText(/have public evidence, .*\d+ to ask\.$/);
    await line(page, 'Birch').click();
    const items = page.getByRole('table', { name: /^Items of the pack EU fund depositary, Birch/ });
    await expect(items.getByRole('row')).toHaveCount(31);
    await expect(
      page
        .locator('#pack-eu-depositary')
        .getByRole('link', { name: /^a summary by/ })
        .first(),
    ).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
  });

  test('keep answers of a returned letter, and say which item they answer and which is not met', async ({
    page,
  }) => {
    await page.goto(`/ask?${mandate}&${pack}`);
    const before = (await line(page, 'Birch').textContent()) ?? '';
    await page.getByLabel(/^Returned files/).setInputFiles({
      name: 'answers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Id,Answer,Evidence,Date\r\nbirch/item:r1,Every night,Procedure,2026-10-01\r\nbirch/item:l6,We are not liable,,',
      ),
    });
    await page.getByLabel(/^Item: Reconciliation, Birch/).selectOption('Answers the item');
    await page.getByLabel(/^Item: Liability, Birch/).selectOption('Not met');
    await page.getByRole('button', { name: 'Take 2 answers' }).click();
    const kept = page.getByRole('table', { name: 'Private answers kept in this browser' });
    await expect(kept.getByRole('row', { name: /Reconciliation/ })).toContainText(
      'answered privately',
    );
    await expect(line(page, 'Birch')).toContainText('1 answered privately, 2 not met');
    await expect(line(page, 'Birch')).not.toHaveText(before);
    await line(page, 'Birch').click();
    const items = page.getByRole('table', { name: /^Items of the pack EU fund depositary, Birch/ });
    await expect(items.getByRole('row', { name: /^Reconciliation/ })).toContainText(
      'Answered privately“Procedure” of 2026-10-01: Every night',
    );

    await page.getByRole('link', { name: 'Next: Check' }).click();
    await expect(page).toHaveURL(/\/check\?.*pack=eu-depositary/);
    await page.goto(`/check?${mandate}&shortlist=birch&${pack}`);
    await expect(line(page, 'Birch')).toContainText('1 answered privately, 2 not met');
    await page.goto('/providers/birch/diligence');
    await expect(
      page.getByText(/EU fund depositary.*1 answered privately, 2 not met/),
    ).toBeVisible();
  });

  test('stand side by side in the comparison, and read without a script on a phone', async ({
    browser,
  }) => {
    const page = await openWithoutScript(browser, `/compare?providers=birch,cedar-prime`, phone);
    const packs = page.getByRole('table', { name: 'Packs of due diligence by provider' });
    await expect(packs.getByRole('row', { name: /EU fund depositary/ })).toContainText(
      /of 30 items/,
    );
    expect(await fitsItsWidth(page)).toBe(true);
    await page.close();
  });
});

test('the checklist follows private answers, and marks the checks that rest on one', async ({
  page,
}) => {
  await page.goto(`/ask?${mandate}`);
  await page.getByLabel(/^Returned files/).setInputFiles({
    name: 'answers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Id,Answer,Evidence,Date\r\naspen-digital/gate:region:eu,We are licensed,Licence,2026-10-01',
    ),
  });
  await page.getByLabel(/^Outcome: EU, Aspen/).selectOption({ label: 'Met' });
  await page.getByRole('button', { name: 'Take 1 answer' }).click();
  await expect(page.getByText('1 answer counts from now on.')).toBeVisible();
  await page.goto(`/check?${mandate}&shortlist=aspen-digital`);
  const cell = page
    .getByRole('table', { name: /Decision checklist/ })
    .getByRole('row', { name: /^Regulatory fit/ })
    .getByRole('cell');
  await expect(cell).toContainText('Private');
  await expect(cell).toContainText('EU met');
});
