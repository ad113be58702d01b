import { describe, expect, it } from 'vitest';
import { questionsResponseSchema } from '@/lib/api/schemas/questions';
import { toQuestionsResponse } from '@/lib/api/to-questions-response';
import { questionnaireOf } from '@/tests/fixtures/questionnaire-of';
import { factorIds } from '@/lib/rubric/ids';
import { defaultMandate, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';

const source = makeSource({ number: 1 });
const settled = record(factorIds, () => ({ low: 2, high: 2 }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      findings: {
        ...settled,
        'security.keys': { low: 0, high: 4, statement: 'Little is public.', sources: [source] },
      },
    }),
    makeProvider({ slug: 'borg', findings: settled }),
    makeProvider({ slug: 'coda', regions: { eu: { status: 'no' } } }),
  ],
});
const mandate = {
  ...defaultMandate(publishedWeights(catalogue.rubric.criteria)),
  requirements: ['region:eu' as const],
  spread: 0,
};
const body = questionsResponseSchema.parse(
  toQuestionsResponse({
    assessment: assessCatalogue(catalogue, paramsWith(catalogue, mandate)),
    questionnaire: questionnaireOf(catalogue, { mandate, shortlist: [] }),
    notices: [],
  }),
);

describe('toQuestionsResponse', () => {
  it('gives each open finding its question, what is public and what an answer is worth', () => {
    expect(body.questions).toHaveLength(1);
    expect(body.questions[0]).toMatchObject({
      id: 'acme/security.keys',
      provider: 'acme',
      factor: 'security.keys',
      criterion: 'security',
      question: 'What about security.keys?',
      statement: 'Little is public.',
      sources: [source],
      state: 'not-disclosed',
      levels: { low: 0, high: 4 },
      // One of four factors of a criterion that weighs a tenth is open in full.
      width: 2.5,
      // At levels 3 and 4 acme gains 0.625 and 1.25 points on the best score, else nothing.
      gain: 0.375,
      changesTopThree: 0,
    });
    // acme is first at levels 3 and 4, shares the lead at 2: one half. Knowing the level, one names
    // the right leader always but at 2, where the lead is shared: nine tenths.
    expect(body.pRightLeader).toBeCloseTo(0.5, 1);
    expect(body.questions[0]?.sharpens).toBeCloseTo(0.4, 1);
  });

  it('gives each open requirement a question of its own; who is ruled out is asked nothing', () => {
    expect(body.asked).toEqual(['acme', 'borg']);
    expect(body.requirements.map(({ id, gate }) => [id, gate])).toEqual([
      ['acme/gate:region:eu', 'region:eu'],
      ['borg/gate:region:eu', 'region:eu'],
    ]);
  });

  it('says how the draws were made', () => {
    expect(body).toMatchObject({
      samples: 10_000,
      seed: 7,
      mandate: { regions: ['eu'], requirements: [], spread: 0 },
    });
  });
});
