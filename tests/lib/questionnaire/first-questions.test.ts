import { describe, expect, it } from 'vitest';
import { firstQuestions } from '@/lib/questionnaire/build-questionnaire';
import { questionnaireOf } from '@/tests/fixtures/questionnaire-of';
import { factorIds } from '@/lib/rubric/ids';
import { defaultMandate, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = makeProvider({
  slug: 'settled',
  findings: record(factorIds, () => ({ low: 2, high: 2 })),
});
const open = makeProvider({ slug: 'open' });
const ask = (providers: Parameters<typeof makeCatalogue>[0], shortlist: string[] = []) => {
  const catalogue = makeCatalogue(providers);
  const mandate = defaultMandate(publishedWeights(catalogue.rubric.criteria));
  return questionnaireOf(catalogue, { mandate, shortlist });
};

describe('firstQuestions', () => {
  it('sets six apart and keeps the order of all', () => {
    const questionnaire = ask({ providers: [open, settled] });
    const { first, others } = firstQuestions(questionnaire);
    expect(first).toHaveLength(6);
    expect([...first, ...others]).toEqual(questionnaire.findings);
  });

  it('nothing open leaves nothing to ask', () => {
    expect(firstQuestions(ask({ providers: [settled, open] }, ['settled']))).toEqual({
      first: [],
      others: [],
    });
  });
});
