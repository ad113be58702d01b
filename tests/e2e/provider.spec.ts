import { expect, type Page } from '@playwright/test';
import { formatScore } from '@/lib/format';
import { openWithoutScript, test } from './quiet-test';
import { readProvider, readRanking } from './read-answers';

const birch = '/providers/birch';
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const findings = (page: Page) => section(page, '22 findings');
const finding = (page: Page, anchor: string) => page.locator(`#finding-${anchor}`);
const open = (page: Page, anchor: string) => finding(page, anchor).locator('summary').click();

test.describe('a provider', () => {
  test('answers in six facts, what speaks against it and what to ask first', async ({ page }) => {
    await page.goto(`${birch}?region=us&insurance=yes`);
    const facts = section(page, 'Six facts').locator('> ul > li');
    await expect(facts).toHaveCount(6);
    for (const [index, label] of [
      'Who signs, who supervises',
      'Qualified custodian (US)',
      'Segregation',
      'Insurance',
      'Audits',
      'Price',
    ].entries()) {
      await expect(facts.nth(index)).toContainText(label);
    }
    await expect(section(page, 'What speaks against').getByRole('listitem')).not.toHaveCount(0);
    await expect(section(page, 'Ask first').getByRole('listitem')).toHaveCount(3);
    await section(page, 'Ask first')
      .getByRole('link', { name: /^All \d+ questions/ })
      .click();
    await expect(page).toHaveURL(/\/ask\?.*provider=birch/);
  });

  test('goes from its score to each criterion, finding and source', async ({ page, request }) => {
    const mandate = 'weights=10,50,10,10,10,10&doubt=30';
    const { ranked } = await readRanking(request, mandate);
    const facts = await readProvider(request, 'birch');
    await page.goto(`${birch}?${mandate}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Birch Custody' })).toBeVisible();

    const own = ranked.find(({ slug }) => slug === 'birch');
    const score = formatScore(own?.score ?? NaN);
    await expect(page.getByRole('img', { name: `Birch Custody. Score ${score}` })).toBeVisible();
    await expect(findings(page)).toContainText('Points at a credit for unknowns of 30.');
    for (const [index, criterion] of ['Liquidity', 'Security', 'Coverage'].entries()) {
      const { weight = NaN, score: of = NaN } = own?.criteria[index] ?? {};
      const group = page.getByRole('region', { name: new RegExp(`^${criterion} \\d`) });
      await expect(group).toContainText(`${formatScore(of)} of 100`);
      await expect(group).toContainText(`${formatScore(weight * of)} points`);
    }

    await expect(findings(page).locator('details')).toHaveCount(22);
    const { statement = '', sources = [] } = facts.findings['security.keys'] ?? {};
    const keys = finding(page, 'security-keys');
    await expect(keys.getByText(statement)).toBeHidden();
    await open(page, 'security-keys');
    await expect(keys).toContainText(statement);
    const link = keys.getByRole('link', { name: /opens in a new tab/ }).first();
    await expect(link).toHaveAttribute('href', sources[0]?.url ?? 'no address');
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(link).toContainText(sources[0]?.title ?? 'no title');
  });

  test('opens the finding that a link names, and copies the link to a claim', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${birch}#finding-costs-bps`);
    await expect(finding(page, 'costs-bps')).toHaveAttribute('open', '');
    await expect(finding(page, 'costs-bps')).toBeInViewport();
    await finding(page, 'costs-bps')
      .getByRole('button', { name: 'Copy link to this claim' })
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe('#finding-costs-bps');
    expect(new URL(copied).search).toMatch(/^\?edition=[0-9a-f]{16}$/);
    await page.goto(copied);
    await expect(finding(page, 'costs-bps')).toHaveAttribute('open', '');
  });

  test('lets a reader report a finding, filled with what is needed to find it again', async ({
    page,
    request,
  }) => {
    const { statement = '' } = (await readProvider(request, 'birch')).findings['costs.bps'] ?? {};
    await page.goto(`${birch}#finding-costs-bps`);
    await finding(page, 'costs-bps').getByRole('link', { name: 'Report as outdated' }).click();
    await expect(page).toHaveURL(
      /\/report\?provider=birch&finding=costs\.bps&edition=[0-9a-f]{16}$/,
    );
    const report = page.getByLabel('The report');
    await expect(report).toHaveValue(/^Provider: Birch Custody\nFactor: Fee tiers/);
    await expect(report).toHaveValue(
      /\/providers\/birch\?edition=[0-9a-f]{16}#finding-costs-bps\n/,
    );
    expect(await report.inputValue()).toContain(`Statement: ${statement}`);
    // Without an address of the site the text is there to copy, and nothing is offered that fails.
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Open the form|Write an e-mail/ })).toHaveCount(0);
  });

  test('lists every source once, with its address and what rests on it', async ({
    page,
    request,
  }) => {
    const { sources } = await readProvider(request, 'birch');
    await page.goto(birch);
    await page.locator('#sources').getByRole('link').click();
    await expect(page).toHaveURL(`${birch}/sources`);
    const items = page.locator('ol.source-index > li');
    await expect(items).toHaveCount(sources.length);
    const addresses = await items
      .locator('a[rel~="external"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.toSorted()).toEqual(sources.flatMap(({ url }) => url ?? []).toSorted());
    await items.getByRole('link', { name: 'Audits and SOC reports' }).first().click();
    await expect(page).toHaveURL(`${birch}#finding-security-audits`);
    await expect(finding(page, 'security-audits')).toHaveAttribute('open', '');
    await expect(finding(page, 'security-audits')).toBeInViewport();
    // Links of old name a source on this page.
    await page.goto(`${birch}#source-2`);
    await expect(page).toHaveURL(`${birch}/sources#source-2`);
    await expect(items.nth(1)).toBeInViewport();
  });

  test('tells its companies, regions, changes and incidents', async ({ page, request }) => {
    const { entities, incidents, changes } = await readProvider(request, 'birch');
    await page.goto(birch);
    const companies = section(page, 'Companies and regions');
    for (const { name } of entities) await expect(companies).toContainText(name);
    const table = page.getByRole('table', { name: /^Companies of/ });
    await expect(table.getByText('Ask which entity would sign.')).toBeVisible();
    const registers = entities.flatMap(({ register }) => register ?? []);
    await expect(table.getByRole('link', { name: /Entry in the register/ })).toHaveCount(
      registers.length,
    );
    await companies.getByText('The 8 regions and the status in words').click();
    await expect(page.locator('#regions > li')).toHaveCount(8);
    for (const { what } of incidents) {
      for (const part of what.split('. ')) {
        await expect(section(page, 'Incidents')).toContainText(part);
      }
    }
    for (const { what } of changes) await expect(page.locator('#changes')).toContainText(what);
  });

  test('has the entry of the September 2025 list on a page of its own', async ({ page }) => {
    await page.goto(`${birch}?region=us`);
    await expect(page.getByRole('main')).not.toContainText(/\barticle\b/i);
    await page.getByRole('link', { name: 'Compared with the September 2025 list' }).click();
    await expect(page).toHaveURL(`${birch}/article?region=us`);
    const article = page.getByRole('main');
    await expect(article.getByText('completed from evidence')).toHaveCount(5);
    await article.getByRole('link', { name: 'Aspen Digital Bank' }).click();
    await expect(page).toHaveURL('/providers/aspen-digital/article?region=us');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Aspen Digital Bank');
    await expect(page.getByText('completed from evidence')).toHaveCount(0);
  });

  test('says what evidence would raise its score, and by how much', async ({ page }) => {
    await page.goto(birch);
    await open(page, 'security-keys');
    const rise = finding(page, 'security-keys')
      .getByRole('listitem')
      .filter({ hasText: 'Would rise to 4' });
    await expect(rise).toContainText('attested');
    await expect(rise).toContainText(/\(\+\d/);
  });

  test('that the mandate rules out says why and leads back in', async ({ page }) => {
    await page.goto('/providers/gorse-custody?region=eu&staking=yes');
    const notice = page.getByRole('region', { name: 'Ruled out by your mandate' });
    await expect(notice).toContainText('It left the region by an invented plan');
    await expect(page.getByText('This decides a requirement of your mandate.')).toBeVisible();
    const requirements = page.getByRole('region', { name: 'Requirements of your mandate' });
    await expect(requirements.locator('> ul > li')).toHaveCount(2);
    await notice.getByRole('link', { name: 'Drop EU requirement' }).click();
    await expect(page).toHaveURL('/providers/gorse-custody?staking=yes');
    await expect(notice).toBeHidden();
  });

  test('goes on the shortlist and off it again', async ({ page }) => {
    await page.goto('/providers/sumac?region=ch');
    await page.getByRole('link', { name: /add Sumac Bank/ }).click();
    await expect(page).toHaveURL('/providers/sumac?region=ch&shortlist=sumac');
    await expect(page.getByRole('link', { name: 'Shortlist 1' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the shortlist' })).toHaveAttribute(
      'href',
      '/shortlist?region=ch&shortlist=sumac',
    );
    await page.getByRole('link', { name: /take Sumac Bank off/ }).click();
    await expect(page).toHaveURL('/providers/sumac?region=ch');
  });

  test('can be read without a script, every source included', async ({ browser, baseURL }) => {
    const address = new URL(`${birch}#finding-security-audits`, baseURL).href;
    const page = await openWithoutScript(browser, address);
    const source = finding(page, 'security-audits').getByRole('link').first();
    // A link to a finding shows it; its own line opens any other.
    await expect(source).toBeVisible();
    await expect(source).toHaveAttribute('href', /^https:/);
    const statement = finding(page, 'security-keys').locator('p').first();
    await expect(statement).toBeHidden();
    await open(page, 'security-keys');
    await expect(statement).toBeVisible();
    await page.getByRole('link', { name: /add Birch Custody/ }).click();
    await expect(page).toHaveURL(/\?shortlist=birch$/);
    await page.close();
  });
});
