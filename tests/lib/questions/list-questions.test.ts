import { describe, expect, it } from 'vitest';
import { listQuestions } from '@/lib/questions/list-questions';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';

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
const assessment = assessCatalogue(
  catalogue,
  paramsWith(catalogue, { requirements: ['region:eu'] }),
);
const everyone = assessment.ranked.map(({ slug }) => slug);
const ask = (only: string[] = everyone) =>
  listQuestions(assessment, toQuestionFacts(catalogue, only), only);

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
