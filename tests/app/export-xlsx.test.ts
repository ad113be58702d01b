import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GET } from '@/app/export.xlsx/route';
import { problemSchema } from '@/lib/api/schemas/problem';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { BusyError } from '@/lib/export/gatekeeper';
import { renderWorkbook } from '@/lib/export/xlsx/render-workbook';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { formatScore } from '@/lib/format';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { evaluateSheet } from '@/tests/fixtures/evaluate-formulas';
import { everyLevel } from '@/tests/fixtures/make-questionnaire-file';
import {
  readPart,
  type ReadSheet,
  readTable,
  type ReadValue,
  readWorkbook,
} from '@/tests/fixtures/read-workbook';
import { content, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

vi.mock(import('@/lib/export/xlsx/render-workbook'), { spy: true });

withEditions();

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`http://localhost:3000/export.xlsx${query}`, { headers }));

const bytesOf = async (query: string): Promise<Uint8Array> =>
  new Uint8Array(await (await ask(query)).arrayBuffer());

async function readSheets(query: string): Promise<(name: string) => ReadSheet> {
  const sheets = await readWorkbook(await bytesOf(query));
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
}

const apiRanking = (query: string) => readAs(rankingResponseSchema, askApi(`ranking${query}`));

/** The three columns of a provider in the scoring matrix: low, high, points. */
function columnsOf({ values }: ReadSheet, name: string): [string, string, string] {
  const cells = [...values.keys()].filter((cell) => /^[A-Z]+5$/.test(cell));
  const start = cells.findIndex((cell) => values.get(cell) === name);
  const [low = '', high = '', points = ''] = cells
    .slice(start, start + 3)
    .map((cell) => cell.replace(/\d/g, ''));
  return [low, high, points];
}

const criterionRow = ({ values }: ReadSheet, name: string): string =>
  [...values].find(([cell, value]) => /^A\d/.test(cell) && value === name)?.[0].slice(1) ?? '';

/** The figures of the API in the cells of the matrix. */
function expectMatrix(
  sheet: ReadSheet,
  valueOf: (cell: string) => ReadValue | undefined,
  { ranked, ruledOut }: z.infer<typeof rankingResponseSchema>,
): void {
  const close = (cell: string, figure: number): void =>
    expect(Math.abs(Number(valueOf(cell)) - figure), cell).toBeLessThan(1e-9);
  for (const { name, rank, wouldRank, score, low, high, criteria } of ranked) {
    const [lows, highs, points] = columnsOf(sheet, name);
    expect(valueOf(`${points}7`), name).toBe(rank ?? wouldRank);
    close(`${lows}9`, low);
    close(`${highs}9`, high);
    close(`${points}9`, score);
    for (const criterion of criteria) {
      const found = content.rubric.criteria.find(({ id }) => id === criterion.id);
      const row = criterionRow(sheet, found?.name ?? '');
      close(`D${row}`, criterion.weight);
      close(`${lows}${row}`, criterion.low);
      close(`${highs}${row}`, criterion.high);
      close(`${points}${row}`, criterion.score);
    }
  }
  for (const { name } of ruledOut) {
    expect(valueOf(`${columnsOf(sheet, name)[2]}7`), name).toBe('none');
  }
}

const queries = [
  '',
  '?region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&spread=40&sort=name',
  `?edition=${earlierId}&charter=yes&doubt=0`,
];

