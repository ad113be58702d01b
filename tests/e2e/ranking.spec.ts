import { expect } from '@playwright/test';
import { formatRange, formatScore } from '@/lib/format';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';
import {
  answer,
  check,
  chosen,
  mandate,
  names,
  row,
  ruledOut,
  sort,
  startsWith,
  table,
  title,
  tray,
  weight,
} from './ranking-locators';
import { readRanking } from './read-answers';

test.describe('the ranking', () => {
  test('shows every provider in the order and with the scores of the API', async ({
    page,
    request,
  }) => {
    const { ranked } = await readRanking(request);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    for (const { name, rank, score, low, high } of ranked) {
      const cells = row(page, name).getByRole('cell');
      await expect(cells.first()).toHaveText(startsWith(rank ?? 0));
      await expect(cells.nth(1)).toContainText(formatScore(score));
      await expect(cells.nth(1)).toContainText(formatRange(low, high));
      await expect(row(page, name).getByRole('img', { name: /Proven/ })).toHaveCount(1);
    }
    await expect(answer(page)).toContainText(`${ranked[0]?.name.split(' ')[0] ?? 'Nobody'} leads`);
  });

  test('tells where a score comes from, to the last point', async ({ page, request }) => {
    const [leader] = (await readRanking(request)).ranked;
    await page.goto('/');
    const why = page.getByRole('button', { name: /^Why .* for Birch Custody$/ });
    await expect(why).toHaveAttribute('aria-expanded', 'false');
    await why.click();
    const points = page.getByRole('table', { name: 'Birch Custody: points by criterion' });
    await expect(points.getByRole('rowheader')).toHaveCount(7);
    const total = points
      .getByRole('row', { name: /^Total/ })
      .getByRole('cell')
      .last();
    await expect(total).toHaveText(formatScore(leader?.score ?? NaN));
    await page.getByRole('link', { name: /^All 22 findings and \d+ sources$/ }).click();
    await expect(page).toHaveURL('/providers/birch');
  });

  test('opens a provider under the same mandate, and comes back to it', async ({ page }) => {
    await page.goto('/?region=us&doubt=25');
    await names(page).filter({ hasText: 'Aspen' }).click();
    await expect(page).toHaveURL('/providers/aspen-digital?region=us&doubt=25');
    await expect(page.getByRole('heading', { level: 1, name: /Aspen/ })).toBeVisible();
    await page.goBack();
    await expect(chosen(page)).toContainText(['US']);
    await expect(weight(page, 'Credit for unknowns')).toHaveValue('25');
  });

  test('sorts by name and keeps every rank', async ({ page, request }) => {
    const { ranked } = await readRanking(request);
    await page.goto('/');
    await sort(page).selectOption('name');
    await expect(page).toHaveURL('/?sort=name');
    const byName = ranked.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'));
    await expect(names(page)).toHaveText(byName);
    const sumac = ranked.find(({ slug }) => slug === 'sumac');
    await expect(row(page, 'Sumac Bank').getByRole('cell').first()).toHaveText(
      startsWith(sumac?.rank ?? NaN),
    );
  });

  test('shows the same points as numbers', async ({ page, request }) => {
    const { ranked } = await readRanking(request);
    await page.goto('/');
    await page.getByRole('link', { name: 'Numbers' }).click();
    await expect(page).toHaveURL('/?view=numbers');
    await expect(table(page).getByRole('columnheader', { name: /^Liquidity 30%$/ })).toBeVisible();
    for (const { name, criteria } of ranked.slice(0, 3)) {
      const cells = row(page, name).getByRole('cell');
      for (const [index, part] of criteria.entries()) {
        const shown = parseFloat(await cells.nth(2 + index).innerText());
        expect(Math.abs(shown - part.weight * part.score)).toBeLessThan(0.051);
      }
    }
    await page.getByRole('link', { name: 'Bars' }).click();
    await expect(page).toHaveURL('/');
  });

  test('leaves out what a link asks for in vain, and says so', async ({ page }) => {
    await page.goto('/?region=mars&staking=perhaps&doubt=abc&weights=0,0,0,0,0,0&colour=red');
    for (const dropped of ['“mars”', '“perhaps”', '“abc”', 'colour', 'weights']) {
      await expect(page.getByRole('note').filter({ hasText: dropped })).toBeVisible();
    }
    await expect(names(page)).toHaveCount(10);
  });
});

