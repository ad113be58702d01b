import { expect, type Page } from '@playwright/test';
import { questionsResponseSchema } from '@/lib/api/schemas/questions';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';
import { questionEffect } from '@/lib/questions/question-effect';
import { openWithoutScript, test } from './quiet-test';
import { memoLink, three } from './shortlist-locators';

test.describe('the questions', () => {
  const firstStatus = (page: Page) => page.getByLabel(/^Status of question 1: /);

  async function askApi(page: Page, path: string) {
    const response = await page.request.get(path.replace(/^.*\?/, '/api/v1/questions?'));
    return questionsResponseSchema.parse(await response.json());
  }

  test('stand in the order of the API, six first and all others behind them', async ({ page }) => {
    await page.goto(three);
    const { questions, requirements } = await askApi(page, three);
    await expect(page.getByText(/The six questions below|the six questions below/)).toBeVisible();
    const first = page.getByRole('table', { name: 'Questions to ask first' });
    await expect(first.getByRole('rowheader')).toHaveCount(6);
    const others = page.getByRole('table', { name: 'All other questions' });
    await expect(others).toBeHidden();
    await page.getByText(`Show the other ${questions.length - 6} questions`).click();

    const rows = await first
      .getByRole('rowheader')
      .or(others.getByRole('rowheader'))
      .evaluateAll((heads) =>
        heads.map((head) => {
          const { pathname, hash } = new URL(head.querySelector('a')?.href ?? '');
          return { place: `${pathname}${hash}`, text: head.textContent };
        }),
      );
    expect(rows.map(({ place }) => place)).toEqual(
      questions.map(({ provider, factor }) => `/providers/${provider}#${findingAnchor(factor)}`),
    );
    questions.forEach(({ question }, index) => {
      expect(rows[index]?.text).toContain(`${index + 1}${question}`);
    });
    const open = page.getByRole('region', { name: 'Open requirements' });
    await expect(
      open.getByRole('listitem').filter({ has: page.getByRole('combobox') }),
    ).toHaveCount(requirements.length);
    for (const { question } of requirements) await expect(open).toContainText(question);
  });

  test('say what an answer does in the figures of the API, here and on the provider’s page', async ({
    page,
  }) => {
    const costs = '/shortlist?weights=0,0,0,100,0,0&shortlist=aspen-digital,hazel-trust';
    const { questions, pRightLeader } = await askApi(page, costs);
    const [question] = questions;
    if (question === undefined) throw new Error('nothing is open');
    const { main } = questionEffect(question, pRightLeader);
    await page.goto(costs);
    const row = page
      .getByRole('table', { name: 'Questions to ask first' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .first();
    expect(main).toMatch(/^Raises the chance of naming the right leader from \d+% to \d+%$/);
    await expect(row).toContainText(main ?? 'no effect');
    await row.getByRole('link').first().click();
    await page.waitForURL(new RegExp(`/providers/${question.provider}`));
    const raising = page.locator(`#${raisingAnchor(question.factor)}`);
    await expect(raising).toContainText(`${main}.`);
  });

  test('keep their status through a reload and under another mandate, and in no link', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
    await page.goto(three);
    const label = (await firstStatus(page).getAttribute('aria-label')) ?? '';
    const about = label.replace(/^.*: /, '');
    await firstStatus(page).selectOption('Sent');
    const requirement = page.getByLabel('Status of question R1: EU, Aspen Digital Bank');
    await requirement.selectOption('Answered');
    await page.reload();
    await expect(firstStatus(page).locator('option:checked')).toHaveText('Sent 24 Nov 2026');
    await expect(requirement.locator('option:checked')).toHaveText('Answered 24 Nov 2026');
    await expect(page).not.toHaveURL(/sent/);
    expect(await memoLink(page).getAttribute('href')).not.toMatch(/sent/);

    await page.goto(three.replace('us,eu', 'us').replace('staking=yes', 'doubt=0'));
    const elsewhere = page.getByLabel(new RegExp(`^Status of question \\d+: ${about}$`));
    await expect(elsewhere).toHaveValue('sent');
    await elsewhere.evaluate((field) => field.closest('details')?.setAttribute('open', ''));
    await elsewhere.selectOption('Not sent');
    await page.goto(three);
    await expect(firstStatus(page)).toHaveValue('not-sent');
  });

  test('say so where there is nobody to ask', async ({ page }) => {
    await page.goto('/shortlist?region=eu&shortlist=gorse-custody');
    await expect(page.getByText(/rules out everyone on the shortlist/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Questions to ask first' })).toHaveCount(0);
  });

  test('read without a script, without a status that could not be kept', async ({ browser }) => {
    const page = await openWithoutScript(browser, three);
    const first = page.getByRole('table', { name: 'Questions to ask first' });
    await expect(first.getByRole('rowheader')).toHaveCount(6);
    await expect(first.getByRole('columnheader')).toHaveText([
      'Question',
      'What is public today',
      'What an answer does',
    ]);
    await expect(page.getByLabel(/^Status of question/).first()).toBeHidden();
    await page.getByText(/^Show the other/).click();
    await expect(page.getByRole('table', { name: 'All other questions' })).toBeVisible();
    await page.close();
  });
});
