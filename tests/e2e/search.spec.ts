import { expect } from '@playwright/test';
import { openWithoutScript, test } from './quiet-test';
import { names, row, ruledOut, table } from './ranking-locators';
import { readRanking } from './read-answers';

test.describe('the search', () => {
  test('narrows what is shown and changes no rank', async ({ page }) => {
    await page.goto('/');
    const rank = (await row(page, 'Sumac Bank').getByRole('cell').first().textContent()) ?? '';
    await page.getByRole('searchbox', { name: 'Find a provider' }).fill('helvetic');
    await expect(page.getByText(/shown of 10 by search “helvetic”/)).toBeVisible();
    await expect(row(page, 'Sumac Bank').getByRole('cell').first()).toHaveText(rank);
    await expect(names(page)).toHaveText(['Birch Custody', 'Sumac Bank']);
    await expect(page).toHaveURL('/?q=helvetic');
  });

  test('finds the words of findings and changes, says where, and agrees with the API', async ({
    page,
    request,
  }) => {
    const query = 'invented change 6';
    const { ranked } = await readRanking(request, `q=${query}`);
    expect(ranked.length).toBeGreaterThan(0);
    expect(ranked.length).toBeLessThan(10);
    await page.goto('/');
    await page.getByRole('searchbox').fill(query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await expect(table(page).getByText('Matches in: Changes')).toHaveCount(ranked.length);
    await page.goto(`/?q=${query}`);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
  });

  test('reads a word that is written nowhere as the nearest one, and offers it', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('helvetik');
    await expect(page.getByText('Nothing matches “helvetik”. Did you mean')).toBeVisible();
    await expect(names(page)).toHaveText(['Birch Custody', 'Sumac Bank']);
    await page.getByRole('link', { name: 'helvetic', exact: true }).click();
    await expect(page).toHaveURL('/?q=helvetic');
    await expect(page.getByRole('searchbox')).toHaveValue('helvetic');
  });

  test('works as a plain form', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, new URL('/?region=us', baseURL).href);
    await page.getByRole('searchbox').fill('helvetik');
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByText('Did you mean')).toBeVisible();
    await expect(names(page)).toHaveText(['Birch Custody', 'Sumac Bank']);
    expect(new URL(page.url()).searchParams.get('region')).toBe('us');
    await page.close();
  });

  test('that finds nothing says where it looked and leads back', async ({ page }) => {
    await page.goto('/?q=zzz&region=us');
    await expect(page.getByText('No ranked provider matches “zzz”.')).toBeVisible();
    await expect(page.getByText(/^The search looks at names, companies/)).toBeVisible();
    await page.getByRole('link', { name: 'Clear search' }).last().click();
    await expect(page).toHaveURL('/?region=us');
    await expect(names(page)).toHaveCount(9);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('that is cleared by the keyboard leaves the focus above the rows', async ({ page }) => {
    const heading = page.getByRole('heading', { name: 'Ranking', exact: true });
    for (const place of ['first', 'last'] as const) {
      await page.goto('/?q=zzz');
      await page.getByRole('link', { name: 'Clear search' })[place]().press('Enter');
      await expect(page).toHaveURL('/');
      await expect(heading).toBeFocused();
    }
  });

  test('that finds only the ruled out says so and shows them', async ({ page }) => {
    await page.goto('/?q=gorse&region=eu');
    await expect(page.getByText('1 of those ruled out does.')).toBeVisible();
    await expect(ruledOut(page).getByRole('link', { name: 'Gorse Custody' })).toBeVisible();
  });
});

test.describe('the address of a provider', () => {
  test('that nobody has names the nearest and lists all', async ({ browser }) => {
    // A page of its own, because the browser itself complains about the status.
    const page = await browser.newPage();
    await page.goto('/providers/cedarprime?region=us');
    await expect(page.getByText('There is no provider “cedarprime”.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
    await page.getByRole('link', { name: 'Cedar Prime Custody' }).first().click();
    await expect(page).toHaveURL('/providers/cedar-prime?region=us');
    await page.close();
  });

  test('without a name leads to the ranking', async ({ page }) => {
    await page.goto('/providers?region=us');
    await expect(page).toHaveURL('/?region=us');
    await expect(names(page).first()).toBeVisible();
  });
});
