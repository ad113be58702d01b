import { ScoreAxis } from '@/components/charts/marks';
import { ScoreBar } from '@/components/charts/score-bar';
import { RegionChips } from '@/components/evidence/region-chips';
import { ProviderLink } from '@/components/link/state-link';
import { ShortlistButton } from '@/components/shortlist/shortlist-form';
import { buttonClass } from '@/components/ui/button';
import { DisclosureButton } from '@/components/ui/disclosure';
import { Cards } from '@/components/ui/table';
import type { RankedProvider as Row } from '@/lib/assessment/assessed-provider';
import { formatRange, formatScore } from '@/lib/format';
import type { BandMark, RowBands } from '@/lib/ranking/bands';
import type { ViewKey } from '@/lib/url/mandate';
import { BandLetters, BandLines, RankMark } from './bands';
import { RankChanceColumns, type RankChanceColumnsProps } from './rank-chances';
import { CriterionCells, CriterionGrid, RowFacts } from './row-parts';

type RankingRowProps = {
  row: Row;
  view: ViewKey;
  drawn: Pick<RankChanceColumnsProps, 'chances' | 'isCurrent' | 'largest'>;
  /** Letters and lines of the bands that it belongs to. */
  letters: RowBands['letters'];
  lines: readonly BandMark[];
  expanded: boolean;
  onToggle: () => void;
};

export const detailId = (slug: string): string => `why-${slug}`;

/** Where the parts of a card lie: score beside the name, then the bar, then what belongs to it. */
const cardAreas =
  "max-md:[grid-template-areas:'rank_name_score''rank_legal_range''bar_bar_bar''ranks_ranks_article''regions_regions_regions''facts_facts_facts''actions_actions_actions']";

/** One ranked provider: a row where there is room for columns, else a card. */
export function RankingRow({
  row,
  view,
  drawn,
  letters,
  lines,
  expanded,
  onToggle,
}: RankingRowProps) {
  return (
    <Cards.Row data-slug={row.slug} className={cardAreas}>
      <Cards.Cell className="pe-0! max-md:[grid-area:rank]">
        <BandLines marks={lines} />
        <RankMark rank={row.rank} tied={row.tied} />
        <BandLetters letters={letters} />
      </Cards.Cell>
      <Cards.RowHead>
        <ProviderLink
          slug={row.slug}
          className="target-area text-name text-ink no-underline hover:underline max-md:[grid-area:name]"
        >
          {row.name}
        </ProviderLink>
        <p className="pt-0.5 text-dense text-ink2 max-md:[grid-area:legal]">{row.legalLine}</p>
        <div className="pt-1.5 max-md:[grid-area:regions]">
          <RegionChips regions={row.regions} />
        </div>
        {view === 'numbers' && (
          <div className="max-lg:hidden">
            <RowFacts {...row} />
          </div>
        )}
      </Cards.RowHead>
      <Cards.Cell className="whitespace-nowrap max-md:contents">
        <span className="block text-score max-md:text-end max-md:[grid-area:score]">
          {formatScore(row.score)}
        </span>
        <span className="block pt-1 text-caption text-ink2 max-md:text-end max-md:[grid-area:range]">
          {formatRange(row.low, row.high)}
        </span>
      </Cards.Cell>
      {view === 'bars' ? (
        <Cards.Cell className="max-md:contents">
          <div className="max-md:[grid-area:bar]">
            <ScoreBar {...row} label={row.name} />
            <div className="md:hidden">
              <ScoreAxis />
            </div>
          </div>
          <RowFacts {...row} />
        </Cards.Cell>
      ) : (
        <>
          <CriterionCells criteria={row.criteria} />
          <Cards.Cell className="max-md:contents lg:hidden">
            <CriterionGrid criteria={row.criteria} />
            <RowFacts {...row} />
          </Cards.Cell>
        </>
      )}
      <Cards.Cell className="max-md:[grid-area:ranks]">
        <RankChanceColumns row={row} view={view} {...drawn} />
        <span className="hidden text-caption text-ink2 md:block lg:hidden">
          article {row.articleRank}
        </span>
      </Cards.Cell>
      <Cards.Cell className="text-center text-ink2 max-md:text-caption max-md:[grid-area:article] md:max-lg:hidden">
        <span className="md:hidden">article rank </span>
        {row.articleRank}
      </Cards.Cell>
      <Cards.Cell className="max-md:[grid-area:actions]">
        <div className="flex gap-2 max-md:pt-1 max-md:*:flex-1 md:flex-col md:items-end">
          <ShortlistButton {...row} />
          <DisclosureButton
            expanded={expanded}
            controls={detailId(row.slug)}
            onToggle={onToggle}
            className="needs-script whitespace-nowrap max-md:border-edge md:-me-3"
          >
            {expanded ? (
              <>
                Hide<span className="md:max-lg:sr-only"> reasons</span>
              </>
            ) : (
              `Why ${formatScore(row.score)}`
            )}
            <span className="sr-only"> for {row.name}</span>
          </DisclosureButton>
          <ProviderLink
            slug={row.slug}
            className={buttonClass('plain', 'hidden! noscript:not-print:inline-flex!')}
          >
            Why {formatScore(row.score)}
          </ProviderLink>
        </div>
      </Cards.Cell>
    </Cards.Row>
  );
}
