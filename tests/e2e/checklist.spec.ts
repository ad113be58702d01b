import { expect } from '@playwright/test';
import { openWithoutScript, test } from './quiet-test';
import { fees, memoOf, three, threeChecks } from './shortlist-locators';

test.describe('the checklist', () => {
  test('shows what evidence suggests until a person answers', async ({ page }) => {
    await page.goto(threeChecks);
    const table = page.getByRole('table', { name: /Decision checklist/ });
    await expect(table.getByRole('rowheader')).toHaveCount(9);
    await expect(fees(page)).toHaveValue('');
    await expect(fees(page).locator('option:checked')).toHaveText(/\(suggested\)$/);
    const result = page
      .getByRole('row', { name: /Result so far/ })
      .getByRole('cell')
      .first();
    await expect(result).toContainText('none answered yet');
    await fees(page).selectOption('Waiting');
    await expect(result).toContainText('1 waiting');
    await expect(result).toContainText('1 answered, 7 suggested');
  });

  test('keeps answers through a reload and under other weights, and asks whether they hold under another mandate', async ({
    page,
  }) => {
    await page.goto(threeChecks);
    await fees(page).selectOption('Waiting');
    await page.reload();
    await expect(fees(page)).toHaveValue('waiting');
    await page.goto(`${threeChecks}&doubt=0`);
    await expect(fees(page)).toHaveValue('waiting');
    await page.goto('/check?doubt=0&shortlist=birch');
    await expect(fees(page)).toHaveValue('');
    await expect(page.getByText(/^Answered Waiting for .*: does it hold here\?/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep the answer to Fees, Birch Custody' }).click();
    await expect(fees(page)).toHaveValue('waiting');
    await page.getByRole('button', { name: 'Clear answers' }).click();
    await expect(fees(page)).toHaveValue('');
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(fees(page)).toHaveValue('waiting');
  });

  test('keeps a note, a document and who answered, and brings them back with cleared answers', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(threeChecks);
    await page.getByLabel('Who answers').fill('Ada Example');
    await fees(page).selectOption('Met');
    await page.getByText('Add a note or a document to Fees, Birch Custody').click();
    await page.getByLabel('Note on Fees, Birch Custody').fill('Read by two members.');
    await page.getByLabel(/document for Fees, Birch Custody$/).setInputFiles({
      name: 'Fee schedule 2026.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('invented'),
    });
    const document = page.getByLabel('Document for Fees, Birch Custody', { exact: true });
    await expect(document).toHaveValue('Fee schedule 2026.pdf');
    await document.press('Enter');
    const said = page.getByText(
      /^Ada Example, .*\. Read by two members\. Document: Fee schedule 2026\.pdf\.$/,
    );
    await expect(said).toBeVisible();
    await page.reload();
    await expect(said).toBeVisible();
    await page.getByRole('button', { name: 'Clear answers' }).click();
    await expect(said).toBeHidden();
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(said).toBeVisible();
    expect(asked.filter((one) => /Ada|two%20members|two members|schedule/.test(one))).toEqual([]);
  });

  test('says that the browser has no room left, keeps what was entered in the page, and tries again', async ({
    page,
  }) => {
    await page.goto(threeChecks);
    await fees(page).selectOption('Met');
    await page.evaluate(() => {
      const full = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      Object.assign(window, {
        before: Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem'),
      });
      Object.defineProperty(Storage.prototype, 'setItem', { value: full, configurable: true });
    });
    await fees(page).selectOption('Waiting');
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText(
      'This browser has no room left, so this page alone holds the last of answers to checks.',
    );
    await expect(fees(page)).toHaveValue('waiting');
    await page.evaluate(() => {
      const before: unknown = Reflect.get(window, 'before');
      if (typeof before !== 'object' || before === null) throw new Error('nothing was kept');
      Object.defineProperty(Storage.prototype, 'setItem', before);
    });
    await page.getByRole('button', { name: 'Try to keep it again' }).click();
    await expect(alert).toBeHidden();
    await page.reload();
    await expect(fees(page)).toHaveValue('waiting');
  });

  test('travels with a copied link, and overwrites nobody’s own answers', async ({
    page,
    browser,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(threeChecks);
    await fees(page).selectOption('Not met');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The link was copied.' }),
    ).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await browser.newPage();
    await other.goto(threeChecks.replace(/shortlist=.*/, 'shortlist=birch'));
    await other.getByLabel('Support, Birch Custody', { exact: true }).selectOption('Met');
    await other.goto(link);
    await expect(fees(other)).toHaveValue('not-met');
    await expect(other.getByLabel('Support, Birch Custody', { exact: true })).toHaveValue('');
    expect(new URL(link).search).toBe(new URL(threeChecks, link).search);
    const opened = other.url();
    await other.getByLabel('Red flags, Birch Custody', { exact: true }).selectOption('Waiting');
    await expect(other).not.toHaveURL(opened);
    await other.reload();
    await expect(other.getByLabel('Red flags, Birch Custody', { exact: true })).toHaveValue(
      'waiting',
    );
    await other.getByRole('button', { name: 'Keep them in this browser' }).click();
    await expect(other).not.toHaveURL(/checks=/);
    await expect(fees(other)).toHaveValue('not-met');
    await expect(other.getByLabel('Support, Birch Custody', { exact: true })).toHaveValue('met');
    await other.close();
  });

  test('leads from each finding to its sources', async ({ page }) => {
    await page.goto(threeChecks);
    await page
      .getByRole('table', { name: /Decision checklist/ })
      .getByRole('link', { name: /^Fee tiers/ })
      .first()
      .click();
    await page.waitForURL(/\/providers\/birch\?.*#finding-costs-bps$/);
    await expect(page.locator('#finding-costs-bps')).toBeInViewport();
  });

  test('tells nobody: no request holds an answer, and the public memo has none', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(threeChecks);
    await fees(page).selectOption('Waiting');
    await page.reload();
    await expect(fees(page)).toHaveValue('waiting');
    await page.goto(three);
    await expect(page.getByText(/ of 8 checks met/).first()).toBeVisible();
    const text = (await memoOf(page)).pages.map((one) => one.packed).join('');
    expect(text).not.toContain('FeesWaiting');
    expect(asked.filter((one) => /checks?[=.]|waiting/i.test(one))).toEqual([]);
  });

  test('takes the answers of an older link out of its query', async ({ page }) => {
    await page.goto(`${three}&checks=birch:----w---`);
    await expect(page).toHaveURL(/\/check\?region=us[^#]*#checks=birch:----w---$/);
    expect(new URL(page.url()).searchParams.has('checks')).toBe(false);
    await expect(fees(page)).toHaveValue('waiting');
    await page.reload();
    await expect(fees(page)).toHaveValue('waiting');
  });

  test('is read without a script, which says why nothing can be answered', async ({ browser }) => {
    const page = await openWithoutScript(browser, threeChecks);
    await expect(page.getByText(/Answers are kept by this browser and never sent/)).toBeVisible();
    await expect(fees(page).locator('option:checked')).toHaveText(/\(suggested\)$/);
    await page.close();
  });
});
