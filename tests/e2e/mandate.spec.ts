import { expect } from '@playwright/test';
import { formatScore } from '@/lib/format';
import { test } from './quiet-test';
import { answer, check, chosen, mandate, names, row, ruledOut, weight } from './ranking-locators';
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
    const meets = expected.ranked.filter(({ group }) => group === 'meets').length;
    await expect(answer(page)).toContainText(`${meets} of 10 meet all three requirements.`);
    await expect(row(page, 'Birch').getByRole('list', { name: 'Your requirements' })).toContainText(
      'UK open',
    );

    await expect(ruledOut(page).getByRole('heading')).toContainText(`${expected.ruledOut.length}`);
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
    // Both at once would be one step where the page is slow to wake: what is chosen until then is
    // taken over together.
    await expect(page).toHaveURL('/?region=sg');
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

  test('come with weights from a use case beside those that are set, which is said and undone', async ({
    page,
    request,
  }) => {
    await page.goto('/?region=us&shortlist=briar');
    await page.getByText('Start from a use case').click();
    await page.getByRole('link', { name: 'Swiss bank, settlement first' }).click();
    const query = 'region=us,ch&charter=yes&weights=45,25,10,10,5,5';
    await expect(page).toHaveURL(`/?${query}&shortlist=briar`);
    const note = page.getByRole('status').filter({ hasText: 'Swiss bank, settlement first' });
    await expect(note).toContainText(
      'Added: CH, bank or trust charter. Set: weights 45, 25, 10, 10, 5, 5.',
    );
    await expect(weight(page, 'Liquidity')).toHaveValue('45');
    const { ranked } = await readRanking(request, query);
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await note.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page).toHaveURL('/?region=us&shortlist=briar');
    await expect(page.getByRole('heading', { name: 'Ranking', exact: true })).toBeFocused();
    await expect(weight(page, 'Liquidity')).toHaveValue('30');
  });

  test('go all at once', async ({ page }) => {
    await page.goto('/?region=us&need=ux.api:3&doubt=20&shortlist=briar');
    await mandate(page).getByRole('link', { name: 'Start again' }).click();
    await expect(page).toHaveURL('/?shortlist=briar');
    await expect(chosen(page)).toHaveCount(0);
  });

  test('are put together with their words and effect in sight, and removed one by one', async ({
    page,
    request,
  }) => {
    await page.goto('/?region=us');
    await mandate(page).getByRole('button', { name: 'Add a requirement' }).click();
    const builder = mandate(page).getByRole('group', { name: 'Add a requirement' });
    await expect(builder.getByLabel('What')).toBeFocused();
    await builder.getByLabel('Factor').selectOption('Audits and SOC reports');
    await builder.getByRole('button', { name: '2', exact: true }).click();
    await expect(builder).toContainText('2: One report named');
    const query = 'region=us&need=security.audits:2';
    const { ranked, ruledOut: out } = await readRanking(request, query);
    const inGroup = (group: string): number => ranked.filter((one) => one.group === group).length;
    const meets = inGroup('meets');
    await expect(builder).toContainText(
      `Then ${meets} ${meets === 1 ? 'meets' : 'meet'} both, ${inGroup('open')} open, ${out.length} out.`,
    );
    await builder.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page).toHaveURL(`/?${query}`);
    await expect(mandate(page).getByText('Added: Audits and SOC reports')).toBeVisible();
    await expect(mandate(page).getByRole('button', { name: 'Add a requirement' })).toBeFocused();
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await expect(chosen(page).nth(1)).toContainText(/\d+ meet · \d+ open · \d+ out/);
    await chosen(page)
      .nth(0)
      .getByRole('link', { name: 'Remove the requirement US' })
      .press('Enter');
    await expect(page).toHaveURL('/?need=security.audits:2');
    await expect(chosen(page).getByRole('link')).toBeFocused();
  });
});

test.describe('evidence that counts', () => {
  test('says what each choice would leave before it is made', async ({ page, request }) => {
    await page.goto('/?segregation=yes');
    for (const [evidence, name] of [
      ['any', 'Any source'],
      ['company', 'Company and better'],
      ['primary', 'Regulator and filing only'],
    ] as const) {
      const query = evidence === 'any' ? 'segregation=yes' : `segregation=yes&evidence=${evidence}`;
      const { ranked } = await readRanking(request, query);
      const meets = ranked.filter(({ group }) => group === 'meets').length;
      const choice = mandate(page).getByRole('radio', { name: new RegExp(`^${name}`) });
      await expect(choice).toHaveAccessibleName(
        `${name} ${meets} ${meets === 1 ? 'meets' : 'meet'} all`,
      );
      await choice.check();
      await expect(page).toHaveURL(`/?${query}`);
      await expect(names(page)).toHaveText(ranked.map((one) => one.name));
    }
  });
});

test.describe('weights and doubt', () => {
  test('weigh factors inside a criterion, and never switch a whole criterion off', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    await mandate(page).getByText('Factors inside a criterion').click();
    const factor = (name: string) => mandate(page).getByRole('combobox', { name, exact: true });
    await factor('Settlement rails').selectOption('× 3');
    await expect(page).toHaveURL('/?factors=liquidity.settlement:3');
    const { ranked } = await readRanking(request, 'factors=liquidity.settlement:3');
    await expect(names(page)).toHaveText(ranked.map(({ name }) => name));
    await factor('Execution venues').selectOption('× 0');
    await factor('Prime and brokerage').selectOption('× 0');
    const query = 'factors=liquidity.venues:0,liquidity.settlement:3,liquidity.prime:0';
    await expect(page).toHaveURL(`/?${query}`);
    await factor('Settlement rails').selectOption('× 0');
    await expect(page.getByText('One factor of Liquidity has to count.')).toBeVisible();
    await expect(page).toHaveURL(`/?${query}`);
  });

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
