import type { Page } from '@playwright/test';

/** Where the ranking page has what. */

export const title = 'Which custodian fits your mandate?';
export const table = (page: Page) =>
  page.getByRole('table', { name: 'Custodians ranked by your mandate' });
export const names = (page: Page) =>
  table(page).getByRole('rowheader').locator('a[href^="/providers/"]');
export const row = (page: Page, name: string) =>
  table(page).getByRole('row').filter({ hasText: name });
export const mandate = (page: Page) => page.getByRole('complementary', { name: 'Your mandate' });
export const check = (page: Page, name: string | RegExp) =>
  mandate(page).getByRole('checkbox', { name });
/** What is required, each with what it comes to. */
export const chosen = (page: Page) =>
  mandate(page).getByRole('list', { name: 'Chosen requirements' }).getByRole('listitem');
export const weight = (page: Page, name: string) => mandate(page).getByRole('spinbutton', { name });
export const ruledOut = (page: Page) => page.getByRole('region', { name: /^Ruled out/ });
export const tray = (page: Page) => page.getByRole('region', { name: /shortlist/i });
export const answer = (page: Page) => page.locator('h1 + div');

/** How rows are sorted, inside their groups where there are some. */
export const sort = (page: Page) => page.getByRole('combobox', { name: /^Sort/ });

/** A rank and nothing else. */
export const startsWith = (rank: number): RegExp => new RegExp(`^${rank}(?![0-9])`);
