import { expect, test } from '@playwright/test';
import { emptySite } from '@/playwright.config';
import { readToEnd, startScript } from '../fixtures/script-process';
import { expectAccessible } from './expect-accessible';
import { openWithoutScript } from './quiet-test';

test('a site without its catalogue says so, loses nothing, and comes back by itself', async ({
  browser,
  page,
  request,
}) => {
  const { origin, databaseUrl } = emptySite;
  const link = `${origin}/?region=us&doubt=30`;
  expect((await page.goto(link))?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The site could not be shown');
  await expect(page.getByText('the link holds them')).toBeVisible();
  await expect(page.getByText('not financial advice')).toBeVisible();
  await expectAccessible(page);
  const plain = await openWithoutScript(browser, link);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('The site could not be shown');
  await plain.close();

  // Asked after a page, which shares its reading of the catalogue with the routes.
  for (const address of ['/api/v1/ranking', '/export.csv', '/shortlist.pdf?shortlist=birch']) {
    const response = await request.get(`${origin}${address}`);
    expect(response.status(), address).toBe(503);
    expect(await response.json(), address).toMatchObject({
      type: 'urn:custodian-compare:problem:catalogue-unavailable',
    });
  }
  const health = await request.get(`${origin}/api/v1/health`);
  expect(health.status()).toBe(503);

  await readToEnd(startScript('tests/fixtures/scripts/seed-invented.ts', databaseUrl));
  const ranking = page.getByRole('heading', { name: 'Which custodian fits your mandate?' });
  const again = page.getByRole('link', { name: 'Try again' });
  // The server looks for a catalogue every few seconds, so the first try may come too early.
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(ranking).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 120_000 });
  expect(page.url()).toBe(link);
  expect((await request.get(`${origin}/api/v1/health`)).status()).toBe(200);
});
