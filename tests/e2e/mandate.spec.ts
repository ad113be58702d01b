import { expect } from '@playwright/test';
import { formatScore } from '@/lib/format';
import { test } from './quiet-test';
import { answer, check, mandate, names, row, ruledOut, weight } from './ranking-locators';
import { readRanking } from './read-answers';

test.describe('requirements', () => {
  test('of region and staking rule out with a reason and its source, and can be dropped', async ({
    page,
    request,
  }) => {
    const query = 'region=eu,uk&staking=yes';
    const expected = await readRanking(request, query);
    await page.goto('/');
    await check(page, /^EU/).check();
    await check(page, /^UK/).check();
    await check(page, /^Staking from custody/).check();
    await expect(page).toHaveURL(`/?${query}`);
    await expect(names(page)).toHaveText(expected.ranked.map(({ name }) => name));
    await expect(answer(page)).toContainText('For the EU and UK with staking from custody');
    await expect(row(page, 'Birch').getByRole('list', { name: 'Your requirements' })).toContainText(
      'UK open',
    );

    await expect(ruledOut(page).getByRole('heading')).toContainText(
      `${expected.ruledOut.length} of 10`,
    );
    const gorse = ruledOut(page).getByRole('listitem').filter({ hasText: 'Gorse Custody' }).first();
    await expect(gorse).toContainText('EU required');
    await expect(gorse).toContainText('It left the region by an invented plan');
    await expect(gorse.getByRole('link', { name: /opens in a new tab/ }).first()).toHaveAttribute(
      'href',
      /^https:/,
    );
    await gorse.getByRole('link', { name: 'Drop EU requirement' }).click();
    await gorse.getByRole('link', { name: 'Drop UK requirement' }).click();
    await expect(page).toHaveURL('/?staking=yes');
    await expect(ruledOut(page)).toBeHidden();
    await expect(check(page, /^EU/)).not.toBeChecked();
  });

  test('that are dropped by the keyboard leave the focus beside what went', async ({ page }) => {
    const query = 'region=eu,uk';
    await page.goto(`/?${query}`);
    await ruledOut(page).getByRole('link', { name: 'Drop EU requirement' }).first().press('Enter');
    await expect(page).toHaveURL('/?region=uk');
    await expect(
      ruledOut(page).getByRole('link', { name: 'Drop UK requirement' }).first(),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(ruledOut(page)).toBeHidden();
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('change no score', async ({ page }) => {
    await page.goto('/');
    const score = row(page, 'Cedar Prime Custody').getByRole('cell').nth(1);
    const before = await score.innerText();
    await check(page, /^Insurance disclosed/).check();
    await expect(page).toHaveURL('/?insurance=yes');
    await expect(score).toHaveText(before, { useInnerText: true });
  });

  test('are steps of the back button, and the way forward', async ({ page }) => {
    await page.goto('/');
    await check(page, /^SG/).check();
    await check(page, /^Bank or trust charter/).check();
    await expect(page).toHaveURL('/?region=sg&charter=yes');
    await page.goBack();
    await expect(page).toHaveURL('/?region=sg');
    await expect(check(page, /^Bank or trust charter/)).not.toBeChecked();
    await expect(ruledOut(page)).toBeHidden();
    await page.goForward();
    await expect(check(page, /^Bank or trust charter/)).toBeChecked();
    await expect(ruledOut(page)).toContainText('Hazel Trust');
  });

  test('come with weights from a use case, and go with a reset', async ({ page, request }) => {
    await page.goto('/?shortlist=briar');
    const preset = page.getByRole('link', { name: 'Swiss bank, settlement first' });
    await preset.click();
    const query = 'region=ch&charter=yes&weights=45,25,10,10,5,5';
    await expect(page).toHaveURL(`/?${query}&shortlist=briar`);
    await expect(preset).toHaveAttribute('aria-current', 'true');
    await expect(weight(page, 'Liquidity')).toHaveValue('45');
    const { ranked } = await readRanking(request, query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await mandate(page).getByRole('link', { name: 'Start again' }).click();
    await expect(page).toHaveURL('/?shortlist=briar');
    await expect(weight(page, 'Liquidity')).toHaveValue('30');
  });
});

test.describe('weights and doubt', () => {
  test('order the ranking at once, and the link follows', async ({ page, request }) => {
    const query = 'weights=0,25,15,60,10,5';
    const { ranked } = await readRanking(request, query);
    await page.goto('/');
    const before = await names(page).allInnerTexts();
    await weight(page, 'Liquidity').fill('0');
    await weight(page, 'Costs').fill('60');
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await expect(page).toHaveURL(`/?${query}`);
    expect(await names(page).allInnerTexts()).not.toEqual(before);
    await page.reload();
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
  });

  test('move by the keyboard: no doubt counts what is proven, full doubt what is left open', async ({
    page,
    request,
  }) => {
    const [leader] = (await readRanking(request)).ranked;
    await page.goto('/');
    const score = row(page, 'Birch Custody').getByRole('cell').nth(1);
    const slider = mandate(page).getByRole('slider', { name: 'Credit for unknowns' });
    await slider.press('Home');
    await expect(page).toHaveURL('/?doubt=0');
    // The range below holds the same digits, so only the beginning tells when the score has followed.
    await expect(score).toHaveText(new RegExp(`^${formatScore(leader?.low ?? NaN)}`));
    await slider.press('End');
    await expect(page).toHaveURL('/?doubt=100');
    await expect(score).toHaveText(new RegExp(`^${formatScore(leader?.high ?? NaN)}`));
  });

  test('that are all zero keep the last order and say why', async ({ page }) => {
    await page.goto('/?weights=1,0,0,0,0,0');
    const before = await names(page).allInnerTexts();
    await weight(page, 'Liquidity').fill('0');
    await expect(page.getByText('All weights are zero, so nothing can be ordered.')).toBeVisible();
    expect(await names(page).allInnerTexts()).toEqual(before);
    await expect(page).toHaveURL('/?weights=1,0,0,0,0,0');
    await weight(page, 'Support').fill('2');
    await expect(page).toHaveURL('/?weights=0,0,0,0,0,2');
  });

  test('that are no numbers are refused beside their field', async ({ page }) => {
    await page.goto('/');
    await weight(page, 'Security').fill('-4');
    await expect(weight(page, 'Security')).toHaveAccessibleDescription(/25 is still used/);
    await expect(weight(page, 'Security')).toHaveAttribute('aria-invalid', 'true');
  });
});
