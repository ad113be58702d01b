import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { formatNth, formatOf100, formatRanks } from '../../lib/format';
import { openWithoutScript, test } from './quiet-test';
import { readRanking, readRobustness } from './read-answers';

const mandate = 'region=us,eu&staking=yes';

type Ranked = Awaited<ReturnType<typeof readRanking>>['ranked'];

const askRanking = async (request: APIRequestContext, query: string): Promise<Ranked> =>
  (await readRanking(request, query)).ranked;

const table = (page: Page) =>
  page.getByRole('table', { name: 'Custodians ranked by your mandate' });
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
/** The query of the address bar, as the API reads it. */
const queryOf = (page: Page): string => new URL(page.url()).search.slice(1);

/** Generous, because a busy machine is slow and not wrong. */
const patience = { timeout: 20_000 };

/** Every row says what the API says under the same link. */
async function expectChances(page: Page, ranked: Ranked): Promise<void> {
  expect(ranked.length).toBeGreaterThan(0);
  for (const { name, group, wouldRank, pFirst, likelyBest, likelyWorst } of ranked) {
    const chances = row(page, name);
    if (group === 'open') {
      await expect(chances).toContainText(`would rank ${formatNth(wouldRank ?? 0)}`, patience);
      await expect(chances).toContainText(
        pFirst === 0 ? 'never leads' : `leads in ${formatOf100(pFirst)}`,
        patience,
      );
      continue;
    }
    await expect(chances).toContainText(
      pFirst === 0 ? 'Never first' : `First in ${formatOf100(pFirst)}`,
      patience,
    );
    const likely = `likely ${formatRanks(likelyBest, likelyWorst)}`;
    await expect(chances).toContainText(likely, patience);
  }
}

/** Notes whether rows ever said that their chances are being counted. */
async function watchDrawing(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('table [aria-busy="true"]') === null) return;
      if (document.documentElement.dataset.drew === undefined) {
        document.documentElement.dataset.drew = '';
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => document.documentElement.dataset.drew !== undefined);
}

/** A clock on which every look costs 50 ms makes drawing go one draw at a time, as on a slow machine. */
async function slowDown(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = performance.now.bind(performance);
    let looks = 0;
    performance.now = () => start() + 50 * looks++;
  });
}

test.describe('the chances of the ranking', () => {
  test('stand in the first paint, without a script', async ({ browser, request, baseURL }) => {
    const page = await openWithoutScript(browser, `${baseURL}/?${mandate}`);
    await expectChances(page, await askRanking(request, mandate));
    await page.close();
  });

  test('are those of the server once the script is there, and not drawn again', async ({
    page,
    request,
  }) => {
    const hasDrawn = await watchDrawing(page);
    await page.goto(`/?${mandate}`);
    await page.getByRole('button', { name: /^Why .* for Birch Custody/ }).click();
    await expect(page.getByRole('region', { name: 'How sure the rank is' })).toBeVisible();
    await expectChances(page, await askRanking(request, mandate));
    expect(await hasDrawn()).toBe(false);
  });

  test('are drawn anew when a weight moves, the last movement counting', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    const before = await askRanking(request, '');
    const costs = page.getByRole('slider', { name: 'Costs' });
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await costs.press(key);
    await expect(page).toHaveURL(/weights=30,25,15,97,10,5$/);
    const after = await askRanking(request, queryOf(page));
    expect(after[0]?.pFirst).not.toBe(before[0]?.pFirst);
    await expectChances(page, after);
  });

  test('stay when only doubt or search changes', async ({ page }) => {
    const hasDrawn = await watchDrawing(page);
    await page.goto('/');
    await page.getByRole('slider', { name: 'Credit for unknowns' }).press('End');
    await expect(page).toHaveURL(/doubt=100/);
    await page.getByRole('searchbox').fill('bank');
    await expect(page).toHaveURL(/q=bank/);
    expect(await hasDrawn()).toBe(false);
  });

  test('follow the spread of the weights, which the link carries', async ({ page, request }) => {
    await page.goto('/?spread=0');
    const spread = page.getByRole('spinbutton', { name: 'Vary weights by' });
    await expect(spread).toHaveValue('0');
    await expectChances(page, await askRanking(request, 'spread=0'));
    await spread.fill('100');
    await expect(page).toHaveURL(/\?spread=100$/);
    await expectChances(page, await askRanking(request, 'spread=100'));
  });

  test('take the spread from a plain form where there is no script', async ({
    browser,
    request,
    baseURL,
  }) => {
    const page = await openWithoutScript(browser, `${baseURL}/`);
    await page.getByRole('spinbutton', { name: 'Vary weights by' }).fill('60');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/spread=60/);
    await expectChances(page, await askRanking(request, 'spread=60'));
    await page.close();
  });
});

test.describe('while draws are being made', () => {
  test('the last ones say so, and typing does not wait for the new ones', async ({ page }) => {
    await slowDown(page);
    await page.goto('/');
    await page.getByRole('slider', { name: 'Costs' }).press('ArrowRight');
    await expect(row(page, 'Birch Custody')).toContainText('being counted');
    await expect(page.getByText(/chances are being counted, \d+%/)).toBeVisible();
    // In one look: what was typed is found while the draws go on.
    const found = page.waitForFunction(() => {
      const shown = document.body.textContent.includes('shown of 10 by search “sumac”');
      return shown && document.querySelector('[aria-busy="true"]') !== null;
    });
    await page.getByRole('searchbox').pressSequentially('sumac');
    await found;
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
    await expect(row(page, 'Sumac Bank')).toContainText('likely');
  });
});

test.describe('the reasons of a row', () => {
  test('name just those with whom its order is not settled in 90% of simulations', async ({
    page,
    request,
  }) => {
    const { pairwise } = await readRobustness(request);
    const ranked = await askRanking(request, '');
    await page.goto('/?sort=name');
    for (const { slug, name } of ranked.slice(0, 4)) {
      await page.getByRole('button', { name: new RegExp(`^Why .* for ${name}`) }).click();
      const told = page.getByRole('region', { name: 'How sure the rank is' });
      const peers = ranked.filter(
        (other) =>
          other.slug !== slug &&
          Math.max(pairwise[slug]?.[other.slug] ?? 1, pairwise[other.slug]?.[slug] ?? 1) < 0.9,
      );
      if (peers.length === 0) await expect(told).toContainText('order with all others is settled');
      for (const peer of peers) {
        await expect(told).toContainText(new RegExp(`order with .*${peer.name.split(' ')[0]}`));
      }
      await page.getByRole('button', { name: `Hide reasons for ${name}` }).click();
    }
  });
});

test.describe('for every reader', () => {
  test('a provider’s page says how firm its rank is', async ({ page, request }) => {
    const [first] = await askRanking(request, mandate);
    await page.goto(`/providers/${first?.slug}?${mandate}`);
    const told = `First in ${formatOf100(first?.pFirst ?? NaN)}`;
    await expect(page.getByText(told, { exact: true })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Rank in simulations: rank 1 in/ })).toBeVisible();
  });
});
