import { expect, type Page } from '@playwright/test';
import { mandate, table, two } from './compare-locators';
import { openWithoutScript, phone, test } from './quiet-test';
import { readRanking } from './read-answers';

const three = `/compare?providers=birch,cedar-prime,aspen-digital&${mandate}`;

const row = (page: Page, name: string | RegExp) => table(page).getByRole('row', { name });
const keys = /Key management/;
const sourcesOf = (page: Page, column: number) =>
  row(page, keys).getByRole('cell').nth(column).locator('summary', { hasText: 'sources' });

test.describe('the comparison', () => {
  test('puts two side by side and says who leads', async ({ page }) => {
    await page.goto(two);
    const title = 'Birch and Cedar Prime, side by side';
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(
      page.getByText(/^For the US and EU with staking from custody, .* points and comes out ahead/),
    ).toContainText(/(Three|Two|One) findings? makes? the difference: /);
    await expect(table(page).getByRole('columnheader')).toHaveText([/Birch/, /Cedar Prime/]);
  });

  test('shows the score of the ranking', async ({ page, request }) => {
    const { ranked } = await readRanking(request, mandate);
    await page.goto(two);
    const scores = row(page, /Score/).getByRole('cell');
    for (const [index, slug] of ['birch', 'cedar-prime'].entries()) {
      const { score = NaN, rank } = ranked.find((one) => one.slug === slug) ?? {};
      await expect(scores.nth(index)).toContainText(score.toFixed(1));
      await expect(scores.nth(index)).toContainText(`Rank ${rank}`);
    }
  });

  test('has a row for each of the 22 factors, marked in words', async ({ page }) => {
    await page.goto(two);
    const marked = table(page).getByRole('rowheader', { name: /^(Differs|The same): / });
    // Score, seven on the mandate, six criteria, 22 factors, five of record.
    await expect(marked).toHaveCount(41);
  });

  test('leaves out what is the same on request, and says how much', async ({ page }) => {
    await page.goto(two);
    const hint = page.getByText(/rows are the same for all/);
    const same = Number((await hint.textContent())?.match(/\d+/)?.[0]);
    const before = await table(page)
      .getByRole('rowheader', { name: /^The same/ })
      .count();
    await page.getByRole('link', { name: 'Only differences' }).click();
    await expect(page).toHaveURL(/only=differences/);
    await expect(hint).toContainText(`${same} rows are the same for all and are hidden.`);
    expect(
      before -
        (await table(page)
          .getByRole('rowheader', { name: /^The same/ })
          .count()),
    ).toBe(same);
    await page.getByRole('link', { name: 'Show all rows' }).click();
    await expect(page).not.toHaveURL(/only=/);
    await expect(row(page, keys)).toBeVisible();
  });

  test('says a finding in a line, which opens to its statement and sources', async ({ page }) => {
    await page.goto(two);
    await expect(sourcesOf(page, 0)).toHaveCount(0);
    const label = row(page, keys).getByRole('rowheader').getByRole('link');
    await expect(label).toHaveAttribute('aria-expanded', 'false');
    await label.click();
    await expect(page).toHaveURL(/&show=security-keys&/);
    await expect(label).toHaveAttribute('aria-expanded', 'true');
    await sourcesOf(page, 0).click();
    const cell = row(page, keys).getByRole('cell').first();
    const link = cell.getByRole('listitem').getByRole('link').first();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', /^https?:/);
  });

  test('opens a criterion with its factors, or every row, and closes them again', async ({
    page,
  }) => {
    await page.goto(two);
    const statements = table(page).getByText('sources', { exact: false });
    await page.getByRole('link', { name: 'open all of Security' }).click();
    await expect(page).toHaveURL(/&show=security&/);
    await expect(sourcesOf(page, 0)).toHaveCount(1);
    const some = await statements.count();
    await page.getByRole('link', { name: 'Open all rows' }).click();
    await expect(page).toHaveURL(/&show=all&/);
    await expect.poll(() => statements.count()).toBeGreaterThan(some);
    await page.getByRole('link', { name: 'A line for each row' }).click();
    await expect(page).not.toHaveURL(/show=/);
    await expect(sourcesOf(page, 0)).toHaveCount(0);
  });

  test('keeps names and bars in sight', async ({ page }) => {
    await page.goto(two);
    await row(page, /Onboarding/).scrollIntoViewIfNeeded();
    await expect(table(page).getByRole('columnheader', { name: /Birch/ })).toBeInViewport();
  });

  test('adds, replaces and removes by links that keep the mandate', async ({ page }) => {
    await page.goto(two);
    await page.getByText('Add a third').click();
    await page.getByRole('link', { name: 'Sumac Bank' }).click();
    await expect(page).toHaveURL(/providers=birch,cedar-prime,sumac&region=us,eu/);
    await page.getByText('Replace or remove: Birch').click();
    await page.getByRole('link', { name: 'Replace with Hazel Trust' }).first().click();
    await expect(page).toHaveURL(/providers=hazel-trust,cedar-prime,sumac&/);
    await page.getByText('Replace or remove: Sumac').click();
    await page.getByRole('link', { name: 'Remove Sumac' }).click();
    await expect(page).toHaveURL(/providers=hazel-trust,cedar-prime&/);
  });

  test('compares what the mandate rules out, and says why', async ({ page }) => {
    await page.goto(`/compare?providers=birch,gorse-custody&${mandate}`);
    const notes = page.getByRole('region', { name: /Ruled out by your mandate/ });
    await expect(notes).toContainText('Gorse Custody');
    await expect(row(page, /Score/).getByRole('cell').nth(1)).toContainText('EU required');
    await notes.getByRole('link', { name: 'Drop EU requirement' }).focus();
    await page.keyboard.press('Enter');
    await expect(notes).toBeHidden();
    // The link is gone, and the keyboard goes on from the page's main part.
    await expect(page.locator('#content')).toBeFocused();
    await expect(page).toHaveURL(/providers=birch,gorse-custody&region=us&/);
  });

  test('tells what it left out of a link', async ({ page }) => {
    await page.goto('/compare?providers=birch,mars,sumac,briar,kauri,hazel-trust&only=colours');
    await expect(page.getByRole('note').filter({ hasText: 'mars' })).toBeVisible();
    await expect(page.getByRole('note').filter({ hasText: 'Hazel Trust' })).toContainText(
      'Four providers at most',
    );
    await expect(page.getByRole('note').filter({ hasText: 'colours' })).toBeVisible();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  });
});

