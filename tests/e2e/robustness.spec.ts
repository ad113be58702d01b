import { expect, type Page } from '@playwright/test';
import { formatPercent, formatPercentCell } from '@/lib/format';
import { formatAheadCell } from '@/lib/words/format-ahead';
import { fitsItsWidth, openWithoutScript, phone, test } from './quiet-test';
import { readRanking, readRobustness } from './read-answers';

const mandate = 'region=us,eu&staking=yes';
const address = `/robustness?${mandate}`;

const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'How sure is the order?' });
const ranks = (page: Page) =>
  page.getByRole('table', { name: 'Share of simulations by rank, in per cent' });
const pairs = (page: Page) =>
  page.getByRole('table', { name: /^Share of simulations in which the row is ahead/ });
const leaderTable = (page: Page) =>
  page.getByRole('table', { name: 'How far each weight can move before the leader changes' });
const changes = (page: Page) =>
  page.getByRole('table', { name: 'The smallest change of weights that puts each provider first' });

/** The figures of each row, by the name at its head; what only a screen reader hears is left out. */
async function figuresOf(page: Page, table: ReturnType<typeof ranks>) {
  const rows = await table.getByRole('row').all();
  const entries = await Promise.all(
    rows.slice(1).map(async (row): Promise<[string, string[]]> => {
      const cells = await row.getByRole('cell').allInnerTexts();
      const name = await row.getByRole('rowheader').innerText();
      return [name, cells.map((text) => text.replace('(rank by score)', '').trim())];
    }),
  );
  return new Map(entries);
}

test.describe('how sure the order is', () => {
  test('the figures are those of the API', async ({ page }) => {
    await page.goto(address);
    const answer = await readRobustness(page.request, mandate);
    const listed = (await readRanking(page.request, mandate)).ranked;
    const ranked = listed.filter(({ group }) => group === 'meets');
    expect(ranked.length).toBeGreaterThan(1);
    expect(listed.length).toBeGreaterThan(ranked.length);

    const shares = await figuresOf(page, ranks(page));
    expect([...shares.keys()]).toEqual(ranked.map(({ name }) => name));
    for (const { slug, name } of ranked) {
      const own = answer.acceptability[slug] ?? [];
      expect(shares.get(name)?.slice(0, own.length)).toEqual(own.map(formatPercentCell));
    }

    const ahead = await figuresOf(page, pairs(page));
    for (const { slug, name } of ranked) {
      expect(ahead.get(name)).toEqual(
        ranked.map((other) =>
          other.slug === slug ? '–' : formatAheadCell(answer.pairwise[slug]?.[other.slug] ?? NaN),
        ),
      );
    }

    for (const { criterion, low, high } of answer.weightStability) {
      const row = leaderTable(page).getByRole('row', { name: new RegExp(criterion, 'i') });
      await expect(row).toContainText(low === 0 && high === 1 ? 'at any weight' : /leads? /);
    }
  });

  test('the answer says who leads, how often, and names the mandate', async ({ page }) => {
    await page.goto(address);
    const answer = await readRobustness(page.request, mandate);
    const [first = 0] = answer.acceptability['birch'] ?? [];
    await expect(
      page.getByText(`first in ${formatPercent(first)} of the cases that the evidence allows`),
    ).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'What the figures rest on' }).getByRole('listitem'),
    ).toHaveText([
      'US and EU',
      'Staking from custody',
      'Published weights ± 25%',
      'Credit for unknowns 50',
      '10,000 simulations, seed 7',
    ]);
    await expect(page).toHaveTitle('How sure is the order? · Custodian Compare');
  });

  test('the link of each smallest change opens a ranking with that provider first', async ({
    page,
  }) => {
    await page.goto(address);
    const links = await changes(page).getByRole('link').all();
    expect(links.length).toBeGreaterThan(0);
    const opened = await Promise.all(
      links.map(async (link) => ({
        href: (await link.getAttribute('href')) ?? '',
        name: (await link.innerText()).replace(/^[^:]*: | first$/g, ''),
      })),
    );
    for (const { href, name } of opened) {
      await page.goto(href);
      const rows = page
        .getByRole('table', { name: 'Custodians ranked by your mandate' })
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader') });
      const first = rows.filter({ hasText: name }).first();
      await expect(first).toHaveText(/^\s*1(?!\d)/);
      expect(new URL(page.url()).search).toContain(mandate);
    }
  });

  test('is reached from ranking, provider, comparison and shortlist with the mandate kept', async ({
    page,
  }) => {
    for (const [from, name] of [
      ['/', 'How sure is this?'],
      ['/providers/birch', 'How sure is this?'],
      ['/shortlist', 'How sure is the order?'],
      ['/compare', 'How sure is the order?'],
    ] as const) {
      await page.goto(`${from}?${mandate}&shortlist=birch`);
      await page.getByRole('link', { name, exact: true }).click();
      await expect(heading(page)).toBeVisible({ timeout: 20_000 });
      expect(new URL(page.url()).search).toContain(mandate);
      await expect(page.getByText('US and EU', { exact: true })).toBeVisible();
    }
  });

  test('goes back to the mandate, and out as data', async ({ page }) => {
    await page.goto(`${address}&q=bank&sort=name`);
    await expect(page.getByRole('link', { name: 'Edit mandate' })).toHaveAttribute(
      'href',
      `/?${mandate}`,
    );
    const data = page.getByRole('main').getByRole('link', { name: 'JSON' });
    await expect(data).toHaveAttribute('href', `/api/v1/robustness?${mandate}`);
    const answer = await page.request.get((await data.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
  });

  test('tells what it left out of a link', async ({ page }) => {
    await page.goto('/robustness?region=mars&spread=0');
    await expect(page.getByRole('note').filter({ hasText: 'mars' })).toBeVisible();
    await expect(page.getByText('weights stay as they are')).toBeVisible();
  });
});

test('without a script everything is there, and links lead on', async ({ browser, baseURL }) => {
  const page = await openWithoutScript(browser, new URL(address, baseURL).href);
  await expect(ranks(page).getByRole('rowheader').first()).toBeVisible();
  await expect(pairs(page)).toBeVisible();
  const link = changes(page).getByRole('link').first();
  const name = (await link.innerText()).replace(/^[^:]*: | first$/g, '');
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: /Which custodian/ })).toBeVisible();
  await expect(page.getByRole('rowheader').filter({ hasText: name }).first()).toBeVisible();
  await page.close();
});

test('on a phone the rows are read before the table, which scrolls in its own box', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(address);
  await expect(page.getByText(/^Birch Custody\. First in \d+% of simulations/)).toBeVisible();
  const box = page.getByRole('region', { name: 'Share of simulations by rank, in per cent' });
  await box.scrollIntoViewIfNeeded();
  await box.evaluate((element) => element.scrollTo({ left: 10_000 }));
  await expect(ranks(page).getByRole('rowheader').first()).toBeInViewport({ ratio: 1 });
  expect(await fitsItsWidth(page)).toBe(true);
});
