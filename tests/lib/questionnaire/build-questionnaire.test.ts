import { describe, expect, it } from 'vitest';
import { listRows } from '@/lib/questionnaire/build-questionnaire';
import { questionnaireOf } from '@/tests/fixtures/questionnaire-of';
import { listQuestions } from '@/lib/questions/list-questions';
import { questionEffect } from '@/lib/questions/question-effect';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { factorIds } from '@/lib/rubric/ids';
import type { Mandate } from '@/lib/url/mandate';
import { defaultMandate, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource, record } from '@/tests/fixtures/make-provider';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';

const settled = record(factorIds, () => ({ low: 2, high: 2 }));
const source = makeSource();
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      name: 'Acme Custody',
      shortName: 'Acme',
      sources: [source],
      findings: {
        ...settled,
        'security.keys': {
          low: 1,
          high: 3,
          state: 'under-review',
          confidence: 'medium',
          statement: 'Keys are split.',
          sources: [source],
        },
      },
      regions: { eu: { status: 'unknown', note: 'No EU company was found.', sources: [source] } },
    }),
    makeProvider({
      slug: 'birch',
      findings: { ...settled, 'liquidity.venues': { low: 3, high: 4 } },
      regions: { eu: { status: 'unknown' } },
      staking: {
        supported: true,
        note: 'Two networks.',
        networks: [],
        commission: null,
        sources: [],
      },
    }),
    makeProvider({ slug: 'cedar', regions: { eu: { status: 'no' } } }),
  ],
});
const mandate: Mandate = {
  ...defaultMandate(publishedWeights(catalogue.rubric.criteria)),
  requirements: ['region:eu', 'staking'],
};
const ask = (shortlist: string[] = [], change: Partial<Mandate> = {}) =>
  questionnaireOf(catalogue, { mandate: { ...mandate, ...change }, shortlist });
const idsOf = (questionnaire: ReturnType<typeof ask>) =>
  listRows(questionnaire).map(({ number, id }) => [number, id]);

describe('buildQuestionnaire', () => {
  it('asks what decides a requirement first, best rank first, then the open findings', () => {
    expect(ask().asked).toEqual(['birch', 'acme']);
    expect(idsOf(ask())).toEqual([
      ['R1', 'birch/gate:region:eu'],
      ['R2', 'acme/gate:region:eu'],
      ['R3', 'acme/gate:staking'],
      ['1', 'birch/liquidity.venues'],
      ['2', 'acme/security.keys'],
    ]);
  });

  it('with a shortlist asks its members only, without one everyone who is ranked', () => {
    expect(idsOf(ask(['acme']))).toEqual([
      ['R1', 'acme/gate:region:eu'],
      ['R2', 'acme/gate:staking'],
      ['1', 'acme/security.keys'],
    ]);
  });

  it('asks nothing of whom the mandate rules out', () => {
    expect(ask(['cedar'])).toMatchObject({ asked: [], requirements: [], findings: [] });
  });

  it('where nobody is admitted there is nothing to ask', () => {
    const onlyCedar = makeCatalogue({ providers: catalogue.providers.slice(2) });
    expect(questionnaireOf(onlyCedar, { mandate, shortlist: [] })).toEqual({
      asked: [],
      pRightLeader: 0,
      requirements: [],
      findings: [],
    });
  });

  it('a requirement becomes a question with what is public about it', () => {
    expect(ask(['acme']).requirements[0]).toEqual({
      kind: 'requirement',
      id: 'acme/gate:region:eu',
      number: 'R1',
      provider: 'acme',
      providerName: 'Acme Custody',
      shortName: 'Acme',
      gate: 'region:eu',
      subject: 'EU',
      question:
        'Which of your entities would sign for clients in the EU, and under which authorisation?',
      statement: 'No EU company was found.',
      sources: [expect.objectContaining({ id: 's1' })],
      effect: { main: 'Decides the EU requirement', rest: 'changes no score' },
    });
  });

  it('a finding keeps the figures and the order of the questions to ask first', () => {
    const assessment = assessCatalogue(catalogue, paramsWith(catalogue, mandate));
    const asked = assessment.ranked.map(({ slug }) => slug);
    const { pRightLeader, questions } = listQuestions(
      assessment,
      toQuestionFacts(catalogue),
      asked,
    );
    const { findings, ...rest } = ask();
    expect(rest.pRightLeader).toBe(pRightLeader);
    expect(findings).toHaveLength(questions.length);
    findings.forEach((row, index) => {
      const { factorName, known, ...item } = questions[index] ?? {};
      expect(row).toMatchObject({ ...item, ...known, subject: factorName });
      expect(row.effect).toEqual(questionEffect(row, pRightLeader));
    });
    expect(findings[1]).toMatchObject({
      levels: { low: 1, high: 3 },
      state: 'under-review',
      confidence: 'medium',
      statement: 'Keys are split.',
      sources: [source],
    });
  });

  it('a narrower shortlist changes no figure', () => {
    const all = ask().findings.find(({ id }) => id === 'acme/security.keys');
    const [alone] = ask(['acme']).findings;
    expect(alone).toEqual({ ...all, number: '1' });
  });

  it('the id of a question is the same under every mandate', () => {
    const other = ask(['acme'], { requirements: [], doubt: 0 });
    expect(other.findings.map(({ id }) => id)).toEqual(['acme/security.keys']);
  });
});
