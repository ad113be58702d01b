import { expect, type Page } from '@playwright/test';
import { readPdf } from '../fixtures/read-pdf';

/** Where the shortlist page has what, and the memo that it leads to. */

export const three =
  '/shortlist?region=us,eu&staking=yes&shortlist=birch,cedar-prime,aspen-digital';

/** The checklist of the same three. */
export const threeChecks = three.replace('/shortlist', '/check');

export const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Your shortlist' });
export const fees = (page: Page) => page.getByLabel('Fees, Birch Custody', { exact: true });
export const memoLink = (page: Page) => page.getByRole('link', { name: 'Committee memo (PDF)' });

export async function memoOf(page: Page) {
  const href = await memoLink(page).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
  return readPdf(await response.body());
}
