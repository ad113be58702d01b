import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';

/**
 * The ranking of the first published edition for a reader who asks for nothing, digit by digit: new
 * evidence does not touch it. When the method changes on purpose, write the file anew and read the
 * difference before committing it:
 *
 *     npx vitest run tests/golden --update
 */
describe('the published ranking', () => {
  it('is the one in published-ranking.json', async () => {
    const [first] = listFrozenEditions();
    if (first === undefined) throw new Error('the first edition is frozen');
    const content = readStoredContent(first.stored);
    const model = toAssessmentModel(toCatalogue(first.edition, content));
    const params = defaultParams(publishedWeights(model.criteria));
    const ranking = assess(model, params).ranked.map((row) => ({
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

    expect(ranking).toHaveLength(content.providers.length);
    const text = JSON.stringify({ method: content.rubric.version, ranking }, null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot('published-ranking.json');
  });
});