describe('GET /export.xlsx', () => {
  it('is saved under the name of its day and of the sheet it opens on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T09:00:00Z') });
    const [ranking, questions] = [await ask(''), await ask('?sheet=questionnaire')];
    vi.useRealTimers();
    expect(ranking.status).toBe(200);
    expect(ranking.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(ranking.headers.get('content-disposition')).toBe(
      'attachment; filename="custodian-ranking-2026-11-25.xlsx"',
    );
    expect(ranking.headers.get('x-disclaimer')).toBe(
      'For research and education, not financial advice.',
    );
    expect(questions.headers.get('content-disposition')).toBe(
      'attachment; filename="custodian-questionnaire-2026-11-25.xlsx"',
    );
    const workbook = readPart(new Uint8Array(await questions.arrayBuffer()), 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="3"');
  });

  it.each(queries)('%s: every number of the ranking is the API’s', async (query) => {
    const api = await apiRanking(query);
    const rows = readTable((await readSheets(query))('Ranking'));
    expect(rows.map((row) => row.Provider)).toEqual(
      [...api.ranked, ...api.ruledOut].map(({ name }) => name),
    );
    api.ranked.forEach((ranked, index) => {
      const row = rows[index] ?? {};
      const rank: [string, number][] = ranked.rank === null ? [] : [['Rank', ranked.rank]];
      const figures: [string, number][] = [
        ...rank,
        ['Score', ranked.score],
        ['Proven', ranked.low],
        ['With all that is open', ranked.high],
        ['Best possible rank', ranked.bestRank],
        ['Worst possible rank', ranked.worstRank],
        ['Best likely rank', ranked.likelyBest],
        ['Worst likely rank', ranked.likelyWorst],
        ['First in', ranked.pFirst],
        ['In the first three in', ranked.pTopThree],
        ['Mean rank', ranked.expectedRank],
        ['Rank in the September 2025 list', ranked.articleRank],
        ...ranked.criteria.map(({ id, score }): [string, number] => {
          const found = content.rubric.criteria.find((criterion) => criterion.id === id);
          return [`${found?.name}: score`, score];
        }),
      ];
      for (const [column, figure] of figures) {
        expect(row[column], column).toBeTypeOf('number');
        expect(Math.abs(Number(row[column]) - figure), column).toBeLessThan(1e-9);
        // What a spreadsheet prints with one decimal is what the page prints.
        if (/Score|Proven|open|score/.test(column)) {
          expect(Number(row[column]).toFixed(1), column).toBe(formatScore(figure));
        }
      }
    });
  });

  it.each(queries)('%s: the matrix holds the API’s numbers and computes them', async (query) => {
    const api = await apiRanking(query);
    const sheet = (await readSheets(query))('Scoring matrix');
    expectMatrix(sheet, (cell) => sheet.values.get(cell), api);
    expectMatrix(sheet, evaluateSheet(sheet.values, sheet.formulas), api);
  });

  it('other weights and another doubt in the sheet give what the API gives for them', async () => {
    const sheet = (await readSheets('?region=us,eu&staking=yes'))('Scoring matrix');
    const weights = [5, 60, 0, 12.5, 20, 2.5];
    const values = new Map(sheet.values);
    values.set('C4', 85);
    criterionIds.forEach((id, index) => {
      const name = content.rubric.criteria.find((criterion) => criterion.id === id)?.name ?? '';
      values.set(`C${criterionRow(sheet, name)}`, weights[index] ?? 0);
    });
    const api = await apiRanking(`?region=us,eu&staking=yes&weights=${weights.join()}&doubt=85`);
    expect(api.ranked.map(({ rank }) => rank)).not.toEqual(
      api.ranked.map(({ name }) => sheet.values.get(`${columnsOf(sheet, name)[2]}7`)),
    );
    expectMatrix(sheet, evaluateSheet(values, sheet.formulas), api);
  });

  it('the findings are the API’s, each with every source', async () => {
    const rows = readTable((await readSheets(''))('Findings and sources'));
    const schema = z.object({
      provider: z.object({
        name: z.string(),
        findings: z.record(
          z.string(),
          z.object({
            low: z.number(),
            high: z.number(),
            statement: z.string(),
            sources: z.array(z.object({ title: z.string() })),
          }),
        ),
      }),
    });
    const factorNames = new Map(
      content.rubric.criteria.flatMap(({ factors }) => factors.map(({ id, name }) => [id, name])),
    );
    expect(rows.filter((row) => row['Row of finding'] === 1)).toHaveLength(
      content.providers.length * factorIds.length,
    );
    for (const { slug } of content.providers.slice(0, 3)) {
      const { provider } = await readAs(schema, askApi(`providers/${slug}`));
      for (const id of factorIds) {
        const finding = provider.findings[id];
        const own = rows.filter(
          (row) => row.Provider === provider.name && row.Factor === factorNames.get(id),
        );
        for (const row of own) {
          expect([row['Level low'], row['Level high'], row.Finding]).toEqual([
            finding?.low,
            finding?.high,
            finding?.statement,
          ]);
        }
        expect(own.flatMap((row) => row.Source ?? [])).toEqual([
          ...new Set(finding?.sources.map(({ title }) => title)),
        ]);
      }
    }
  });

  it('the questions come in the API’s order, and the page can read them back', async () => {
    const query = '?region=us,eu&staking=yes&shortlist=birch,hazel-trust';
    const rows = readTable((await readSheets(query))('Questionnaire'));
    const schema = z.object({
      questions: z.array(z.object({ provider: z.string(), factor: z.string() })),
    });
    const { questions: asked } = await readAs(schema, askApi(`questions${query}`));
    expect(new Set(asked.map(({ provider }) => provider))).toEqual(
      new Set(['birch', 'hazel-trust']),
    );
    expect(rows.map((row) => row.Id).filter((id) => !String(id).includes('gate:'))).toEqual(
      asked.map(({ provider, factor }) => `${provider}/${factor}`),
    );
    const reading = await readQuestionnaire(await bytesOf(query), {
      edition: { id: newestId },
      providers: content.providers,
      factors: everyLevel,
      texts: toQuestionFacts({ rubric: content.rubric, providers: [] }).texts,
      items: content.diligence?.items ?? [],
    });
    expect(reading).toMatchObject({
      outcome: 'read',
      questionnaire: { counts: { questions: rows.length }, notices: [], answers: {} },
    });
  });

  it('a careless link is read as the page reads it, and the file tells what was left out', async () => {
    const sheet = (await readSheets('?region=mars&doubt=abc&colour=red&sheet=moon'))(
      'Mandate and edition',
    );
    const told = [...sheet.values.values()].join('\n');
    for (const given of ['“mars”', '“abc”', '“colour”', '“moon”']) expect(told).toContain(given);
    expect(told).not.toContain('“sheet”');
  });

  it('the same link gives the same bytes, and they are known again', async () => {
    const [first, second] = await Promise.all([ask('?region=eu'), ask('?region=eu')]);
    const etag = first.headers.get('etag') ?? '';
    expect(second.headers.get('etag')).toBe(etag);
    const known = await ask('?region=eu', { 'if-none-match': etag });
    expect(known.status).toBe(304);
    expect(known.headers.get('cache-control')).toMatch(/^private/);
  });

  it('links of the file lead to the host that was asked for', async () => {
    const response = await ask('?region=eu', { host: 'custody.example' });
    const [ranking] = await readWorkbook(new Uint8Array(await response.arrayBuffer()));
    for (const target of ranking?.links.values() ?? []) {
      expect(target).toMatch(/^http:\/\/custody\.example\/providers\//);
      expect(target).toContain(`region=eu&edition=${newestId}`);
    }
  });

  it('an edition that is not held is refused, and so is a rush', async () => {
    const problem = await readAs(problemSchema, ask('?edition=ffffffffffffffff&doubt=10'), 404);
    expect(problem).toMatchObject({ parameter: 'edition' });
    vi.mocked(renderWorkbook).mockRejectedValueOnce(new BusyError(5));
    const busy = await ask('?doubt=10', { accept: 'text/html' });
    expect(busy.status).toBe(429);
    expect(await busy.text()).toContain('href="/export.xlsx?doubt=10"');
  });
});