test.describe('on a phone', () => {
  test('the mandate opens over the page, acts, and closes to two lines', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    await expect(mandate(page)).toBeHidden();
    await page.getByRole('button', { name: 'Edit mandate' }).click();
    await check(page, /^UK/).check();
    await mandate(page).getByRole('button', { name: 'Close' }).click();
    await expect(mandate(page)).toBeHidden();
    await expect(page).toHaveURL('/?region=uk');
    await expect(page.getByRole('main').getByText('UK', { exact: true }).first()).toBeVisible();
    await page.getByText('Start from a use case').last().click();
    await page.getByRole('link', { name: 'US, EU and Middle East' }).click();
    await expect(page).toHaveURL('/?region=us,eu,uk,me');
    expect(await fitsItsWidth(page)).toBe(true);
  });
});

test.describe('without a script', () => {
  test('one form filters, weighs, searches and sorts', async ({ browser, baseURL, request }) => {
    const page = await openWithoutScript(browser, new URL('/?shortlist=briar', baseURL).href);
    await check(page, /^EU/).check();
    await check(page, /^UK/).check();
    await check(page, /^Staking from custody/).check();
    await weight(page, 'Liquidity').fill('10');
    await weight(page, 'Credit for unknowns').fill('0');
    await sort(page).selectOption('low');
    await page.getByRole('button', { name: 'Apply' }).click();
    const query = 'region=eu,uk&staking=yes&weights=10,25,15,15,10,5&doubt=0';
    const { ranked } = await readRanking(request, query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await expect(ruledOut(page)).toContainText('Gorse Custody');
    await expect(tray(page)).toContainText('Briar');
    const sent = new URL(page.url()).searchParams;
    expect(sent.getAll('region').join()).toBe('eu,uk');
    expect(sent.getAll('weights').join()).toBe('10,25,15,15,10,5');

    await page.getByRole('button', { name: 'Shortlist Birch Custody' }).click();
    await expect(tray(page)).toContainText('Birch Custody');
    await expect(chosen(page)).toContainText(['EU', 'UK', 'Staking from custody']);
    await page.getByRole('link', { name: 'Numbers' }).click();
    await expect(table(page).getByRole('columnheader', { name: /^Liquidity/ })).toBeVisible();
    await page.getByRole('link', { name: 'Bars' }).click();
    await expect(page).not.toHaveURL(/view=/);
    await page.getByRole('link', { name: /^Why/ }).first().click();
    await expect(page).toHaveURL(/\/providers\/[a-z-]+\?region=eu,uk&staking=yes/);
    await page.close();
  });

  test('a level and an asset are added by the selects of the form', async ({
    browser,
    baseURL,
    request,
  }) => {
    const page = await openWithoutScript(browser, new URL('/?staking=yes', baseURL).href);
    await mandate(page).getByLabel('A level of').selectOption('Settlement rails');
    await mandate(page).getByLabel('At least').selectOption('level 2');
    await mandate(page).getByLabel('To stake').selectOption({ index: 1 });
    await mandate(page)
      .getByRole('radio', { name: /^Company and better/ })
      .check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(chosen(page)).toContainText([
      'Staking from custody',
      'Settlement rails',
      'Staking',
    ]);
    const sent = new URL(page.url()).searchParams;
    const asset = sent.getAll('stakes').filter(Boolean).join();
    const { ranked } = await readRanking(
      request,
      `staking=yes&need=liquidity.settlement:2&stakes=${asset}&evidence=company`,
    );
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await page.getByRole('link', { name: /^Remove the requirement Settlement rails/ }).click();
    await expect(page).toHaveURL(`/?staking=yes&stakes=${asset}&evidence=company`);
    await page.close();
  });

  test('the mandate of a phone opens and applies', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, new URL('/', baseURL).href, phone);
    await page.getByRole('button', { name: 'Edit mandate' }).click();
    await check(page, /^SG/).check();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/[?&]region=sg/);
    await expect(names(page).first()).toBeVisible();
    await page.close();
  });
});
