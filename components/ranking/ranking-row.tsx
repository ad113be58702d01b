import { ScoreBar } from '@/components/charts/score-bar';
import { ProviderLink } from '@/components/link/state-link';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { ShortlistButton } from '@/components/shortlist/shortlist-form';
import { buttonClass } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { Cards } from '@/components/ui/table';
import { formatRange, formatScore } from '@/lib/format';
import type { ListedProvider } from '@/lib/ranking/ranking-groups';
import { RankChances, type RankChancesProps } from './rank-chances';
import { RankMark, WouldRankMark } from './rank-mark';
import { RequirementMarks } from './requirement-marks';
import { MatchedIn } from './row-parts';

type RankingRowProps = {
  row: ListedProvider;
  drawn: Pick<RankChancesProps, 'chances' | 'isCurrent'>;
  expanded: boolean;
  onToggle: () => void;
};

export const detailId = (slug: string): string => `why-${slug}`;

/** Where the parts of a card lie: score beside the name, then the bar, then what belongs to it. */
const cardAreas =
  "max-md:[grid-template-areas:'rank_name_score''rank_legal_range''found_found_found''bar_bar_bar''marks_marks_actions''chance_chance_actions']";

/** One provider in a line: a row where there is room for columns, else a card. */
export function RankingRow({ row, drawn, expanded, onToggle }: RankingRowProps) {
  return (
    <Cards.Row data-slug={row.slug} data-group={row.group} className={cardAreas}>
      <Cards.Cell className="pe-0! max-md:[grid-area:rank]">
        {row.place === 'ranked' ? <RankMark {...row} /> : <WouldRankMark rank={row.wouldRank} />}
      </Cards.Cell>
      <Cards.RowHead>
        <ProviderLink
          slug={row.slug}
          className="target-area text-name text-ink no-underline hover:underline max-md:[grid-area:name]"
        >
          {row.name}
        </ProviderLink>
        <p className="text-caption text-ink2 max-md:[grid-area:legal]">
          {row.legalLine}
          {row.privateFactors.length > 0 && (
            <>
              {' '}
              <PrivateTag count={row.privateFactors.length} />
            </>
          )}
        </p>
        <MatchedIn {...row} />
      </Cards.RowHead>
      <Cards.Cell className="whitespace-nowrap max-md:contents">
        <span className="block text-[1.125rem] leading-5 font-semibold max-md:text-end max-md:[grid-area:score]">
          {formatScore(row.score)}
        </span>
        <span className="block pt-0.5 text-caption text-ink2 max-md:text-end max-md:[grid-area:range]">
          {formatRange(row.low, row.high)}
        </span>
      </Cards.Cell>
      <Cards.Cell className="max-md:[grid-area:bar]">
        <ScoreBar {...row} label={row.name} />
      </Cards.Cell>
      {row.gates.length > 0 && (
        <Cards.Cell className="max-md:[grid-area:marks]">
          <RequirementMarks gates={row.gates} />
        </Cards.Cell>
      )}
      <Cards.Cell className="max-md:[grid-area:chance]">
        <RankChances row={row} {...drawn} />
      </Cards.Cell>
      <Cards.Cell className="max-md:self-end max-md:[grid-area:actions]">
        <div className="flex justify-end gap-2">
          <ShortlistButton {...row} isMark />
          <button
            type="button"
            aria-expanded={expanded}
            aria-controls={detailId(row.slug)}
            onClick={onToggle}
            className={buttonClass('quiet', 'needs-script max-md:size-11 md:size-8 md:p-0!')}
          >
            <Glyph name={expanded ? 'up' : 'down'} className="size-2.5" />
            <span className="sr-only">
              {expanded ? 'Hide reasons' : `Why ${formatScore(row.score)}`} for {row.name}
            </span>
          </button>
          <ProviderLink
            slug={row.slug}
            className={buttonClass('plain', 'hidden! noscript:not-print:inline-flex!')}
          >
            Why<span className="sr-only"> {formatScore(row.score)}</span>
          </ProviderLink>
        </div>
      </Cards.Cell>
    </Cards.Row>
  );
}