test.describe('two together', () => {
  const together = (page: Page) => page.getByRole('region', { name: 'Together' });

  test('say what the pair covers, and name a better second, which opens beside the first', async ({
    page,
  }) => {
    await page.goto(two);
    await expect(together(page)).toContainText('Left open by both');
    await expect(together(page)).toContainText('Auditors');
    const seconds = together(page).getByRole('table', { name: /^Best second to Birch/ });
    const [first] = await seconds.getByRole('rowheader').getByRole('link').all();
    if (first === undefined) throw new Error('nobody is named as a second');
    await first.click();
    await expect(page).toHaveURL(/providers=birch,(?!cedar-prime&)[a-z-]+/);
    await expect(table(page)).toBeVisible();
  });

  test('stand only where there are two', async ({ page }) => {
    await page.goto(three);
    await expect(table(page)).toBeVisible();
    await expect(together(page)).toHaveCount(0);
  });
});

test.describe('without a script', () => {
  test('rows, sources, switch and choice work', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, new URL(two, baseURL).href);
    await row(page, keys).getByRole('rowheader').getByRole('link').click();
    await expect(page).toHaveURL(/show=security-keys/);
    await row(page, keys)
      .getByText(/^\d+ sources/)
      .first()
      .click();
    await expect(row(page, keys).getByRole('cell').getByRole('link').first()).toBeVisible();
    await page.getByRole('link', { name: 'Only differences' }).click();
    await expect(page.getByText(/are hidden/)).toBeVisible();
    await page.goto(new URL(`/compare?${mandate}`, baseURL).href);
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'none is ticked' })).toBeVisible();
    await page.getByRole('checkbox', { name: /Birch/ }).check();
    await page.getByRole('checkbox', { name: /Sumac/ }).check();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
    expect(new URL(page.url()).searchParams.getAll('region').join()).toBe('us,eu');
    await page.close();
  });

  test('a phone steps to the third provider and reads on', async ({ browser, baseURL }) => {
    const opened = new URL(`${three}&show=security`, baseURL).href;
    const page = await openWithoutScript(browser, opened, phone);
    const heads = table(page).getByRole('columnheader');
    await expect(heads.filter({ visible: true })).toHaveText([/Birch/, /Cedar Prime/]);
    await page.getByRole('radio', { name: 'Aspen' }).check();
    await expect(heads.filter({ visible: true })).toHaveText([/Birch/, /Aspen/]);
    // One may be just as long as what is shown folded, so the longest of them is read on.
    const statements = row(page, keys).getByRole('paragraph').filter({ hasText: 'multisig' });
    const measure = () =>
      statements.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const folded = await measure();
    const more = row(page, keys).getByText('Read on').filter({ visible: true });
    while ((await more.count()) > 0) await more.first().click();
    const read = await measure();
    expect(Math.max(...read.map((height, index) => height - (folded[index] ?? 0)))).toBeGreaterThan(
      0,
    );
    await page.close();
  });
});
