import Link from 'next/link';
import { ScoreBar } from '@/components/charts/score-bar';
import { Tag } from '@/components/ui/outcome';
import { formatPercent, formatRange, formatRank, formatRanks, formatScore } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { MetCount } from './answer-counts';
import { OnwardLink } from './onward-link';

export type MemberCardsProps = {
  members: readonly ProviderView[];
  providerHref: (slug: string) => string;
  /** This page without that provider. */
  removeHref: (slug: string) => string;
};

/** The chosen ones at a glance: standing, score with its bar, how far the checklist is. */
export function MemberCards({ members, providerHref, removeHref }: MemberCardsProps) {
  return (
    <ul
      aria-label="Providers on the shortlist"
      className="mt-6 grid overflow-hidden rounded-panel border border-line2 ground-surface md:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]"
    >
      {members.map((member) => (
        <MemberCard
          key={member.provider.slug}
          member={member}
          providerHref={providerHref(member.provider.slug)}
          removeHref={removeHref(member.provider.slug)}
        />
      ))}
    </ul>
  );
}

type MemberCardProps = { member: ProviderView; providerHref: string; removeHref: string };

function MemberCard({ member, providerHref, removeHref }: MemberCardProps) {
  const { provider, score, standing } = member;
  return (
    <li className="keep-together -mt-px -ml-px flex flex-col border-t border-l border-line px-5 py-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-name-serif">
          <Link href={providerHref} className="text-ink no-underline hover:underline">
            {provider.name}
          </Link>
        </h2>
        <p className="text-score">
          {standing.kind === 'ruled-out' && <span className="sr-only">would score </span>}
          {formatScore(score.score)}
        </p>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-caption text-ink2">
        {standing.kind === 'ranked' ? (
          <RankLine {...standing} />
        ) : (
          <p className="flex flex-wrap gap-1.5 pt-1">
            {standing.failed.map(({ id, requirement }) => (
              <Tag key={id} tone="fail">
                {requirement}
              </Tag>
            ))}
          </p>
        )}
        <p>{formatRange(score.low, score.high)}</p>
      </div>
      <div className="mt-auto pt-2">
        <ScoreBar {...score} label={provider.name} />
      </div>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-caption text-ink2">
        <MetCount slug={provider.slug} />
        <OnwardLink
          href={removeHref}
          scroll={false}
          className="no-print inline-flex target items-center text-dense"
        >
          Remove<span className="sr-only"> {provider.name} from the shortlist</span>
        </OnwardLink>
      </div>
    </li>
  );
}

type Ranked = Extract<ProviderView['standing'], { kind: 'ranked' }>;

/** With wide evidence the possible ranks are the same for all, so the likely ones stand first. */
function RankLine({ rank, tied, bestRank, worstRank, chances }: Ranked) {
  const possible = `possible ${formatRanks(bestRank, worstRank)}`;
  if (chances === null) {
    return (
      <p>
        Rank {formatRank(rank, tied)}, {possible}
      </p>
    );
  }
  return (
    <p>
      Rank {formatRank(rank, tied)}, likely {formatRanks(chances.likelyBest, chances.likelyWorst)}
      <span className="block">
        First in {formatPercent(chances.pFirst)} of draws, {possible}
      </span>
    </p>
  );
}
