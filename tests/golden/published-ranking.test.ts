import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import type { Catalogue } from '@/lib/catalogue/types';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { realCatalogue } from '@/tests/fixtures/real-content';

/**
 * Rankings for a reader who asks for nothing, digit by digit. The first published edition counts by
 * method 1 for ever: new evidence does not touch it. The present one counts by method 2. When method or
 * evidence changes on purpose, write the files anew and read the difference before committing it:
 *
 *     npx vitest run tests/golden --update
 */
describe('the published ranking', () => {
  it('of the first edition is the one in published-ranking.json, by method 1', async () => {
    const [first] = listFrozenEditions();
    if (first === undefined) throw new Error('the first edition is frozen');
    const catalogue = toCatalogue(first.edition, readStoredContent(first.stored));
    expect(catalogue.rubric.version).toBe(1);
    await expect(write(catalogue)).toMatchFileSnapshot('published-ranking.json');
  });

  it('of the present edition is the one in present-ranking.json, by method 2', async () => {
    const catalogue = realCatalogue();
    expect(catalogue.rubric.version).toBe(2);
    await expect(write(catalogue)).toMatchFileSnapshot('present-ranking.json');
  });
});

function write(catalogue: Catalogue): string {
  const model = toAssessmentModel(catalogue);
  const { ranked } = assess(model, defaultParams(publishedWeights(model.criteria)), {
    draws: null,
  });
  expect(ranked).toHaveLength(catalogue.providers.length);
  const ranking = ranked.map((row) => ({
    slug: row.slug,
    rank: row.rank,
    tied: row.tied,
    score: row.score,
    low: row.low,
    high: row.high,
    bestRank: row.bestRank,
    worstRank: row.worstRank,
    articleRank: row.articleRank,
    criteria: Object.fromEntries(row.criteria.map(({ id, low, high }) => [id, [low, high]])),
  }));
  return `${JSON.stringify({ method: catalogue.rubric.version, ranking }, null, 2)}\n`;
}
