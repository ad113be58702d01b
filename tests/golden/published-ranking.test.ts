import { describe, expect, it } from 'vitest';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { defaultParams } from '@/lib/url/mandate-defaults';

/**
 * The ranking that a reader sees who asks for nothing, digit by digit. When a finding or the method
 * changes on purpose, write the file anew and read the difference before committing it:
 *
 *     npx vitest run tests/golden --update
 */
describe('the published ranking', () => {
  it('is the one in published-ranking.json', async () => {
    const content = readDataFiles();
    const model = toRankingModel(toCatalogue(toEdition(content), content));
    const view = buildRanking(model, defaultParams(publishedWeights(model.criteria)));
    const ranking = view.rows.map((row) => ({
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
