import { expect } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';
import { test } from './quiet-test';
import { heading, memoOf, three } from './shortlist-locators';

test.describe('the shortlist', () => {
  test('is filled from an empty page, mandate kept', async ({ page }) => {
    await page.goto('/shortlist?region=eu');
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText('No provider is on it yet.')).toBeVisible();
    await page.getByRole('checkbox', { name: /Birch Custody/ }).check();
    await page.getByRole('checkbox', { name: /Sumac Bank/ }).check();
    await page.getByRole('button', { name: 'Show this shortlist' }).click();
    await expect(page).toHaveURL(/region=eu/);
    const cards = page.getByRole('list', { name: 'Providers on the shortlist' });
    await expect(cards.getByRole('listitem')).toHaveCount(2);
  });

  test('counts what is open and says whom the mandate rules out', async ({ page }) => {
    await page.goto(`${three},gorse-custody`);
    await expect(page.getByText(/4 providers are on the shortlist/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ruled out by your mandate' })).toBeVisible();
    await page.getByRole('link', { name: 'Drop EU requirement' }).click();
    await page.waitForURL(({ search }) => !/region=[^&]*eu/.test(search));
    await expect(page.getByRole('heading', { name: 'Ruled out by your mandate' })).toBeHidden();
  });

  test('lets a provider go', async ({ page }) => {
    await page.goto(three);
    await page.getByRole('link', { name: 'Remove Birch Custody from the shortlist' }).click();
    await page.waitForURL(/shortlist=cedar-prime,aspen-digital/);
    await expect(page.getByRole('heading', { level: 2, name: 'Birch Custody' })).toBeHidden();
  });

  test('keeps the place of the keyboard when a provider goes', async ({ page }) => {
    const remove = (name: string) =>
      page.getByRole('link', { name: `Remove ${name} from the shortlist` });
    await page.goto('/shortlist?shortlist=birch,sumac');
    const names = page
      .getByRole('list', { name: 'Providers on the shortlist' })
      .getByRole('heading');
    const [first = '', second = ''] = await names.allTextContents();
    await remove(first).press('Enter');
    await expect(remove(first)).toBeHidden();
    await expect(remove(second)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('No provider is on it yet.')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('tells what it left out of a link', async ({ page }) => {
    await page.goto('/shortlist?region=mars&shortlist=birch,pluto&checks=birch:zz');
    for (const dropped of ['mars', 'pluto', 'birch:zz']) {
      await expect(page.getByRole('note').filter({ hasText: dropped })).toBeVisible();
    }
  });
});

test.describe('the memo', () => {
  test('prints the score of the page and a link that gives it again', async ({ page }) => {
    await page.goto(three);
    const cards = page.getByRole('list', { name: 'Providers on the shortlist' });
    const card = await cards.getByRole('listitem').first().innerText();
    const score = /\d+\.\d/.exec(card)?.[0] ?? 'no score';

    const memo = await memoOf(page);
    expect(memo.isTagged).toBe(true);
    expect(memo.title).toMatch(/^Custodian shortlist: Birch, /);
    expect(memo.pages[0]?.packed).toContain(`BirchCustody`);
    expect(memo.pages[0]?.packed).toContain(score);
    const text = memo.pages.map((one) => one.packed).join('');
    expect(text).toContain(`Where${score}comesfrom`);

    const again = memo.pages.at(-1)?.links[0] ?? '';
    expect(new URL(again).origin).toBe(new URL(page.url()).origin);
    const repeated = await readPdf(await (await page.request.get(again)).body());
    expect(repeated.pages.map((one) => one.text)).toEqual(memo.pages.map((one) => one.text));
  });

  test('of an empty shortlist is a page with the way back', async ({ browser }) => {
    const page = await browser.newPage();
    const response = await page.goto('/shortlist.pdf?region=eu');
    expect(response?.status()).toBe(400);
    await page.getByRole('link', { name: 'Choose providers for the shortlist' }).click();
    await expect(heading(page)).toBeVisible();
    await expect(page).toHaveURL(/\/shortlist\?region=eu$/);
    await page.close();
  });
});
