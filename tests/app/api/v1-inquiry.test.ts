import { describe, expect, it, vi } from 'vitest';
import { inquiryResponseSchema } from '@/lib/api/schemas/inquiry';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const ask = (query = '') => readAs(inquiryResponseSchema, askApi(`inquiry${query}`));

describe('GET /api/v1/inquiry', () => {
  it('has the stop rule for who asks again, and is not kept for long without it', async () => {
    // Of two, and before others are asked for: one inquiry at a time is simulated.
    const query = '?shortlist=birch,cedar-prime&weights=40,20,10,10,10,10';
    const response = await askApi(`inquiry${query}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=10, must-revalidate');
    expect(inquiryResponseSchema.parse(await response.json()).stop).toBe(null);
    await vi.waitFor(
      async () => {
        const { stop } = await ask(query);
        expect(stop?.at).toBe(0.9);
        expect(stop?.mean).toBeGreaterThan(0);
      },
      { timeout: 50_000, interval: 200 },
    );
  }, 60_000);

  it('is about everyone that the ranking does not rule out', async () => {
    const query = '?charter=yes&spread=0';
    const ranking = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
    const { field, flips, leader } = await ask(query);
    expect(ranking.ruledOut.length).toBeGreaterThan(0);
    expect(field.toSorted()).toEqual(ranking.ranked.map(({ slug }) => slug).toSorted());
    expect(flips.map(({ provider }) => provider)).toEqual(field.filter((slug) => slug !== leader));
  });

  it('asks within a shortlist of two, and says whom it leaves out because it is ruled out', async () => {
    const all = await readAs(rankingResponseSchema, askApi('ranking?charter=yes'));
    const [first, second] = all.ranked.map(({ slug }) => slug);
    const out = all.ruledOut[0];
    const { field, notices, questions } = await ask(
      `?charter=yes&shortlist=${first},${second},${out?.slug}`,
    );
    expect(field.toSorted()).toEqual([first, second].toSorted());
    expect(questions.every(({ provider }) => field.includes(provider))).toBe(true);
    expect(notices).toEqual([
      {
        parameter: 'shortlist',
        message: `Ruled out and left out of the field: ${out?.name}.`,
      },
    ]);
  });

  it('gives shares of doubt that sum to 1, and a plan that ends no surer than its ceiling', async () => {
    const { questions, plan, pRight, ceiling } = await ask('?spread=0');
    const sum = questions.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(plan.at(-1)?.pRight).toBeGreaterThanOrEqual(pRight);
    expect(plan.at(-1)?.pRight).toBeLessThanOrEqual(ceiling.pRight);
    expect(ceiling).toEqual({ pRight: 1, expectedLoss: 0, reason: null });
  });
});
