import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';
import { answer, begin, mandate, settle, settled, title } from './decide-locators';
import { expectAccessible } from './expect-accessible';
import { phone, test } from './quiet-test';

/** Everything that a page asks a server for. */
function listenTo(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  return asked;
}

/** What “Copy” put on the clipboard, or shows where copying is refused. */
async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The memo as the dialog makes it, in this browser. */
async function makeMemo(page: Page): Promise<{ name: string; path: string }> {
  await page.getByRole('button', { name: 'Make the memo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make the memo' });
  await expect(dialog.getByLabel(/^Brief/)).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the PDF' }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(dialog.getByRole('status')).toContainText(`Saved as ${name}`);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  return { name, path: await download.path() };
}

async function fillBallot(browser: Browser, link: string, name: string, costs: string) {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const asked = listenTo(page);
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Costs', { exact: true }).fill(costs);
  await page.getByLabel(/^Why, in a line: Costs/).fill('A reason of mine.');
  await page.reload();
  await expect(page.getByLabel('Costs', { exact: true })).toHaveValue(costs);
  await page.getByRole('button', { name: 'Make the ballot' }).click();
  const ballot = await copied(page, 'Copy the ballot as a link');
  expect(asked.filter((one) => /Example|asked=|reason/.test(one))).toEqual([]);
  await context.close();
  return ballot;
}

