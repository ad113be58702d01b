import { expect, type Page } from '@playwright/test';

/** Where the page of a decision has what. */

export const mandate = 'region=us&insurance=yes&shortlist=birch,cedar-prime';
export const title = 'Custodian for the invented fund';

/** Opens the page and begins a decision. */
export async function begin(page: Page): Promise<void> {
  await page.goto(`/decide?${mandate}`);
  await page.getByLabel('What is decided').fill(title);
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin this decision' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(answer(page)).toContainText('of 100');
}

export const answer = (page: Page) => page.locator('.text-answer').first();
export const settle = (page: Page) => page.getByRole('button', { name: 'Put it into the record' });
export const settled = (page: Page) => page.getByText('All that was typed is in the record.');
