import { describe, expect, test } from 'vitest';
import { inquiryResponseSchema } from '@/lib/api/schemas/inquiry';
import { toInquiryResponse } from '@/lib/api/to-inquiry-response';
import { createInquiryRun } from '@/lib/inquiry/inquiry-run';
import { factorIds } from '@/lib/rubric/ids';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const weights = { liquidity: 30, security: 25, coverage: 15, costs: 15, ux: 10, support: 5 };

const at = (level: number, open: readonly string[] = []) =>
  record(factorIds, (id) =>
    open.includes(id) ? { low: 1, high: 4 } : { low: level, high: level },
  );

function answerOf(findings: Record<string, ReturnType<typeof at>>) {
  const catalogue = makeCatalogue({
    providers: Object.entries(findings).map(([slug, list]) =>
      makeProvider({ slug, findings: list }),
    ),
  });
  const mandate = defaultMandate(weights);
  const providers = catalogue.providers.map(({ slug, name, findings: levels }) => ({
    slug,
    name,
    levels,
  }));
  const run = createInquiryRun(catalogue.rubric, providers, mandate);
  run.advance(run.steps);
  return inquiryResponseSchema.parse(
    toInquiryResponse({ catalogue, mandate, inquiry: run.result(), notices: [] }),
  );
}

describe('toInquiryResponse', () => {
  const body = answerOf({
    acme: at(3, ['liquidity.venues', 'costs.network']),
    borg: at(3, ['liquidity.prime']),
  });

  test('gives each open finding its question in the words of the rubric', () => {
    expect(body.questions.map(({ provider, factor }) => `${provider} ${factor}`).sort()).toEqual([
      'acme costs.network',
      'acme liquidity.venues',
      'borg liquidity.prime',
    ]);
    for (const { question } of body.questions) expect(question.length).toBeGreaterThan(5);
  });

  test('names field, leader, letters, flips and understudy', () => {
    expect(body.field).toEqual(['acme', 'borg']);
    expect(body.letters.map(({ providers, questions }) => [providers, questions])).toEqual(
      expect.arrayContaining([
        [['acme'], 2],
        [['borg'], 1],
        [['acme', 'borg'], 3],
      ]),
    );
    expect(body.flips).toHaveLength(1);
    expect(body.understudy).toEqual([{ provider: body.flips[0]?.provider, pFirst: 1 }]);
    expect(body.ceiling.reason).toBe('weights');
    expect(body.stop).toBe(null);
  });

  test('with settled evidence there is nothing to ask', () => {
    expect(answerOf({ acme: at(3), borg: at(2) })).toMatchObject({
      leader: 'acme',
      pRight: 1,
      questions: [],
      plan: [],
      letters: [],
    });
  });
});
