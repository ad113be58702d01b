import { expect, type Page } from '@playwright/test';
import { questionsResponseSchema } from '@/lib/api/schemas/questions';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';
import { questionEffect } from '@/lib/questions/question-effect';
import { readPdf } from '../fixtures/read-pdf';
import { expectAccessible } from './expect-accessible';
import { openWithoutScript, test } from './quiet-test';

const three =
  '/shortlist?region=us,eu&staking=yes&shortlist=bitgo,coinbase-prime,anchorage-digital';

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Your shortlist' });
const fees = (page: Page) => page.getByLabel('Fees, BitGo Custody');
const memoLink = (page: Page) => page.getByRole('link', { name: 'Committee memo (PDF)' });

async function memoOf(page: Page) {
  const href = await memoLink(page).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
  return readPdf(await response.body());
}

test.describe('the shortlist', () => {
  test('is filled from an empty page, mandate kept', async ({ page }) => {
    await page.goto('/shortlist?region=eu');
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText('No provider is on it yet.')).toBeVisible();
    await page.getByRole('checkbox', { name: /BitGo Custody/ }).check();
    await page.getByRole('checkbox', { name: /Sygnum Bank/ }).check();
    await page.getByRole('button', { name: 'Show this shortlist' }).click();
    await expect(page).toHaveURL(/region=eu/);
    const cards = page.getByRole('list', { name: 'Providers on the shortlist' });
    await expect(cards.getByRole('listitem')).toHaveCount(2);
  });

  test('counts what is open and says whom the mandate rules out', async ({ page }) => {
    await page.goto(`${three},gemini-custody`);
    await expect(page.getByText(/4 providers are on the shortlist/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ruled out by your mandate' })).toBeVisible();
    await page.getByRole('link', { name: 'Drop EU requirement' }).click();
    await page.waitForURL(({ search }) => !/region=[^&]*eu/.test(search));
    await expect(page.getByRole('heading', { name: 'Ruled out by your mandate' })).toBeHidden();
  });

  test('lets a provider go', async ({ page }) => {
    await page.goto(three);
    await page.getByRole('link', { name: 'Remove BitGo Custody from the shortlist' }).click();
    await page.waitForURL(/shortlist=coinbase-prime,anchorage-digital/);
    await expect(page.getByRole('heading', { level: 2, name: 'BitGo Custody' })).toBeHidden();
  });

  test('keeps the place of the keyboard when a provider goes', async ({ page }) => {
    const remove = (name: string) =>
      page.getByRole('link', { name: `Remove ${name} from the shortlist` });
    await page.goto('/shortlist?shortlist=bitgo,sygnum');
    const names = page
      .getByRole('list', { name: 'Providers on the shortlist' })
      .getByRole('heading');
    const [first = '', second = ''] = await names.allTextContents();
    await remove(first).press('Enter');
    await expect(remove(first)).toBeHidden();
    await expect(remove(second)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('No provider is on it yet.')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('tells what it left out of a link', async ({ page }) => {
    await page.goto('/shortlist?region=mars&shortlist=bitgo,pluto&checks=bitgo:zz');
    for (const dropped of ['mars', 'pluto', 'bitgo:zz']) {
      await expect(page.getByRole('note').filter({ hasText: dropped })).toBeVisible();
    }
  });
});

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
    const costs = '/shortlist?weights=0,0,0,100,0,0&shortlist=anchorage-digital,hex-trust';
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
    const requirement = page.getByLabel('Status of question R1: EU, Anchorage Digital Bank');
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
    await page.goto('/shortlist?region=eu&shortlist=gemini-custody');
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

test.describe('the checklist', () => {
  test('shows what evidence suggests until a person answers', async ({ page }) => {
    await page.goto(three);
    const table = page.getByRole('table', { name: /Decision checklist/ });
    await expect(table.getByRole('rowheader')).toHaveCount(9);
    await expect(fees(page)).toHaveValue('');
    await expect(fees(page).locator('option:checked')).toHaveText(/\(suggested\)$/);
    const result = page
      .getByRole('row', { name: /Result so far/ })
      .getByRole('cell')
      .first();
    await expect(result).toContainText('none answered yet');
    await fees(page).selectOption('Waiting');
    await expect(result).toContainText('1 waiting');
    await expect(result).toContainText('1 answered, 7 suggested');
  });

  test('keeps answers through a reload and under another mandate', async ({ page }) => {
    await page.goto(three);
    await fees(page).selectOption('Waiting');
    await page.reload();
    await expect(fees(page)).toHaveValue('waiting');
    await page.goto('/shortlist?doubt=0&shortlist=bitgo');
    await expect(fees(page)).toHaveValue('waiting');
    await page.getByRole('button', { name: 'Clear answers' }).click();
    await expect(fees(page)).toHaveValue('');
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(fees(page)).toHaveValue('waiting');
  });

  test('travels with a copied link, and overwrites nobody’s own answers', async ({
    page,
    browser,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(three);
    await fees(page).selectOption('Not met');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The link was copied.' }),
    ).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await browser.newPage();
    await other.goto(three.replace(/shortlist=.*/, 'shortlist=bitgo'));
    await other.getByLabel('Support, BitGo Custody').selectOption('Met');
    await other.goto(link);
    await expect(fees(other)).toHaveValue('not-met');
    await expect(other.getByLabel('Support, BitGo Custody')).toHaveValue('');
    const opened = other.url();
    await other.getByLabel('Red flags, BitGo Custody').selectOption('Waiting');
    await expect(other).not.toHaveURL(opened);
    await other.reload();
    await expect(other.getByLabel('Red flags, BitGo Custody')).toHaveValue('waiting');
    await other.getByRole('button', { name: 'Keep them in this browser' }).click();
    await expect(other).not.toHaveURL(/checks=/);
    await expect(fees(other)).toHaveValue('not-met');
    await expect(other.getByLabel('Support, BitGo Custody')).toHaveValue('met');
    await other.close();
  });

  test('leads from each finding to its sources', async ({ page }) => {
    await page.goto(three);
    await page
      .getByRole('link', { name: /^Fee tiers/ })
      .first()
      .click();
    await page.waitForURL(/\/providers\/bitgo\?.*#finding-costs-bps$/);
    await expect(page.locator('#finding-costs-bps')).toBeInViewport();
  });

  test('works without a script: answers live in the link', async ({ browser }) => {
    const page = await openWithoutScript(browser, three);
    await fees(page).selectOption('Waiting');
    await page.getByRole('button', { name: 'Keep these answers in the link' }).click();
    await expect(page).toHaveURL(/\?checks=bitgo%3A----w---&region=us,eu&staking=yes/);
    await expect(fees(page)).toHaveValue('waiting');
    const text = (await memoOf(page)).pages.map((one) => one.packed).join('');
    expect(text).toContain('FeesWaiting');
    await fees(page).selectOption('');
    await page.getByRole('button', { name: 'Keep these answers in the link' }).click();
    await expect(page).not.toHaveURL(/checks=/);
    await page.close();
  });
});

test.describe('the memo', () => {
  test('prints the score of the page, its answers and a link that gives it again', async ({
    page,
  }) => {
    await page.goto(three);
    await fees(page).selectOption('Waiting');
    await expect(memoLink(page)).toHaveAttribute('href', /checks=bitgo%3A----w---/);
    const cards = page.getByRole('list', { name: 'Providers on the shortlist' });
    const card = await cards.getByRole('listitem').first().innerText();
    const score = /\d+\.\d/.exec(card)?.[0] ?? 'no score';

    const memo = await memoOf(page);
    expect(memo.isTagged).toBe(true);
    expect(memo.title).toMatch(/^Custodian shortlist: BitGo, /);
    expect(memo.pages[0]?.packed).toContain(`BitGoCustody`);
    expect(memo.pages[0]?.packed).toContain(score);
    const text = memo.pages.map((one) => one.packed).join('');
    expect(text).toContain(`Where${score}comesfrom`);
    expect(text).toContain('FeesWaiting');

    const again = memo.pages.at(-1)?.links[0] ?? '';
    expect(new URL(again).origin).toBe(new URL(page.url()).origin);
    const repeated = await readPdf(await (await page.request.get(again)).body());
    expect(repeated.pages.map((one) => one.text)).toEqual(memo.pages.map((one) => one.text));
  });

  test('of an empty shortlist is a page with the way back', async ({ browser }) => {
    const page = await browser.newPage();
    const response = await page.goto('/shortlist.pdf?region=eu');
    expect(response?.status()).toBe(400);
    await page.getByRole('link', { name: 'Choose providers for the shortlist' }).click();
    await expect(heading(page)).toBeVisible();
    await expect(page).toHaveURL(/\/shortlist\?region=eu$/);
    await page.close();
  });
});

for (const [state, path] of [
  ['with three and one ruled out', `${three},gemini-custody`],
  ['with answers of a link', `${three}&checks=bitgo:mwanx---`],
  ['with nobody to ask', '/shortlist?region=eu&shortlist=gemini-custody'],
  ['empty', '/shortlist'],
] as const) {
  test(`axe finds nothing in both themes, and it fits a phone: ${state}`, async ({ page }) => {
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
    await expectAccessible(page);
  });
}
