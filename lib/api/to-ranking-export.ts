import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { Catalogue } from '@/lib/catalogue/types';
import { mapRecord } from '@/lib/catalogue/map-record';
import { listShown } from '@/lib/ranking/build-ranking';
import { drawDefaults } from '@/lib/scoring';
import type { Notice } from '@/lib/url/mandate';
import type { RankingExport } from './schemas/ranking-export';
import { toFindingResources } from './to-provider-resource';
import { toRanked, toRankingResponse, toRuledOut } from './to-ranking-response';

type RankingExportInput = {
  catalogue: Catalogue;
  assessment: DrawnAssessment;
  notices: Notice[];
  /** The page that shows the same, with its edition and origin. */
  link: string;
  /** Address of the schema that the export follows. */
  schema: string;
};

/**
 * The ranking as a file for programs and archives: the API's answer, and beside it what the page
 * shows of each provider and the findings that its figures rest on, so that the file explains itself
 * without the site.
 */
export function toRankingExport({
  catalogue,
  assessment,
  notices,
  link,
  schema,
}: RankingExportInput): RankingExport {
  const { edition, disclaimer, mandate, decisionSet } = toRankingResponse(assessment, notices);
  const { ranked, open, ruledOut } = listShown(assessment);
  const { q, sort, shortlist } = assessment.params;
  return {
    $schema: schema,
    edition,
    disclaimer,
    link,
    mandate,
    decisionSet,
    samples: assessment.draws.acceptability.samples,
    seed: drawDefaults.seed,
    search: q,
    sort,
    shortlist,
    ranked: [...ranked, ...open].map((row) => ({
      ...toRanked(row, mandate.open),
      tied: row.place === 'ranked' && row.tied,
      ...toShown(row, catalogue),
    })),
    ruledOut: ruledOut.map((row) => ({
      ...toRuledOut(row),
      score: row.score,
      low: row.low,
      high: row.high,
      articleRank: row.articleRank,
      ...toShown(row, catalogue),
    })),
    notices,
  };
}

type Shown = Pick<
  RankingExport['ranked'][number],
  'legalLine' | 'regions' | 'change' | 'onShortlist' | 'findings'
>;

/** @throws RangeError for a line of another catalogue. */
function toShown(
  { slug, legalLine, change, onShortlist }: AssessedProvider,
  catalogue: Catalogue,
): Shown {
  const provider = catalogue.providers.find((one) => one.slug === slug);
  if (provider === undefined) throw new RangeError(`the catalogue has no provider ${slug}`);
  return {
    legalLine,
    regions: mapRecord(provider.regions.byRegion, ({ status }) => ({ status })),
    change: change && { ...change, decides: [...change.decides] },
    onShortlist,
    findings: toFindingResources(provider.findings),
  };
}
