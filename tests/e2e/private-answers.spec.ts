import { expect, type Page } from '@playwright/test';
import { listViolations } from './expect-accessible';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';

const mandate = 'region=us,eu&staking=yes&shortlist=birch,cedar-prime';
const columns = 'Id,Answer,Evidence,Level low,Level high,Owner,Status';

/** A filled questionnaire, saved as CSV. */
const csv = (...rows: string[]) => ({
  name: 'questionnaire.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([columns, ...rows].join('\r\n')),
});

const file = (page: Page) => page.getByLabel(/^Filled questionnaire/);
const answers = (page: Page) =>
  page.getByRole('table', { name: 'Private answers kept in this browser' });
const told = (page: Page) => page.getByText(/questions? (was|were) read\./);
const notice = (page: Page) => page.getByRole('note').filter({ hasText: 'of this browser' });
const card = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Providers on the shortlist' })
    .getByRole('listitem')
    .filter({ hasText: name });

test.describe('a filled questionnaire', () => {
  test('changes score, chances and questions in this browser until it is forgotten', async ({
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`/shortlist?${mandate}`);
    const keysQuestion = page.getByLabel(/^Status of question \d+: Key management, Birch Custody$/);
    await expect(keysQuestion).toHaveCount(1);
    const before = await card(page, 'Birch Custody').textContent();

    await file(page).setInputFiles(
      csv(
        'birch/security.keys,The certificate was shown,Letter of 3 November,4,4,AB,Answered',
        'cedar-prime/costs.bps,,,,,AB,Sent',
      ),
    );
    await expect(answers(page).getByRole('row', { name: /Birch Custody/ })).toContainText(
      'The certificate was shown',
    );
    await expect(card(page, 'Birch Custody')).toContainText('1 private answer');
    expect(await card(page, 'Birch Custody').textContent()).not.toBe(before);
    await expect(keysQuestion).toHaveCount(0);
    await expect(
      page.getByLabel(/^Status of question \d+: Fee tiers \(bps\), Cedar Prime Custody$/),
    ).toHaveValue('sent');

    await page.goto(`/?${mandate}`);
    await expect(notice(page)).toContainText('1 private answer of this browser takes the place');
    await expect(page.getByRole('row', { name: /Birch Custody/ })).toContainText(
      '1 private answer',
    );
    await page.goto(`/robustness?${mandate}`);
    await expect(notice(page)).toBeVisible();
    await page.goto(`/providers/birch?${mandate}`);
    await expect(notice(page)).toContainText('shows public evidence alone');

    await page.goto(`/shortlist?${mandate}`);
    await page.getByRole('button', { name: 'Forget private answers' }).click();
    await expect(answers(page)).toBeHidden();
    await expect(card(page, 'Birch Custody')).toHaveText(before ?? '');
    expect(sent.filter((request) => request.includes('certificate'))).toEqual([]);
  });

  test('is forgotten with the statuses it brought, and those chosen on the page stay', async ({
    page,
  }) => {
    const status = (name: string) =>
      page.getByLabel(new RegExp(`^Status of question .*: ${name}$`));
    const fees = status('Fee tiers \\(bps\\), Cedar Prime Custody');
    const minimums = status('Minimums, Cedar Prime Custody');
    await page.goto(`/shortlist?${mandate}`);
    await page.getByText(/^Show the other \d+ questions$/).click();
    await minimums.selectOption('sent');
    await file(page).setInputFiles(
      csv(
        'birch/security.keys,Shown,,4,4,,',
        'cedar-prime/costs.bps,,,,,,Refused',
        'cedar-prime/costs.minimums,In writing,,,,,',
      ),
    );
    await expect(told(page)).toContainText('1 answer with a level counts from now on.');
    await expect(fees).toHaveValue('refused');
    await expect(minimums).toHaveValue('answered');
    await page.getByRole('button', { name: 'Forget private answers' }).click();
    await expect(fees).toHaveValue('not-sent');
    await expect(minimums).toHaveValue('sent');
    await expect(told(page)).toBeHidden();
  });

  test('of refusals alone can be taken back', async ({ page }) => {
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles(csv('cedar-prime/costs.bps,,,,,,Refused'));
    await expect(page.getByText('1 question has its status from a file.')).toBeVisible();
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByText('1 question has its status from a file.')).toBeHidden();
    await page.reload();
    await expect(
      page.getByLabel(/^Status of question \d+: Fee tiers \(bps\), Cedar Prime Custody$/),
    ).toHaveValue('not-sent');
  });

  test('leaves the focus beside an answer that is forgotten by the keyboard', async ({ page }) => {
    const forget = (name: string) =>
      page.getByRole('button', { name: `Forget the answer of Birch Custody: ${name}` });
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles(
      csv('birch/security.keys,Shown,,4,4,,', 'birch/costs.minimums,None,,4,4,,'),
    );
    await forget('Key management').press('Enter');
    await expect(forget('Minimums')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Private answers' })).toBeFocused();

    await file(page).setInputFiles(csv('birch/security.keys,Shown,,4,4,,'));
    await page.getByRole('button', { name: 'Forget private answers' }).press('Enter');
    await expect(answers(page)).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('with a wrong cell is refused whole, with sheet and cell', async ({ page }) => {
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles(
      csv('birch/security.keys,Yes,,high,4,,', 'birch/ux.api,Yes,,3,3,,'),
    );
    const refusal = page.getByRole('alert').filter({ hasText: 'Nothing was taken' });
    await expect(refusal).toContainText('D2: expected the level 0, 1, 2, 3 or 4, found “high”.');
    await expect(refusal).toBeFocused();
    await expect(answers(page)).toBeHidden();
  });

  test('that takes an answer back in words tells that the earlier one still counts', async ({
    page,
  }) => {
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles(csv('birch/security.keys,Shown,,4,4,,'));
    await expect(told(page)).toContainText('1 answer with a level counts from now on.');
    await file(page).setInputFiles(csv('birch/security.keys,Withdrawn,,,,,Refused'));
    await expect(told(page)).toContainText(
      '1 earlier answer still counts: Birch Custody, Key management (level 4).',
    );
    await expect(answers(page).getByRole('row')).toHaveCount(2);
  });

  test('is not blamed where the page could not load its reader', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`/shortlist?${mandate}`);
    const status = page.getByLabel(/^Status of question 1: /);
    await status.selectOption('sent');
    await page.route('**/_next/static/**', (route) => route.abort());
    await file(page).setInputFiles(csv('birch/security.keys,Shown,,4,4,,'));
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toHaveText(
      'This part of the site could not be loaded. Check the connection and reload the page; what you entered is kept.',
    );
    await expect(alert).toBeFocused();
    await page.unrouteAll();
    await page.reload();
    await expect(status).toHaveValue('sent');
    await page.close();
  });

  test('that is no questionnaire is refused in words', async ({ page }) => {
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles({
      name: 'photo.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
    });
    const refusal = page.getByRole('alert').filter({ hasText: 'Nothing was taken' });
    await expect(refusal).toBeFocused();
    // A second try that fails as well is told as clearly as the first.
    await file(page).focus();
    await file(page).setInputFiles(csv('birch/ux.api,Yes,,high,,,'));
    await expect(refusal).toContainText('found “high”');
    await expect(refusal).toBeFocused();
  });

  test('one answer can be forgotten alone, and everything is reachable on a phone', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(`/shortlist?${mandate}`);
    await file(page).setInputFiles(
      csv('birch/security.keys,Shown,,4,4,,', 'birch/costs.minimums,None,,4,4,,'),
    );
    await expect(answers(page).getByRole('row')).toHaveCount(3);
    await expect(told(page)).toContainText('2 answers with a level count from now on.');
    expect(await fitsItsWidth(page)).toBe(true);
    expect(await listViolations(page)).toEqual([]);
    await page
      .getByRole('button', { name: 'Forget the answer of Birch Custody: Minimums' })
      .click();
    await expect(answers(page).getByRole('row')).toHaveCount(2);
    await expect(told(page)).toBeHidden();
  });
});

test('without a script it is said why no file can be taken', async ({ browser }) => {
  const page = await openWithoutScript(browser, `/shortlist?${mandate}`);
  await expect(page.getByText('Reading a questionnaire needs a script')).toBeVisible();
  await page.close();
});
