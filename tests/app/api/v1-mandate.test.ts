import { describe, expect, it } from 'vitest';
import { problemSchema } from '@/lib/api/schemas/problem';
import { questionsResponseSchema } from '@/lib/api/schemas/questions';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { robustnessResponseSchema } from '@/lib/api/schemas/robustness';
import { toMandateResource } from '@/lib/api/to-mandate-resource';
import { assess, listDrawn } from '@/lib/assessment/assess';
import { makeDraws } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { getCatalogue } from '@/lib/catalogue/queries';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { content, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

/** The resources that depend on a mandate. */

withEditions();

describe('GET /api/v1/ranking', () => {
  it('names no more than twenty of many bad parameters', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `n${index}=1`).join('&');
    const problem = await readAs(problemSchema, askApi(`ranking?${names}`), 400);
    expect(problem.errors?.map(({ parameter }) => parameter).at(-1)).toBe('n19');
  });

  it('gives the digits of the page for the same parameters', async () => {
    const query = 'region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&sort=name';
    const body = await readAs(rankingResponseSchema, askApi(`ranking?${query}`));

    const catalogue = await getCatalogue();
    const { params } = parseRankingParams(new URLSearchParams(query), {
      slugs: catalogue.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(catalogue.rubric.criteria),
    });
    const model = toAssessmentModel(catalogue);
    const draws = makeDraws(model, listDrawn(model, params.mandate), params.mandate);
    const view = buildRanking(assess(model, params, { draws }));
    const digits = (row: {
      slug: string;
      rank: number | null;
      score: number;
      low: number;
      high: number;
    }) => [row.slug, row.rank, row.score, row.low, row.high];
    expect(body.ranked.map(digits)).toEqual([
      ...view.rows.map(digits),
      ...view.open.map((row) => digits({ ...row, rank: null })),
    ]);
    expect(view.open.length).toBeGreaterThan(0);
    for (const row of body.ranked) {
      const made = [...draws.acceptability.chances, ...draws.standIns];
      const { pFirst, pTopThree } = row;
      expect(made.find(({ slug }) => slug === row.slug)).toMatchObject({ pFirst, pTopThree });
    }
    expect(body.ruledOut.map(({ slug }) => slug)).toEqual(view.ruledOut.map(({ slug }) => slug));
    expect(body.ranked.length + body.ruledOut.length).toBe(content.providers.length);
    expect(body.mandate).toEqual(toMandateResource(params.mandate));
    expect(body.notices).toEqual([]);
  });

  it('a gate that rules out gives its reason and sources', async () => {
    const body = await readAs(rankingResponseSchema, askApi('ranking?charter=yes'));
    const gates = body.ruledOut.flatMap((row) => row.gates);
    expect(gates.length).toBeGreaterThan(0);
    for (const gate of gates) {
      expect(gate).toMatchObject({ id: 'charter', outcome: 'fail' });
      expect(gate.sources.length).toBeGreaterThan(0);
    }
  });

  it('an earlier edition is recomputed and says that a newer one exists', async () => {
    const body = await readAs(rankingResponseSchema, askApi(`ranking?edition=${earlierId}`));
    expect(body.edition.id).toBe(earlierId);
    expect(body.ranked).toHaveLength(content.providers.length - 1);
    expect(body.notices.map(({ parameter }) => parameter)).toEqual(['edition']);
    const newest = await readAs(rankingResponseSchema, askApi(`ranking?edition=${newestId}`));
    expect(newest.notices).toEqual([]);
  });

  it('a bad parameter is 400 and named with what was expected', async () => {
    const problem = await readAs(problemSchema, askApi('ranking?region=mars&colour=red'), 400);
    expect(problem).toMatchObject({
      parameter: 'region',
      expected: 'regions out of us, eu, uk, ch, me, sg, hk, apac',
    });
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(['region', 'colour']);
  });

  it('the answer of an edition may be kept, and its tag spares the body', async () => {
    const first = await askApi(`ranking?edition=${newestId}`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    const again = await askApi(`ranking?edition=${newestId}`, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });
});

describe('GET /api/v1/robustness', () => {
  it('has the chances of the ranking, for the ranked and nobody else', async () => {
    const query = '?region=us,eu&staking=yes&doubt=30';
    const { ranked: listed } = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
    const ranked = listed.filter(({ group }) => group === 'meets');
    const body = await readAs(robustnessResponseSchema, askApi(`robustness${query}`));
    expect(Object.keys(body.acceptability).sort()).toEqual(ranked.map(({ slug }) => slug).sort());
    for (const { slug, pFirst, pTopThree } of ranked) {
      const shares = body.acceptability[slug] ?? [];
      expect(shares).toHaveLength(ranked.length);
      expect(shares[0]).toBe(pFirst);
      expect(shares.slice(0, 3).reduce((sum, share) => sum + share, 0)).toBeCloseTo(pTopThree, 9);
    }
    expect(body.weightStability.map(({ weight }) => weight)).toEqual(
      ranked[0]?.criteria.map(({ weight }) => weight),
    );
    expect(body).toMatchObject({ samples: 10_000, mandate: { doubt: 30 }, notices: [] });
  });

  it('search, order and shortlist change nothing', async () => {
    const plain = await readAs(robustnessResponseSchema, askApi('robustness?region=eu'));
    const query = '?region=eu&q=bank&sort=name&view=numbers&shortlist=birch';
    expect(await readAs(robustnessResponseSchema, askApi(`robustness${query}`))).toEqual(plain);
  });

  it('whoever takes over leads the ranking just beyond the bound, and nobody before it', async () => {
    const { mandate, weightStability } = await readAs(
      robustnessResponseSchema,
      askApi('robustness'),
    );
    const leadersAt = async (criterion: CriterionId, weight: number) => {
      const others = 100 - mandate.weights[criterion];
      const weights = criterionIds.map((id) =>
        id === criterion ? weight : (mandate.weights[id] / others) * (1 - weight),
      );
      const query = `ranking?weights=${weights.join(',')}`;
      const { ranked } = await readAs(rankingResponseSchema, askApi(query));
      return ranked.filter(({ rank }) => rank === 1).map(({ slug }) => slug);
    };
    for (const { criterion, low, high, leader, ...ends } of weightStability) {
      expect(await leadersAt(criterion, (low + high) / 2)).toEqual(leader.members);
      for (const [weight, takesOver] of [
        [low - 1e-6, ends.takesOverBelow],
        [high + 1e-6, ends.takesOverAbove],
      ] as const) {
        if (takesOver === null) expect(Math.min(Math.max(weight, 0), 1)).not.toBe(weight);
        else expect(await leadersAt(criterion, weight)).toContain(takesOver);
      }
    }
  });
});

describe('GET /api/v1/questions', () => {
  it('asks about each open finding of the ranked, in the words of the rubric', async () => {
    const query = '?charter=yes&region=eu';
    const { ranked } = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
    const body = await readAs(questionsResponseSchema, askApi(`questions${query}`));
    expect(body.asked).toEqual(ranked.map(({ slug }) => slug));
    const open = content.providers
      .filter(({ slug }) => body.asked.includes(slug))
      .flatMap(({ slug, findings }) =>
        Object.entries(findings)
          .filter(([, { low, high }]) => low < high)
          .map(([factor]) => `${slug}/${factor}`),
      );
    expect(body.questions.map(({ id }) => id).sort()).toEqual(open.sort());
    const words = new Map<string, string>(
      content.rubric.criteria.flatMap(({ factors }) =>
        factors.map((one) => [one.id, one.question]),
      ),
    );
    for (const { factor, question } of body.questions) expect(question).toBe(words.get(factor));
    // Questions are about the field: those that meet all and the open ones as one set.
    const field = await readAs(rankingResponseSchema, askApi(`ranking${query}&open=together`));
    expect(body.pRightLeader).toBe(Math.max(...field.ranked.map(({ pFirst }) => pFirst)));
  });

  it('asks about each requirement that is open', async () => {
    const query = '?charter=yes&region=eu';
    const { ranked } = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
    const body = await readAs(questionsResponseSchema, askApi(`questions${query}`));
    expect(body.requirements.map(({ provider, gate }) => [provider, gate])).toEqual(
      ranked.flatMap(({ slug, gates }) =>
        gates.filter(({ outcome }) => outcome === 'open').map(({ id }) => [slug, id]),
      ),
    );
  });

  it('a shortlist narrows whom to ask, and what is at stake is among its members', async () => {
    const all = await readAs(questionsResponseSchema, askApi('questions'));
    const some = await readAs(questionsResponseSchema, askApi('questions?shortlist=sumac,birch'));
    const ids = (list: typeof all.questions) => list.map(({ id }) => id).sort();
    expect(ids(some.questions)).toEqual(
      ids(all.questions.filter(({ provider }) => ['sumac', 'birch'].includes(provider))),
    );
    expect(some.questions.length).toBeLessThan(all.questions.length);
    const { pairwise } = await readAs(robustnessResponseSchema, askApi('robustness'));
    // Other draws: among two instead of ten.
    expect(some.pRightLeader).toBeCloseTo(pairwise.birch?.sumac ?? NaN, 2);
  });
});

describe.each(['ranking', 'robustness', 'questions'])('GET /api/v1/%s with a mandate', (name) => {
  it.each([
    ['region=mars', 'region', /^regions out of us, eu, uk, ch, me, sg, hk, apac$/],
    ['staking=no', 'staking', /^“yes”, or no such parameter$/],
    ['weights=1,2', 'weights', /^six numbers of 0 or more, not all 0, /],
    ['doubt=101', 'doubt', /^a number from 0 to 100$/],
    ['spread=wide', 'spread', /^a number from 0 to 100$/],
    [
      'sort=luck',
      'sort',
      /^one of score, name, low, high, article, first, .*a criterion or a factor/,
    ],
    ['shortlist=nobody', 'shortlist', /^slugs out of .*birch/],
    ['samples=5', 'samples', /^no such parameter; known are region, /],
  ])('%s is 400 and named with what was expected', async (query, parameter, expected) => {
    const problem = await readAs(problemSchema, askApi(`${name}?${query}`), 400);
    expect(problem).toMatchObject({
      type: 'urn:custodian-compare:problem:invalid-parameter',
      title: 'A parameter is not valid',
      status: 400,
      parameter,
      instance: `/api/v1/${name}?${query}`,
    });
    expect(problem.expected).toMatch(expected);
    expect(problem.detail).toContain(`“${parameter}”; expected`);
  });
});
