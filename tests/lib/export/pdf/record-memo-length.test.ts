import { expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { KeptCheck } from '@/lib/checklist/kept-checks';
import { toReliedOn } from '@/lib/decision/relied-on';
import { startDecision } from '@/lib/decision/start-decision';
import { renderRecordMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { noReaderAnswers } from '@/lib/questionnaire/private-answers';
import { buildRecordMemo } from '@/lib/report/build-record-memo';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { defaultMemoParams } from '@/lib/url/memo-params';
import { countPages } from '@/tests/fixtures/read-pdf';
import { realCatalogue } from '@/tests/fixtures/real-content';

/** The three with most sources, every check answered with a document: what nobody's record exceeds by much. */
it.each(['a4', 'letter'] as const)(
  'the memo of a record of three has at most 18 pages on %s, the brief two of them',
  async (paper) => {
    const catalogue = realCatalogue();
    const shortlist = catalogue.providers
      .toSorted((a, b) => b.sources.length - a.sources.length)
      .slice(0, 3)
      .map(({ slug }) => slug);
    const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
    const check: KeptCheck = {
      ...{ status: 'met', asks: 'US', by: 'Bea Example', on: '2026-11-20' },
      ...{ note: '', document: { name: 'Invented letter.pdf', hash: null } },
    };
    const { checklist } = catalogue.guide;
    const record = startDecision({
      ...{ id: '00000000-0000-4000-8000-000000000000', at: '2026-11-27T08:00:00Z' },
      ...{ by: 'Ada Example', title: 'A custodian', edition: catalogue.edition },
      facts: toReliedOn(toAssessmentModel(catalogue, { of: shortlist }), checklist),
      params: {
        ...params,
        shortlist,
        mandate: {
          ...params.mandate,
          requirements: ['region:us', 'qualified', 'segregation', 'insurance'],
        },
      },
      ...{ own: noReaderAnswers, items: [] },
      checkAnswers: Object.fromEntries(
        shortlist.map((slug) => [slug, Object.fromEntries(checklist.map(({ id }) => [id, check]))]),
      ),
    });
    const made = buildRecordMemo({
      ...{ record, catalogue, date: '2026-11-27', origin: 'https://custody.example' },
      memoParams: { ...defaultMemoParams, paper },
    });
    const pages = await countPages(await renderRecordMemoPdf(made));
    expect(pages).toBeLessThanOrEqual(18);
    expect(pages).toBeGreaterThan(8);
  },
  60_000,
);
