import { expect, type Page } from '@playwright/test';
import { inquiryResponseSchema } from '@/lib/api/schemas/inquiry';
import { findingAnchor } from '@/lib/provider/list-citations';
import { openWithoutScript, test } from './quiet-test';
import { memoLink, three } from './shortlist-locators';

const ask = three.replace('/shortlist', '/ask');

test.describe('the questions', () => {
  const firstStatus = (page: Page) => page.getByLabel(/^Status of question 1: /);
  const first = (page: Page) => page.getByRole('table', { name: 'Questions to ask first' });
  const others = (page: Page) => page.getByRole('table', { name: 'All other questions' });

  test('stand in the order of the API once what settles a requirement is asked', async ({
    page,
  }) => {
    const response = await page.request.get(ask.replace(/^.*\?/, '/api/v1/inquiry?'));
    const { questions } = inquiryResponseSchema.parse(await response.json());
    await page.goto(ask);
    await page.getByText(/^Show the other \d+ questions$/).click();
    const places = await first(page)
      .getByRole('rowheader')
      .or(others(page).getByRole('rowheader'))
      .evaluateAll((heads) =>
        heads.map((head) => {
          const { pathname, hash } = new URL(head.querySelector('a')?.href ?? '');
          return `${pathname}${hash}`;
        }),
      );
    const expected = questions
      .filter(({ width }) => width > 0)
      .map(({ provider, factor }) => `/providers/${provider}#${findingAnchor(factor)}`);
    const settling = places.length - expected.length;
    expect(settling).toBeGreaterThanOrEqual(0);
    expect(places.slice(settling)).toEqual(expected);
  });

  test('keep their status through a reload and under another mandate, and in no link', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
    await page.goto(`${ask}&provider=birch`);
    const label = (await firstStatus(page).getAttribute('aria-label')) ?? '';
    const about = label.replace(/^.*: /, '').replace(/[()]/g, '\\$&');
    await firstStatus(page).selectOption('Sent');
    await page.reload();
    await expect(firstStatus(page).locator('option:checked')).toHaveText('Sent 24 Nov 2026');
    await expect(page).not.toHaveURL(/sent/);

    await page.goto(ask.replace('us,eu', 'us').replace('staking=yes', 'doubt=0'));
    const elsewhere = page.getByLabel(new RegExp(`^Status of question \\d+: ${about}$`));
    await expect(elsewhere).toHaveValue('sent');
    await elsewhere.evaluate((field) => field.closest('details')?.setAttribute('open', ''));
    await elsewhere.selectOption('Not sent');
    await page.goto(`${ask}&provider=birch`);
    await expect(firstStatus(page)).toHaveValue('not-sent');
    await page.goto(three);
    expect(await memoLink(page).getAttribute('href')).not.toMatch(/sent/);
  });

  test('are led to from the shortlist, also by the names that they had there', async ({ page }) => {
    await page.goto(`${three}#private-answers`);
    const next = page.getByRole('link', { name: 'Next: Ask' });
    await expect(next).toBeInViewport();
    await next.click();
    await expect(page).toHaveURL(/\/ask\?.*shortlist=birch,cedar-prime,aspen-digital/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What to ask, and when to stop',
    );
  });

  test('read without a script, without a status that could not be kept', async ({ browser }) => {
    const page = await openWithoutScript(browser, ask);
    await expect(first(page).getByRole('rowheader')).toHaveCount(8);
    await expect(first(page).getByRole('columnheader')).toHaveText([
      'Question',
      'Public today',
      'Share of doubt',
      'What an answer does',
    ]);
    await expect(page.getByLabel(/^Status of question/).first()).toBeHidden();
    await page.getByText(/^Show the other/).click();
    await expect(others(page)).toBeVisible();
    await page.close();
  });
});
