import { describe, expect, it } from 'vitest';
import { listQuestions } from '@/lib/questions/list-questions';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { factorIds } from '@/lib/rubric/ids';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = record(factorIds, () => ({ low: 2, high: 2 }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      name: 'Acme Custody',
      shortName: 'Acme',
      findings: { ...settled, 'security.keys': { low: 0, high: 4, statement: 'Nothing found.' } },
    }),
    makeProvider({
      slug: 'birch',
      findings: { ...settled, 'ux.api': { low: 1, high: 3 }, 'costs.bps': { low: 2, high: 3 } },
    }),
    makeProvider({ slug: 'cedar', regions: { eu: { status: 'no' } } }),
  ],
});
const model = toRankingModel(catalogue);
const mandate = {
  ...defaultMandate(publishedWeights(model.criteria)),
  regions: ['eu' as const],
};
const draws = drawChances(model, listAdmitted(model, mandate), mandate);
const ask = (only?: string[]) =>
  listQuestions(model, toQuestionFacts(catalogue, only), mandate, draws, only);

describe('listQuestions', () => {
  it('there is one for each open finding of those that are ranked', () => {
    expect(ask().questions.map(({ provider, factor }) => [provider, factor])).toEqual([
      ['acme', 'security.keys'],
      ['birch', 'ux.api'],
      ['birch', 'costs.bps'],
    ]);
  });

  it('a question names provider, factor, the rubric’s words and what is public', () => {
    const factor = catalogue.rubric.criteria
      .flatMap(({ factors }) => factors)
      .find(({ id }) => id === 'security.keys');
    expect(ask().questions[0]).toMatchObject({
      providerName: 'Acme Custody',
      shortName: 'Acme',
      factorName: factor?.name,
      criterion: 'security',
      question: factor?.question,
      levels: { low: 0, high: 4 },
      known: { statement: 'Nothing found.' },
    });
  });

  it('asking only one changes no figure', () => {
    const all = ask();
    const one = ask(['birch']);
    expect(one.pRightLeader).toBe(all.pRightLeader);
    expect(one.questions).toEqual(all.questions.filter(({ provider }) => provider === 'birch'));
  });
});
