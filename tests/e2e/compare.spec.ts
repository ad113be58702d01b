import { expect, type Page } from '@playwright/test';
import { openWithoutScript, phone, test } from './quiet-test';
import { readRanking } from './read-answers';

const mandate = 'region=us,eu&staking=yes';
const two = `/compare?providers=birch,cedar-prime&${mandate}`;
const three = `/compare?providers=birch,cedar-prime,aspen-digital&${mandate}`;

const needed = 'A comparison needs two to four providers';
const table = (page: Page) => page.getByRole('table', { name: /side by side/ });
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

test.describe('the choice of whom to compare', () => {
  test('stands where fewer than two are named, with the shortlist ticked', async ({ page }) => {
    await page.goto(`/compare?${mandate}&shortlist=birch`);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    for (const name of [/Hazel Trust/, /Sumac/]) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect(page).toHaveURL(/providers=birch/);
    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    await expect(page).toHaveURL(/shortlist=birch/);
  });

  test('is passed over with three on the shortlist, who are compared at once', async ({ page }) => {
    await page.goto(`/compare?${mandate}&shortlist=sumac,birch,briar`);
    await expect(table(page).getByRole('columnheader')).toHaveText([/Sumac/, /Birch/, /Briar/]);
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('is reached from a provider, who is ticked already', async ({ page }) => {
    await page.goto(`/providers/sumac?${mandate}`);
    await page.getByRole('link', { name: 'Compare with…' }).click();
    await expect(page.getByRole('checkbox', { name: /Sumac Bank/ })).toBeChecked();
    await expect(
      page.getByRole('status').filter({ hasText: 'One is ticked. Tick one to three more.' }),
    ).toBeVisible();
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('says how many are needed when fewer are ticked, and keeps them', async ({ page }) => {
    const press = () => page.getByRole('button', { name: 'Compare side by side' }).click();
    const alert = page.getByRole('alert').filter({ hasText: needed });
    const ticked = page.getByRole('checkbox', { checked: true });
    await page.goto(`/compare?${mandate}&shortlist=birch`);
    await expect(ticked).toHaveCount(1);
    await expect(page.getByText(needed)).toBeHidden();
    await page.getByRole('checkbox', { name: /Birch/ }).uncheck();
    await press();
    await expect(alert).toContainText('none is ticked');
    await expect(alert).toBeFocused();
    await expect(ticked).toHaveCount(0);
    await page.getByRole('checkbox', { name: /Hazel Trust/ }).check();
    await press();
    await expect(alert).toContainText('one is ticked');
    await expect(alert).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /Hazel Trust/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /Birch/ }).check();
    await press();
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  });

  test('is passed over from the tray of the ranking', async ({ page }) => {
    await page.goto(`/?${mandate}&shortlist=birch,cedar-prime`);
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await expect(page).toHaveURL(/compare\?providers=birch,cedar-prime/, { timeout: 20_000 });
    await expect(table(page)).toBeVisible();
  });

  test('is passed over from the shortlist', async ({ page }) => {
    await page.goto(`/shortlist?${mandate}&shortlist=sumac,briar`);
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await expect(page).toHaveURL(/compare\?providers=sumac,briar&/, { timeout: 20_000 });
  });

  test('is refused above four, with the reason', async ({ page }) => {
    await page.goto('/?shortlist=birch,cedar-prime,sumac,briar,kauri');
    const compare = page.getByRole('button', { name: 'Compare', exact: true });
    await expect(compare).toBeDisabled();
    await expect(compare).toHaveAccessibleDescription('Choose four at most');
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

test.describe('copying', () => {
  test('the link of the comparison, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${two}&doubt=50&q=bank`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The link was copied.' }),
    ).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(two, page.url()).href);
  });

  test('the ranking as a Markdown table', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/?${mandate}`);
    const files = page.getByRole('group').filter({ hasText: 'this ranking as CSV' });
    await files.locator('summary').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Markdown' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('| Rank | Provider | Score | Range | First in | Likely ranks |');
    const listed = await page
      .getByRole('table')
      .getByRole('rowheader')
      .locator('a[href^="/providers/"]')
      .count();
    expect(copied.match(/^\| \d+=? \|/gm)).toHaveLength(listed);
    expect(copied).toMatch(/^### Meets /m);
    expect(copied).toMatch(/^### Ruled out \(/m);
    expect(copied).toContain(`[This ranking](${new URL(`/?${mandate}`, page.url()).href})`);
  });

  test('a provider’s card as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/providers/birch?${mandate}`);
    await page.getByText('How this was read').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Markdown' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## Birch Custody\n/);
    expect(copied).toContain('| Liquidity | 30% |');
    expect(copied).toContain(new URL(`/providers/birch?${mandate}`, page.url()).href);
    expect(copied).toContain('For research and education, not financial advice.');
  });

  test('shows the text, selected, where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await page.goto(two);
    const button = page.getByRole('button', { name: 'Copy link' });
    await button.click();
    const field = page.getByRole('dialog', { name: 'Link to this view' }).getByRole('textbox');
    await expect(field).toHaveValue(/\/compare\?providers=birch,cedar-prime/);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('/compare?');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();
  });
});
