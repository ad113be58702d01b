import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { rubricResponseSchema } from '@/lib/api/schemas/catalogue';
import { providersResponseSchema } from '@/lib/api/schemas/provider';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { formatScore } from '@/lib/format';
import { everyLevel } from '../fixtures/make-questionnaire-file';
import { readTable, readWorkbook } from '../fixtures/read-workbook';
import { openWithoutScript, phone, test } from './quiet-test';

const two = 'region=us,eu&staking=yes&shortlist=birch,aspen-digital';

const questionnaireLink = (page: Page) => page.getByRole('link', { name: 'Questionnaire (XLSX)' });

async function downloadFrom(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    questionnaireLink(page).click(),
  ]);
  const bytes = Uint8Array.from(await readFile(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

test.describe('the workbook', () => {
  test('is saved from the shortlist, with its questions and the figures of the page', async ({
    page,
  }) => {
    await page.goto(`/shortlist?${two}`);
    const { name, bytes } = await downloadFrom(page);
    expect(name).toMatch(/^custodian-questionnaire-\d{4}-\d{2}-\d{2}\.xlsx$/);

    const sheets = await readWorkbook(bytes);
    const [ranking, , , questions] = sheets.map(readTable);
    expect(new Set(questions?.map((row) => row.Provider))).toEqual(
      new Set(['Birch Custody', 'Aspen Digital Bank']),
    );
    const cards = page.getByRole('list', { name: 'Providers on the shortlist' });
    for (const provider of ['Birch Custody', 'Aspen Digital Bank']) {
      const row = ranking?.find((one) => one.Provider === provider);
      const card = cards.getByRole('listitem').filter({ hasText: provider });
      await expect(card).toContainText(formatScore(Number(row?.Score)));
    }
    await page.goto(`/ask?${two}`);
    const told = await page
      .getByRole('table', { name: 'Questions to ask first' })
      .getByRole('rowheader')
      .allInnerTexts();
    const findings = questions?.filter((row) => row.Criterion !== 'Requirement') ?? [];
    const places = findings
      .slice(0, 5)
      .map(({ Question, Provider }) =>
        told.findIndex(
          (text) =>
            text.includes(String(Question)) &&
            text.includes(String(Provider).split(' ')[0] ?? 'nobody'),
        ),
      );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has the figures of the API for the same link', async ({ request }) => {
    const file = await request.get(`/export.xlsx?${two}`);
    const [ranking] = await readWorkbook(Uint8Array.from(await file.body()));
    const api = await request.get(`/api/v1/ranking?${two}`);
    const { ranked, ruledOut } = rankingResponseSchema.parse(await api.json());
    const rows = ranking ? readTable(ranking) : [];
    ranked.forEach(({ score }, index) => expect(rows[index]?.Score).toBeCloseTo(score, 9));
    expect(rows).toHaveLength(ranked.length + ruledOut.length);
  });

  test('is known again by the code that reads it back', async ({ page, request }) => {
    await page.goto(`/shortlist?${two}`);
    const { bytes } = await downloadFrom(page);
    const { edition } = rankingResponseSchema.parse(
      await (await request.get('/api/v1/ranking')).json(),
    );
    const { rubric } = rubricResponseSchema.parse(
      await (await request.get('/api/v1/rubric')).json(),
    );
    const { providers } = providersResponseSchema.parse(
      await (await request.get('/api/v1/providers')).json(),
    );
    const reading = await readQuestionnaire(bytes, {
      edition,
      factors: everyLevel,
      providers,
      texts: toQuestionFacts({ rubric, providers: [] }).texts,
      items: [],
    });
    expect(reading).toMatchObject({ outcome: 'read', questionnaire: { notices: [] } });
  });

  test('needs no script, and is at hand on a phone', async ({ browser }) => {
    const page = await openWithoutScript(browser, `/shortlist?${two}`, phone);
    const { name } = await downloadFrom(page);
    expect(name).toMatch(/\.xlsx$/);
    await page.close();
  });
});
