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

const file = (page: Page) => page.getByLabel(/^Returned files/);
const answers = (page: Page) =>
  page.getByRole('table', { name: 'Private answers kept in this browser' });
const told = (page: Page) => page.getByText(/questions? (was|were) read\./);
const notice = (page: Page) => page.getByRole('note').filter({ hasText: 'of this browser' });
const status = (page: Page, name: string) =>
  page.getByLabel(new RegExp(`^Status of question .*: ${name}$`));
const take = (page: Page, count: number) =>
  page.getByRole('button', { name: `Take ${count} answer${count === 1 ? '' : 's'}` });
const counted = (page: Page) => page.getByText(/counts? from now on\./);
const chance = (page: Page) => page.getByRole('heading', { level: 1 }).locator('+ p');

async function takeFile(page: Page, ...rows: string[]): Promise<void> {
  await file(page).setInputFiles(csv(...rows));
  await page.getByRole('button', { name: /^Take \d/ }).click();
  await expect(counted(page)).toBeVisible();
}

test.describe('a filled questionnaire', () => {
  test('counts in this browser once it is taken, until it is forgotten', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`/ask?${mandate}`);
    const keys = status(page, 'Key management, Birch');
    await expect(keys).toHaveCount(1);
    const before = (await chance(page).textContent()) ?? '';

    await file(page).setInputFiles(
      csv(
        'birch/security.keys,The certificate was shown,Letter of 3 November,4,4,AB,Answered',
        'cedar-prime/costs.bps,,,,,AB,Sent',
      ),
    );
    await expect(page.getByRole('heading', { name: 'Judge 1 answer' })).toBeFocused();
    const effect = page.getByRole('table', { name: 'What these answers do' });
    await expect(effect.getByRole('row', { name: /^Birch/ })).toContainText('points');
    await expect(page.getByText(/^The chance of naming the right leader goes from/)).toBeVisible();
    await expect(chance(page)).toHaveText(before);
    await page.getByLabel('Entered by').fill('A. Reader');
    await take(page, 1).click();

    await expect(page.getByText('1 answer counts from now on.')).toBeVisible();
    const row = answers(page).getByRole('row', { name: /Birch Custody/ });
    for (const text of ['The certificate was shown', 'Letter of 3 November', 'A. Reader']) {
      await expect(row).toContainText(text);
    }
    await expect(chance(page)).not.toHaveText(before);
    await expect(keys).toHaveCount(0);
    await expect(status(page, 'Fee tiers \\(bps\\), Cedar Prime')).toHaveValue('sent');

    await page.goto(`/?${mandate}`);
    await expect(notice(page)).toContainText('1 private answer of this browser takes the place');
    await page.goto(`/robustness?${mandate}`);
    await expect(notice(page)).toBeVisible();
    await page.goto(`/providers/birch?${mandate}`);
    await expect(notice(page)).toContainText('shows public evidence alone');
    await expect(notice(page)).toContainText(/Birch .* points, .*, instead of .* points/);
    await expect(notice(page).getByText('1 finding with a private answer')).toBeVisible();

    await page.goto(`/ask?${mandate}`);
    await page.getByRole('button', { name: 'Forget private answers' }).click();
    await expect(answers(page)).toBeHidden();
    await expect(chance(page)).toHaveText(before);
    expect(sent.filter((request) => /certificate|A\. Reader/.test(request))).toEqual([]);
  });

  test('without a document counts from the proven level up to the claim, and says so', async ({
    page,
  }) => {
    await page.goto(`/ask?${mandate}`);
    await file(page).setInputFiles(csv('birch/security.keys,We do,,4,4,,'));
    await expect(page.getByText(/^Without a document it counts as level \d–4\.$/)).toBeVisible();
    await page.getByLabel('Document: Key management, Birch', { exact: true }).fill('Key policy');
    await expect(page.getByText(/^Without a document/)).toBeHidden();
    await page.getByLabel('Document: Key management, Birch', { exact: true }).fill('');
    await take(page, 1).click();
    await expect(answers(page).getByRole('row', { name: /Birch/ })).toContainText(/\d–4/);
  });

  test('is forgotten with the statuses it brought, and those chosen on the page stay', async ({
    page,
  }) => {
    const fees = status(page, 'Fee tiers \\(bps\\), Cedar Prime');
    const minimums = status(page, 'Minimums, Cedar Prime');
    await page.goto(`/ask?${mandate}`);
    await page.getByText(/^Show the other \d+ questions$/).click();
    await minimums.selectOption('sent');
    await takeFile(
      page,
      'birch/security.keys,Shown,,4,4,,',
      'cedar-prime/costs.bps,,,,,,Refused',
      'cedar-prime/costs.minimums,In writing,,,,,',
    );
    await expect(fees).toHaveValue('refused');
    await expect(minimums).toHaveValue('answered');
    await page.getByRole('button', { name: 'Forget private answers' }).click();
    await expect(fees).toHaveValue('not-sent');
    await expect(minimums).toHaveValue('sent');
  });

  test('of refusals alone can be taken back', async ({ page }) => {
    await page.goto(`/ask?${mandate}`);
    await file(page).setInputFiles(csv('cedar-prime/costs.bps,,,,,,Refused'));
    await expect(told(page)).toContainText('None holds an answer, so no score changes.');
    await expect(page.getByText('1 question has its status from a file.')).toBeVisible();
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByText('1 question has its status from a file.')).toBeHidden();
    await page.reload();
    await expect(status(page, 'Fee tiers \\(bps\\), Cedar Prime')).toHaveValue('not-sent');
  });

  test('leaves the focus where work goes on, with the keyboard alone', async ({ page }) => {
    const forget = (name: string) =>
      page.getByRole('button', { name: `Forget the answer of Birch Custody: ${name}` });
    await page.goto(`/ask?${mandate}`);
    await file(page).setInputFiles(
      csv('birch/security.keys,Shown,,4,4,,', 'birch/costs.minimums,None,,4,4,,'),
    );
    await take(page, 2).press('Enter');
    const heading = page.getByRole('heading', { name: 'Answers that came back' });
    await expect(heading).toBeFocused();
    await forget('Key management').press('Enter');
    await expect(forget('Minimums')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();

    await takeFile(page, 'birch/security.keys,Shown,,4,4,,');
    await page.getByRole('button', { name: 'Forget private answers' }).press('Enter');
    await expect(answers(page)).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('with a wrong cell is refused whole, with sheet and cell', async ({ page }) => {
    await page.goto(`/ask?${mandate}`);
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
    await page.goto(`/ask?${mandate}`);
    await takeFile(page, 'birch/security.keys,Shown,,4,4,,');
    await file(page).setInputFiles(csv('birch/security.keys,Withdrawn,,,,,Refused'));
    await expect(told(page)).toContainText(
      '1 earlier answer still counts: Birch Custody, Key management (level 4).',
    );
    await expect(answers(page).getByRole('row')).toHaveCount(2);
  });

  test('is not blamed where the page could not load its reader', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`/ask?${mandate}`);
    const first = page.getByLabel(/^Status of question 1: /);
    await first.selectOption('sent');
    await page.route('**/_next/static/**', (route) => route.abort());
    await file(page).setInputFiles(csv('birch/security.keys,Shown,,4,4,,'));
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toHaveText(
      'This part of the site could not be loaded. Check the connection and reload the page; what you entered is kept.',
    );
    await expect(alert).toBeFocused();
    await page.unrouteAll();
    await page.reload();
    await expect(first).toHaveValue('sent');
    await page.close();
  });

  test('that is no questionnaire is refused in words', async ({ page }) => {
    await page.goto(`/ask?${mandate}`);
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

  test('is judged on a phone, where nothing is out of reach', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/ask?${mandate}`);
    await file(page).setInputFiles(
      csv('birch/security.keys,Shown,,4,4,,', 'birch/costs.minimums,None,,4,4,,'),
    );
    await expect(take(page, 2)).toBeVisible();
    expect(await fitsItsWidth(page)).toBe(true);
    expect(await listViolations(page)).toEqual([]);
    await take(page, 2).click();
    await expect(answers(page).getByRole('row')).toHaveCount(3);
    expect(await fitsItsWidth(page)).toBe(true);
  });
});

test('without a script it is said why no file can be taken', async ({ browser }) => {
  const page = await openWithoutScript(browser, `/ask?${mandate}`);
  await expect(page.getByText('Reading answers needs a script')).toBeVisible();
  await page.close();
});
