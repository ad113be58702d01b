import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { groupFindings } from '@/lib/provider/group-findings';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { type ChanceAhead, type Draws, drawChances } from '@/lib/ranking/draw-chances';
import { type RankingProvider, toRankingModel } from '@/lib/ranking/ranking-model';
import type { ProviderLine } from '@/lib/ranking/ranking-row';
import { scoreProvider } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import type { Column, ComparedStanding } from './compared-provider';
import { leadWords } from './lead-words';

type Found = { provider: Provider; ranking: RankingProvider };
type Placed = { line: ProviderLine; standing: ComparedStanding };

/**
 * Each provider asked for with its place in the ranking of the whole catalogue, its score and its
 * findings; and the chances that the draws give to pairs of them.
 *
 * @throws RangeError for a slug that is not part of the catalogue.
 */
export function toColumns(
  catalogue: Catalogue,
  params: RankingParams,
  slugs: readonly string[],
): { columns: Column[]; chanceAhead: ChanceAhead } {
  const { rubric } = catalogue;
  const model = toRankingModel(catalogue, 'all');
  const found = slugs.map((slug): Found => {
    const provider = catalogue.providers.find((other) => other.slug === slug);
    const ranking = model.providers.find((other) => other.slug === slug);
    if (!provider || !ranking) throw new RangeError(`"${slug}" is not part of this edition`);
    return { provider, ranking };
  });

  const view = buildRanking(model, params);
  const draws = drawChances(model, view.rows, params.mandate);

  const scores = found.map(({ provider: { slug, name, findings } }) =>
    scoreProvider(rubric, { slug, name, levels: findings }, params.mandate),
  );
  const leads = leadWords(scores);
  const columns = found.flatMap(({ provider, ranking }, index): Column[] => {
    const score = scores[index];
    if (!score) return [];
    const { line, standing } = place(view, provider.slug, draws);
    const { slug, name, shortName, legalLine, onShortlist } = line;
    const lead = leads[index] ?? null;
    return [
      {
        head: { slug, name, shortName, legalLine, onShortlist, score, standing, lead },
        provider,
        line,
        ranking,
        groups: groupFindings(rubric, provider, score),
      },
    ];
  });
  return { columns, chanceAhead: draws.chanceAhead };
}

/** @throws RangeError for a slug that the ranking does not hold. */
function place({ rows, ruledOut }: RankingView, slug: string, draws: Draws): Placed {
  const row = rows.find((other) => other.slug === slug);
  const likely = draws.chancesOf(slug);
  if (row && likely) {
    const { rank, tied, bestRank, worstRank } = row;
    const { likelyBest, likelyWorst } = likely;
    const ranks = { rank, tied, bestRank, worstRank, likelyBest, likelyWorst };
    return { line: row, standing: { kind: 'ranked', among: rows.length, ...ranks } };
  }
  const out = ruledOut.find((other) => other.slug === slug);
  if (out) return { line: out, standing: { kind: 'ruled-out', failed: out.failed } };
  throw new RangeError(`"${slug}" has no place in the ranking`);
}
