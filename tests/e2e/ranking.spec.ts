import { expect, type Page } from '@playwright/test';
import { formatRange, formatScore } from '@/lib/format';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';
import { readRanking } from './read-answers';

const title = 'Which custodian fits your mandate?';
const table = (page: Page) =>
  page.getByRole('table', { name: 'Custodians ranked by your mandate' });
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });
const mandate = (page: Page) => page.getByRole('complementary', { name: 'Your mandate' });
const check = (page: Page, name: string | RegExp) => mandate(page).getByRole('checkbox', { name });
const weight = (page: Page, name: string) => mandate(page).getByRole('spinbutton', { name });
const ruledOut = (page: Page) => page.getByRole('region', { name: /^Ruled out by your mandate/ });
const tray = (page: Page) => page.getByRole('region', { name: /shortlist/i });
const answer = (page: Page) => page.locator('h1 + div');

/** A rank with nothing but the letters of its bands behind it. */
const startsWith = (rank: number): RegExp => new RegExp(`^${rank}(?![0-9])`);

test.describe('the ranking', () => {
  test('shows every provider in the order and with the scores of the API', async ({
    page,
    request,
  }) => {
    const { ranked } = await readRanking(request);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    for (const { name, rank, score, low, high, articleRank } of ranked) {
      const cells = row(page, name).getByRole('cell');
      await expect(cells.first()).toHaveText(startsWith(rank));
      await expect(cells.nth(1)).toContainText(formatScore(score));
      await expect(cells.nth(1)).toContainText(formatRange(low, high));
      await expect(row(page, name).getByRole('img', { name: /Proven/ })).toHaveCount(1);
      await expect(row(page, name)).toContainText(String(articleRank));
    }
    await expect(answer(page)).toContainText(ranked[0]?.name ?? 'no leader');
  });

  test('tells where a score comes from, to the last point', async ({ page, request }) => {
    const [leader] = (await readRanking(request)).ranked;
    await page.goto('/');
    const why = page.getByRole('button', { name: /^Why .* for BitGo Custody$/ });
    await expect(why).toHaveAttribute('aria-expanded', 'false');
    await why.click();
    const points = page.getByRole('table', { name: 'BitGo Custody: points by criterion' });
    await expect(points.getByRole('rowheader')).toHaveCount(7);
    const total = points
      .getByRole('row', { name: /^Total/ })
      .getByRole('cell')
      .last();
    await expect(total).toHaveText(formatScore(leader?.score ?? NaN));
    await page.getByRole('link', { name: /^All 22 findings and \d+ sources$/ }).click();
    await expect(page).toHaveURL('/providers/bitgo');
  });

  test('opens a provider under the same mandate, and comes back to it', async ({ page }) => {
    await page.goto('/?region=us&doubt=25');
    await names(page).filter({ hasText: 'Anchorage' }).click();
    await expect(page).toHaveURL('/providers/anchorage-digital?region=us&doubt=25');
    await expect(page.getByRole('heading', { level: 1, name: /Anchorage/ })).toBeVisible();
    await page.goBack();
    await expect(check(page, /^US/)).toBeChecked();
    await expect(weight(page, 'Benefit of the doubt')).toHaveValue('25');
  });

  test('sorts by name and keeps every rank', async ({ page, request }) => {
    const { ranked } = await readRanking(request);
    await page.goto('/');
    await page.getByLabel('Sort:').selectOption('name');
    await expect(page).toHaveURL('/?sort=name');
    const byName = ranked.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'));
    await expect(names(page)).toHaveText(byName);
    const sygnum = ranked.find(({ slug }) => slug === 'sygnum');
    await expect(row(page, 'Sygnum Bank').getByRole('cell').first()).toHaveText(
      startsWith(sygnum?.rank ?? NaN),
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
    await expect(row(page, 'BitGo').getByRole('list', { name: 'Your requirements' })).toContainText(
      'UK open',
    );

    await expect(ruledOut(page).getByRole('heading')).toContainText(
      `${expected.ruledOut.length} of 10`,
    );
    const gemini = ruledOut(page)
      .getByRole('listitem')
      .filter({ hasText: 'Gemini Custody' })
      .first();
    await expect(gemini).toContainText('EU required');
    await expect(gemini).toContainText('completion was not confirmed');
    await expect(gemini.getByRole('link', { name: /opens in a new tab/ }).first()).toHaveAttribute(
      'href',
      /^https:/,
    );
    await gemini.getByRole('link', { name: 'Drop EU requirement' }).click();
    await gemini.getByRole('link', { name: 'Drop UK requirement' }).click();
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
    const score = row(page, 'Coinbase Prime Custody').getByRole('cell').nth(1);
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
    await expect(ruledOut(page)).toContainText('Hex Trust');
  });

  test('come with weights from a use case, and go with a reset', async ({ page, request }) => {
    await page.goto('/?shortlist=bny');
    const preset = page.getByRole('link', { name: 'Swiss bank and instant settlement' });
    await preset.click();
    const query = 'region=ch&charter=yes&weights=45,25,10,10,5,5';
    await expect(page).toHaveURL(`/?${query}&shortlist=bny`);
    await expect(preset).toHaveAttribute('aria-current', 'true');
    await expect(weight(page, 'Liquidity')).toHaveValue('45');
    const { ranked } = await readRanking(request, query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await mandate(page).getByRole('link', { name: 'Reset' }).click();
    await expect(page).toHaveURL('/?shortlist=bny');
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
    const score = row(page, 'BitGo Custody').getByRole('cell').nth(1);
    const slider = mandate(page).getByRole('slider', { name: 'Benefit of the doubt' });
    await slider.press('Home');
    await expect(page).toHaveURL('/?doubt=0');
    await expect(score).toContainText(formatScore(leader?.low ?? NaN));
    const text = (await score.innerText()).split('\n');
    expect(text[0]).toBe(formatScore(leader?.low ?? NaN));
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

test.describe('the search', () => {
  test('narrows what is shown and changes no rank', async ({ page }) => {
    await page.goto('/');
    const rank = (await row(page, 'Sygnum Bank').getByRole('cell').first().textContent()) ?? '';
    await page.getByRole('searchbox', { name: 'Find a provider' }).fill('finma');
    await expect(page.getByText(/shown of 10 by search “finma”/)).toBeVisible();
    await expect(row(page, 'Sygnum Bank').getByRole('cell').first()).toHaveText(rank);
    await expect(names(page)).toHaveText(['BitGo Custody', 'Sygnum Bank']);
    await expect(page).toHaveURL('/?q=finma');
  });

  test('that finds nothing says where it looked and leads back', async ({ page }) => {
    await page.goto('/?q=zzz&region=us');
    await expect(page.getByText('No ranked provider matches “zzz”.')).toBeVisible();
    await expect(page.getByText(/^The search looks at names, entities/)).toBeVisible();
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
    await page.goto('/?q=gemini&region=eu');
    await expect(page.getByText('1 of those ruled out does.')).toBeVisible();
    await expect(ruledOut(page).getByRole('link', { name: 'Gemini Custody' })).toBeVisible();
  });
});

test.describe('the shortlist tray', () => {
  test('holds what one adds, survives a reload and lets go', async ({ page }) => {
    await page.goto('/?region=us');
    await expect(tray(page)).toBeHidden();
    await page.getByRole('button', { name: 'Shortlist BitGo Custody' }).click();
    await page.getByRole('button', { name: 'Shortlist Hex Trust' }).click();
    await expect(page).toHaveURL('/?region=us&shortlist=bitgo,hex-trust');
    await page.reload();
    await expect(tray(page).getByRole('listitem')).toHaveText([/BitGo Custody/, /Hex Trust/]);
    await expect(page.getByRole('link', { name: 'Shortlist 2' })).toBeVisible();
    await expect(tray(page).getByText(/open requirements?, \d+ open findings/)).toBeVisible();
    await expect(tray(page).getByRole('link', { name: 'Committee memo (PDF)' })).toHaveAttribute(
      'href',
      '/shortlist.pdf?region=us&shortlist=bitgo,hex-trust',
    );
    await tray(page).getByRole('button', { name: 'Take BitGo Custody off the shortlist' }).click();
    await expect(page).toHaveURL('/?region=us&shortlist=hex-trust');
    await page.getByRole('button', { name: 'Added to the shortlist: Hex Trust' }).click();
    await expect(tray(page)).toBeHidden();
  });

  test('never lies over what has the focus', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/?region=eu&shortlist=bitgo,sygnum');
    const top = (await tray(page).boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThan(phone.height / 2);
    const order = await page
      .getByRole('main')
      .locator('a:visible, button:visible, summary:visible')
      .all();
    expect(order.length).toBeGreaterThan(30);
    await page.getByRole('main').focus();
    for (let step = 0; step < order.length; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate((edge) => {
        const focused = document.activeElement;
        if (!focused || focused.closest('.fixed')) return null;
        const box = focused.getBoundingClientRect();
        return box.height < edge && box.bottom > edge ? focused.outerHTML : null;
      }, top);
      expect(covered).toBeNull();
    }
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
    await page.getByRole('link', { name: 'Several jurisdictions' }).click();
    await expect(page).toHaveURL('/?region=us,eu,me');
    expect(await fitsItsWidth(page)).toBe(true);
  });
});

test.describe('without a script', () => {
  test('one form filters, weighs, searches and sorts', async ({ browser, baseURL, request }) => {
    const page = await openWithoutScript(browser, new URL('/?shortlist=bny', baseURL).href);
    await check(page, /^EU/).check();
    await check(page, /^UK/).check();
    await check(page, /^Staking from custody/).check();
    await weight(page, 'Liquidity').fill('10');
    await weight(page, 'Benefit of the doubt').fill('0');
    await page.getByLabel('Sort:').selectOption('low');
    await page.getByRole('button', { name: 'Apply' }).click();
    const query = 'region=eu,uk&staking=yes&weights=10,25,15,15,10,5&doubt=0';
    const { ranked } = await readRanking(request, query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await expect(ruledOut(page)).toContainText('Gemini Custody');
    await expect(tray(page)).toContainText('BNY');
    const sent = new URL(page.url()).searchParams;
    expect(sent.getAll('region').join()).toBe('eu,uk');
    expect(sent.getAll('weights').join()).toBe('10,25,15,15,10,5');

    await page.getByRole('button', { name: 'Shortlist BitGo Custody' }).click();
    await expect(tray(page)).toContainText('BitGo Custody');
    await expect(check(page, /^UK/)).toBeChecked();
    await page.getByRole('link', { name: 'Numbers' }).click();
    await expect(table(page).getByRole('columnheader', { name: /^Liquidity/ })).toBeVisible();
    await page.getByRole('link', { name: /^Why/ }).first().click();
    await expect(page).toHaveURL(/\/providers\/[a-z-]+\?region=eu,uk&staking=yes/);
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
