import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildArticleList } from '@/lib/provider/build-article-list';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { factorIds } from '@/lib/rubric/ids';

const at = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const acme = makeProvider({ slug: 'acme', findings: at(1) });
const said = (reading: 'confirmed' | 'changed') => ({
  topic: 'Insurance',
  article: 'A limit',
  evidence: 'Another limit',
  reading,
  sources: [],
});
const catalogue = makeCatalogue({
  providers: [
    {
      ...acme,
      article: {
        ...acme.article,
        rank: 1,
        comparisons: [said('confirmed'), said('changed'), said('changed')],
      },
    },
    makeProvider({ slug: 'birch', findings: at(4) }),
  ],
});

test('the list of September 2025 stands in its own order beside the order of a mandate', () => {
  const assessment = assess(toAssessmentModel(catalogue, 'none'), paramsWith(catalogue, {}), {
    draws: null,
  });
  const { rows, counts } = buildArticleList(catalogue, assessment);
  expect(rows.map(({ slug, today }) => [slug, today.split(',')[0]])).toEqual([
    ['acme', 'second'],
    ['birch', 'first'],
  ]);
  expect(rows[0]?.counts).toMatchObject({ confirmed: 1, changed: 2, 'not-confirmed': 0 });
  expect(counts.changed).toBe(rows.reduce((sum, row) => sum + row.counts.changed, 0));
});
