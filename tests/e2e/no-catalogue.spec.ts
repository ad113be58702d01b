import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { seedDatabase } from '@/lib/run/seed-database.mjs';
import { serveForTests } from '@/lib/run/serve-for-tests.mjs';
import { expectAccessible } from './expect-accessible';

/** A server of its own, whose database is not there yet. */
const folder = mkdtempSync(path.join(tmpdir(), 'no-catalogue-'));
const env = { DATABASE_URL: `file:${path.join(folder, 'catalogue.db')}` };

test.afterAll(() => rmSync(folder, { recursive: true }));

test('a site without its catalogue says so, loses nothing, and comes back by itself', async ({
  page,
  request,
}) => {
  await serveForTests(
    env,
    async (origin) => {
      const link = `${origin}/?region=us&doubt=30`;
      expect((await page.goto(link))?.status()).toBe(500);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'The site could not be shown',
      );
      await expect(page.getByText('the link holds them')).toBeVisible();
      await expect(page.getByText('not financial advice')).toBeVisible();
      await expectAccessible(page);

      // Asked after a page, which shares its reading of the catalogue with the routes.
      for (const address of ['/api/v1/ranking', '/export.csv', '/shortlist.pdf?shortlist=bitgo']) {
        const response = await request.get(`${origin}${address}`);
        expect(response.status(), address).toBe(503);
        expect(await response.json(), address).toMatchObject({
          type: 'urn:custodian-compare:problem:catalogue-unavailable',
        });
      }
      const health = await request.get(`${origin}/api/v1/health`);
      expect(health.status()).toBe(503);

      await seedDatabase(env);
      const ranking = page.getByRole('heading', { name: 'Which custodian fits your mandate?' });
      const again = page.getByRole('button', { name: 'Try again' });
      // The server looks for a catalogue every few seconds, so the first try may come too early.
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await expect(ranking).toBeVisible({ timeout: 10_000 });
      }).toPass({ timeout: 120_000 });
      expect(page.url()).toBe(link);
      expect((await request.get(`${origin}/api/v1/health`)).status()).toBe(200);
    },
    { withCatalogue: false },
  );
});
