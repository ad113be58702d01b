import Link from 'next/link';
import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelCells } from '@/components/charts/level-cells';
import { GradeTag, SourceLines } from '@/components/evidence/source-mark';
import { buttonClass } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { Tag } from '@/components/ui/outcome';
import type { Dispute } from '@/lib/catalogue/types';
import {
  findingStateWords,
  headlineOf,
  levelWords,
  readWord,
  sayCountedAs,
  sayDisputed,
} from '@/lib/evidence-words';
import {
  formatCount,
  formatDate,
  formatLevel,
  formatRange,
  formatScore,
  formatWeight,
} from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { formatChange } from '@/lib/provider/format-change';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { findingAnchor } from '@/lib/provider/list-citations';
import { anchorOf } from '@/lib/provider/list-rises';
import type { FactorId } from '@/lib/rubric/ids';
import { levelPoints } from '@/lib/scoring';

const chevron = (
  <Glyph
    name="down"
    className="size-2.5 group-open:rotate-180 max-lg:col-start-3 max-lg:row-start-1"
  />
);

type FindingsListProps = Pick<ProviderView, 'provider' | 'groups' | 'raising'> & {
  /** The address of one finding, pinned to its edition. */
  claimHref: (anchor: string) => string;
  /** The questions to the provider. */
  askHref: string;
  /** Where one finding is reported. */
  reportHref: (factor: FactorId) => string;
};