test.describe('a decision', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('two ballots and a dissent are signed, go stale by a change, and open in a fresh browser with the same digits', async ({
    page,
    browser,
  }) => {
    const asked = listenTo(page);
    await page.goto('/decide');
    await page.evaluate(() =>
      localStorage.setItem(
        'private-answers',
        JSON.stringify({
          birch: {
            'security.keys': {
              low: 3,
              high: 3,
              note: 'Told in private.',
              document: 'Sealed letter',
            },
          },
        }),
      ),
    );
    await begin(page);
    await expect(page.getByText('Told in private.')).toBeVisible();
    await page.getByLabel('Accept with conditions').check();
    await page.getByLabel('Primary').selectOption({ label: 'Birch' });
    await page.getByLabel('In words').fill('Appoint the first one.');
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByLabel('Text of condition 1').fill('An offer in writing.');
    await page.getByRole('button', { name: 'Add a dissent' }).click();
    await page.getByLabel('Name of dissent 1').fill('Cem Example');
    await page.getByLabel('Reason of dissent 1').fill('The price should be known first.');
    await page.reload();
    await expect(page.getByLabel('Reason of dissent 1')).toHaveValue(
      'The price should be known first.',
    );
    await settle(page).click();
    await expect(settled(page)).toBeVisible();

    const link = await copied(page, 'Copy the link for a colleague');
    const [first, second] = [
      await fillBallot(browser, link, 'Bea Example', '10'),
      await fillBallot(browser, link, 'Cem Example', '90'),
    ];
    await page.getByLabel('The link that came back').fill(first);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByText('It is shown when a second is in.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Ballots of round 1' })).toHaveCount(0);
    await page.goto(second);
    await expect(page.getByText('The ballot of Cem Example is in, round 1.')).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Ballots of round 1' }).getByRole('listitem'),
    ).toHaveCount(2);
    await expect(answer(page)).toContainText('ballots');
    await page.getByRole('button', { name: 'Use these ballots as the spread of weights' }).click();
    await expect(page.getByText('The figures of this decision, its tripwires')).toBeVisible();

    await page.getByLabel('The link that came back').fill(second);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('is in already');

    const sign = page.getByRole('button', { name: 'Sign the record' });
    await page.getByLabel('Name', { exact: true }).fill('Ada Example');
    await expect(sign).toBeDisabled();
    const open = page.getByRole('region', { name: 'Open requirements' }).getByRole('textbox');
    for (const field of await open.all()) await field.fill('Accepted until it is answered.');
    if ((await open.count()) > 0) await settle(page).click();
    await expect(settled(page)).toBeVisible();
    const checks = page.getByRole('region', { name: /^Checks of / }).getByRole('combobox');
    for (const [index, check] of (await checks.all()).entries()) {
      await check.selectOption(index === 0 ? 'not-needed' : 'met');
      await expect(check).not.toHaveValue('');
    }
    await expect(page.getByText('No deciding point is named')).toBeVisible();
    await page
      .getByRole('button', { name: 'Take the three in which Birch is proven furthest' })
      .click();
    await page.getByLabel('Why deciding point 1 counts').fill('It is shown by documents.');
    await settle(page).click();
    await expect(settled(page)).toBeVisible();
    const region = page.getByRole('region', { name: 'Checks of Birch' });
    await region
      .getByText(/^Note and document/)
      .first()
      .click();
    await region
      .getByLabel(/^Document for /)
      .first()
      .fill('Site visit, minutes');
    await page.reload();
    await region.getByRole('button', { name: 'Record it' }).click();
    await expect(region).toContainText('Document: Site visit, minutes.');
    await expect(page.getByText('No gap is left.')).toBeVisible();
    await sign.click();
    const signOffs = page.getByRole('list', { name: 'Sign-offs' });
    await expect(signOffs).toContainText('Ada Example');
    await expect(signOffs).not.toContainText('stale');

    await page.getByLabel('In words').fill('Appoint the first one for a year.');
    await settle(page).click();
    await expect(signOffs).toContainText('stale since');
    const digits = await page.getByRole('list', { name: 'Ballots of round 1' }).innerText();
    const said = await answer(page).innerText();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the record file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('decision.json');
    expect(asked.filter((one) => /Example|ballot=|decision=|first one/.test(one))).toEqual([]);

    const memo = await makeMemo(page);
    expect(memo.name).toMatch(/^memo-appoint-birch-.*\.pdf$/);
    const { pages, isTagged } = await readPdf(readFileSync(memo.path));
    expect(isTagged).toBe(true);
    expect(pages).toHaveLength(2);
    const printed = pages.map(({ text }) => text).join(' ');
    expect(printed).toContain('The price should be known first.');
    expect(printed).toContain('Sealed letter');
    expect(printed).toContain('Site visit, minutes');
    expect(
      asked.filter((one) => /Example|ballot=|decision=|first one|private|Sealed|visit/.test(one)),
    ).toEqual([]);

    const fresh = await browser.newPage();
    await fresh.goto('/decide');
    await fresh.getByLabel(/^Choose or drop/).setInputFiles(memo.path);
    await expect(fresh.getByText(/gives, from what the record carries, exactly/)).toBeVisible();
    expect(await answer(fresh).innerText()).toBe(said);
    expect(await fresh.getByRole('list', { name: 'Ballots of round 1' }).innerText()).toBe(digits);
    await expect(fresh.getByLabel('Reason of dissent 1')).toHaveValue(
      'The price should be known first.',
    );
    await expect(fresh.getByRole('list', { name: 'Sign-offs' })).toContainText('stale since');
    await fresh.close();
  });

  test('two tabs write to one record and lose nothing', async ({ page, context }) => {
    await begin(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await page.getByLabel('In words').fill('Written in the first tab.');
    await expect(other.getByLabel('In words')).toHaveValue('Written in the first tab.');
    await other.getByLabel('Defer').check();
    await expect(page.getByLabel('Defer')).toBeChecked();
    await settle(page).click();
    await expect(settled(other)).toBeVisible();
    await expect(other.getByLabel('In words')).toHaveValue('Written in the first tab.');
  });

  test('the page, a decision and a ballot are accessible and fit a phone', async ({ page }) => {
    await page.goto(`/decide?${mandate}`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await begin(page);
    await page.getByRole('button', { name: 'Add a condition' }).click();
    await page.getByRole('button', { name: 'Add a tripwire' }).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const link = await copied(page, 'Copy the link for a colleague');
    await page.goto(link);
    await expect(page.getByLabel('Your name')).toBeVisible();
    await expectAccessible(page);
    expect(page.viewportSize()).toEqual(phone);
  });
});
