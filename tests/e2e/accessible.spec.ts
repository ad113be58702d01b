import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { fitsItsWidth, test } from './quiet-test';
import { three, threeChecks } from './shortlist-locators';

const mandate = 'region=us,eu&staking=yes';

const openWhy = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Why / }).first().click();

const openFindings = (page: Page): Promise<void> =>
  page.locator('#findings summary').first().click();

/** Every page in each state that has marks of its own, and what is done there first. */
const states: readonly [string, string, ((page: Page) => Promise<void>)?][] = [
  ['the ranking, reasons open', '/', openWhy],
  ['the ranking under a mandate', `/?${mandate}`],
  ['the ranking in numbers', `/?${mandate}&view=numbers`],
  [
    'the ranking of a careless link, searched, with a shortlist, reasons open',
    '/?region=eu,uk&staking=yes&shortlist=birch,sumac&q=bank&colour=red',
    openWhy,
  ],
  ['the ranking where nothing is found', '/?q=zzz'],
  ['the robustness', `/robustness?${mandate}`],
  ['the robustness of a certain order', '/robustness?doubt=0&spread=0&weights=0,0,0,100,0,0'],
  ['a provider, findings open', '/providers/birch?region=us', openFindings],
  ['the sources of a provider', '/providers/birch/sources'],
  ['the report of a finding', '/report?provider=birch&finding=costs.bps'],
  ['the September 2025 list on a provider', '/providers/birch/article'],
  ['due diligence on a provider', '/providers/birch/diligence'],
  ['a provider that is ruled out', '/providers/gorse-custody?region=eu&staking=yes'],
  ['a comparison', `/compare?providers=birch,cedar-prime,aspen-digital&${mandate}`],
  ['the choice of whom to compare', '/compare'],
  ['that choice, one ticked', `/compare?${mandate}&providers=sumac`],
  [
    'a comparison of what differs',
    `/compare?providers=birch,gorse-custody,briar,kauri&${mandate}&only=differences`,
  ],
  ['a shortlist, one ruled out', `${three},gorse-custody`],
  ['a checklist with the answers of a link', `${threeChecks}#checks=birch:mwanx---`],
  ['a checklist with a pack of due diligence', `${threeChecks}&pack=eu-depositary`],
  ['a shortlist with nobody to ask', '/shortlist?region=eu&shortlist=gorse-custody'],
  ['an empty shortlist', '/shortlist'],
  ['what to ask', `/ask?${mandate}`],
  ['what to ask one provider about one criterion', '/ask?provider=birch&criterion=security'],
  ['what custody would cost', `/costs?${mandate}&asset=ETH&staked=25&rewards=3&withdrawals=12`],
  ['what changed', `/changes?${mandate}`],
  ['the September 2025 list', `/article?${mandate}`],
  ['the guide', '/guide'],
  ['the page of API keys', '/guide/api-keys'],
  ['the method', '/method'],
  ['the page about accessibility itself', '/accessibility'],
];

test.describe('axe finds nothing in both themes, and it fits a phone', () => {
  for (const [state, address, prepare] of states) {
    test(`${state}: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await prepare?.(page);
      await expectAccessible(page);
    });
  }
});

for (const [view, said] of [
  ['bars', 'First in'],
  ['numbers', '1–2'],
] as const) {
  test(`the ranking fits a tablet: ${view}`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 1000 });
    await page.goto(`/?${mandate}&view=${view}`);
    await expect(page.getByRole('row', { name: /Birch Custody/ })).toContainText(said);
    expect(await fitsItsWidth(page)).toBe(true);
  });
}
