import { expect, type Page } from '@playwright/test';
import { formatScore } from '@/lib/format';
import { openWithoutScript, test } from './quiet-test';
import { readProvider, readRanking } from './read-answers';

const birch = '/providers/birch';
const findings = (page: Page) => page.getByRole('table', { name: /^Findings on/ });
const finding = (page: Page, name: RegExp) => findings(page).getByRole('row', { name });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('a provider', () => {
  test('goes from its score to each criterion, finding and source', async ({ page, request }) => {
    const mandate = 'weights=10,50,10,10,10,10&doubt=30';
    const { ranked } = await readRanking(request, mandate);
    const facts = await readProvider(request, 'birch');
    await page.goto(`${birch}?${mandate}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Birch Custody' })).toBeVisible();

    const own = ranked.find(({ slug }) => slug === 'birch');
    const score = formatScore(own?.score ?? NaN);
    await expect(page.getByRole('img', { name: `Birch Custody. Score ${score}` })).toBeVisible();
    await expect(findings(page).getByRole('row', { name: 'Score at credit 30' })).toContainText(
      score,
    );
    for (const [index, criterion] of ['Liquidity', 'Security', 'Coverage'].entries()) {
      const { weight = NaN, score: of = NaN } = own?.criteria[index] ?? {};
      const head = findings(page).getByRole('row', { name: new RegExp(`^${criterion} weight`) });
      await expect(head).toContainText(`${formatScore(of)} of 100`);
      await expect(head.getByRole('cell').last()).toContainText(formatScore(weight * of));
    }

    await expect(findings(page).getByRole('rowheader')).toHaveCount(6 + 22 + 1);
    const { statement = '', sources = [] } = facts.findings['security.keys'] ?? {};
    const keys = finding(page, /^Key management/);
    await expect(keys).toContainText(statement);
    const link = keys.getByRole('link', { name: /opens in a new tab/ }).first();
    await expect(link).toHaveAttribute('href', sources[0]?.url ?? 'no address');
    await expect(link).toHaveAttribute('rel', /noopener/);
    await link.focus();
    await expect(page.getByRole('tooltip').filter({ visible: true })).toContainText(
      sources[0]?.title ?? 'no title',
    );
  });

  test('lists every source once, with its address and what rests on it', async ({
    page,
    request,
  }) => {
    const { sources } = await readProvider(request, 'birch');
    await page.goto(birch);
    const items = section(page, 'Sources').locator('ol > li');
    await expect(items).toHaveCount(sources.length);
    const addresses = await items
      .locator('a[rel~="external"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.toSorted()).toEqual(sources.flatMap(({ url }) => url ?? []).toSorted());
    await items.getByRole('link', { name: 'Audits and SOC reports' }).first().click();
    await expect(page).toHaveURL(`${birch}#finding-security-audits`);
    await expect(finding(page, /^Audits and SOC reports/)).toBeInViewport();
  });

  test('tells its companies, regions, changes and incidents', async ({ page, request }) => {
    const { entities, incidents, changes } = await readProvider(request, 'birch');
    await page.goto(birch);
    const companies = page.getByRole('table', { name: /^Companies of/ });
    for (const { name } of entities) {
      await expect(companies.getByRole('cell', { name }).first()).toBeVisible();
    }
    const registers = entities.flatMap(({ register }) => register ?? []);
    await expect(companies.getByRole('link', { name: /Entry in the register/ })).toHaveCount(
      registers.length,
    );
    await expect(section(page, 'Regions').getByRole('heading', { level: 3 })).toHaveCount(8);
    await expect(section(page, 'Regions')).toContainText('Ask which entity would sign.');
    const timeline = section(page, 'Changes and incidents');
    for (const { what } of [...incidents, ...changes]) await expect(timeline).toContainText(what);
  });

  test('marks what was completed where the article breaks off', async ({ page }) => {
    await page.goto(birch);
    const article = section(page, 'What the article said, and what evidence says now');
    await expect(article.getByText('completed from evidence')).toHaveCount(5);
    await article.getByRole('link', { name: 'Aspen Digital Bank' }).click();
    await expect(page).toHaveURL('/providers/aspen-digital');
    await expect(page.getByText('completed from evidence')).toHaveCount(0);
  });

  test('says what evidence would raise its score, and by how much', async ({ page }) => {
    await page.goto(birch);
    await finding(page, /^Key management/)
      .getByRole('link', { name: 'Up to 4' })
      .click();
    const raise = page.getByRole('table', { name: /^What evidence would raise the score/ });
    const row = raise.getByRole('row', { name: /^Key management/ });
    await expect(row).toBeInViewport();
    await expect(row).toContainText(/Level 4: .*attested/);
    await expect(row).toContainText(/changes the score by \+\d/);
  });

  test('that the mandate rules out says why and leads back in', async ({ page }) => {
    await page.goto('/providers/gorse-custody?region=eu&staking=yes');
    const notice = page.getByRole('region', { name: 'Ruled out by your mandate' });
    await expect(notice).toContainText('It left the region by an invented plan');
    await expect(page.getByText('This decides a requirement of your mandate.')).toBeVisible();
    const requirements = page.getByRole('table', { name: 'Requirements of your mandate' });
    await expect(requirements.getByRole('rowheader')).toHaveCount(2);
    await notice.getByRole('link', { name: 'Drop EU requirement' }).click();
    await expect(page).toHaveURL('/providers/gorse-custody?staking=yes');
    await expect(notice).toBeHidden();
  });

  test('goes on the shortlist and off it again', async ({ page }) => {
    await page.goto('/providers/sumac?region=ch');
    await page.getByRole('link', { name: /add Sumac Bank/ }).click();
    await expect(page).toHaveURL('/providers/sumac?region=ch&shortlist=sumac');
    await expect(page.getByRole('link', { name: 'Shortlist 1' })).toBeVisible();
    await page.getByRole('link', { name: /take Sumac Bank off/ }).click();
    await expect(page).toHaveURL('/providers/sumac?region=ch');
  });

  test('can be read without a script, every source included', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, new URL(birch, baseURL).href);
    const audits = finding(page, /^Audits and SOC reports/);
    const more = audits.locator('details').getByRole('link').first();
    await expect(more).toBeHidden();
    await audits.getByText('and 5 more').click();
    await expect(more).toHaveAttribute('href', /^https:/);
    await page.getByRole('link', { name: /add Birch Custody/ }).click();
    await expect(page).toHaveURL(/\?shortlist=birch$/);
    await page.close();
  });
});