/** Every finding under its criterion, a line each, which opens to its proof; the points add up. */
export function FindingsList({ provider, groups, raising, ...links }: FindingsListProps) {
  return (
    <div className="rounded-table border border-line2 ground-surface [--line-columns:10.5rem_7rem_minmax(0,1fr)_8.5rem_5rem_2.5rem_0.75rem]">
      {groups.map((group) => (
        <section key={group.criterion.id} aria-labelledby={`criterion-${group.criterion.id}`}>
          <CriterionHead group={group} />
          <ul>
            {group.rows.map((row) => (
              <li key={row.factor.id} className="border-t border-line">
                <FindingEntry
                  row={row}
                  criterion={group.criterion.id}
                  researchedOn={provider.researchedOn}
                  decides={
                    raising.find(({ factor }) => factor.id === row.factor.id)?.decides ?? null
                  }
                  {...links}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Heads the findings of one criterion with its bar, its own score and its points of the total. */
function CriterionHead({ group: { criterion, score } }: { group: FindingGroup }) {
  return (
    <div className="line-grid min-h-8! border-t border-line2 ground-sunken">
      <h3
        id={`criterion-${criterion.id}`}
        className="flex items-center gap-2 text-h3 lg:col-span-2"
      >
        <CriterionSwatch id={criterion.id} />
        {criterion.name}
        <span className="text-dense font-normal text-ink2">{formatWeight(score.weight)}</span>
      </h3>
      <div className="max-w-60 max-lg:hidden print:hidden">
        <CriterionBar
          id={criterion.id}
          score={score.score}
          low={score.low}
          high={score.high}
          label={criterion.name}
        />
      </div>
      <p className="text-dense text-ink2 max-lg:hidden lg:col-span-2">
        {formatScore(score.score)} of 100 ({formatRange(score.low, score.high)})
      </p>
      <p className="text-end text-dense font-semibold whitespace-nowrap">
        {formatScore(score.points)} <span className="lg:sr-only">points</span>
      </p>
    </div>
  );
}

type FindingEntryProps = Omit<FindingsListProps, 'provider' | 'groups' | 'raising'> & {
  row: FindingRow;
  criterion: string;
  researchedOn: string;
  decides: string | null;
};

function FindingEntry({ row, criterion, ...open }: FindingEntryProps) {
  const { factor, finding, contribution } = row;
  return (
    <details id={findingAnchor(factor.id)} className="group keep-together scroll-mt-16">
      <summary className="line line-grid list-none py-0.5 hover:ground-sunken [&::-webkit-details-marker]:hidden">
        <span className="font-semibold">{factor.name}</span>
        <span className="flex items-center gap-2 max-lg:justify-self-end">
          <LevelCells low={finding.low} high={finding.high} criterion={criterion} />
          <span className="min-w-7 text-dense font-semibold whitespace-nowrap">
            <span className="sr-only">Level </span>
            {formatLevel(finding)}
          </span>
        </span>
        <span className="text-caption max-lg:col-span-2 max-lg:text-ink2 lg:text-dense">
          {finding.disputed && <Tag tone="change">disputed</Tag>} {headlineOf(finding)}
        </span>
        <span className="flex items-baseline gap-1.5 text-caption text-ink2 max-lg:hidden">
          <GradeTag sources={finding.sources} />
          {finding.sources.length > 0 && formatCount(finding.sources.length, 'source')}
        </span>
        <span className="text-caption text-ink2 max-lg:hidden">{readWord(finding)}</span>
        <span className="text-end text-dense max-lg:hidden">
          {formatScore(contribution.points)}
          <span className="sr-only"> points</span>
        </span>
        {chevron}
      </summary>
      <FindingProof row={row} {...open} />
    </details>
  );
}

/** What stands behind a line: the statement, who says so and when, and what the level means. */
function FindingProof({
  row,
  researchedOn,
  decides,
  claimHref,
  askHref,
  reportHref,
}: Omit<FindingEntryProps, 'criterion'>) {
  const { factor, finding, contribution, countedAs, rises } = row;
  const { points, proven, open, weight, floor } = contribution;
  const standing = [
    finding.state === 'disclosed' ? null : findingStateWords[finding.state],
    levelWords(finding),
    readWord(finding) ?? `${finding.confidence} confidence`,
    `${formatScore(points)} points${open === 0 ? '' : `, ${formatRange(proven, proven + open)} possible`}`,
  ].filter((word) => word !== null);
  const anchor = findingAnchor(factor.id);
  return (
    <div className="flex max-w-[62rem] flex-col gap-1.5 px-3.5 pt-1 pb-3.5 text-body lg:ml-44">
      <p>{finding.statement}</p>
      <p className="text-dense text-ink2">{standing.join('; ')}.</p>
      {finding.disputed && <Disputed {...finding.disputed} />}
      {countedAs && <p className="text-dense font-semibold">{sayCountedAs(countedAs)}</p>}
      <SourceLines sources={finding.sources} />
      {finding.lookedAt.length > 0 && (
        <p className="text-dense text-ink2">
          Looked at on {formatDate(researchedOn)}: {finding.lookedAt.join('; ')}.
        </p>
      )}
      {rises.length === 0 ? (
        <p className="text-dense">
          <strong>Level {finding.low} in words:</strong> {anchorOf(factor, finding.low)}.
        </p>
      ) : (
        <ul className="text-dense">
          {rises.map((rise) => (
            <li key={rise.level}>
              <strong>Would rise to {rise.level}</strong> (
              {formatChange(weight * levelPoints(rise.level, floor) - points)}) with: {rise.anchor}.
            </li>
          ))}
        </ul>
      )}
      {decides && <p className="text-dense font-semibold">{decides}.</p>}
      <div className="no-print mt-1 flex flex-wrap gap-2">
        <CopyLinkButton href={claimHref(anchor)}>Copy link to this claim</CopyLinkButton>
        <a href={reportHref(factor.id)} className={buttonClass('quiet')}>
          Report as outdated
        </a>
        {rises.length > 0 && (
          <Link href={askHref} prefetch={false} className={buttonClass('quiet')}>
            Ask about this
          </Link>
        )}
      </div>
    </div>
  );
}

/** What is contested, and what the provider itself says, marked as its words. */
function Disputed({ reason, ownWords, ...dispute }: Dispute) {
  return (
    <div className="border-l-4 border-change-edge bg-change-ground px-3 py-2 text-dense">
      <p>
        <strong className="text-change">{sayDisputed(dispute)}</strong> {reason}
      </p>
      {ownWords && (
        <>
          <p className="mt-1 text-ink2">In the provider’s own words:</p>
          <blockquote className="italic">“{ownWords.text}”</blockquote>
          <SourceLines sources={ownWords.sources} />
        </>
      )}
    </div>
  );
}
