import Link from 'next/link';
import type { ReactNode } from 'react';
import { ScoreBar } from '@/components/charts/score-bar';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { OutcomeMark, Tag } from '@/components/ui/outcome';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type {
  AssessedProvider,
  OpenProvider,
  RankedProvider,
  RuledOutProvider,
} from '@/lib/assessment/assessed-provider';
import {
  capitalise,
  formatFirstOfSimulations,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import {
  claimsChances,
  listOpen,
  nameSet,
  sayOnly,
  sayWouldRank,
  type SetFacts,
} from '@/lib/words/set-words';
import { MetCount } from './answers';

type MemberCardsProps = {
  /** Best rank first. */
  ranked: readonly RankedProvider[];
  /** By today's score. */
  open: readonly OpenProvider[];
  /** Who is ranked, for ranks to name them. */
  among: SetFacts;
  ruledOut: readonly RuledOutProvider[];
  providerHref: (slug: string) => string;
  /** This page without that provider. */
  removeHref: (slug: string) => string;
};

/** The chosen ones at a glance: standing, score with its bar, how far the checklist is. */
export function MemberCards({
  ranked,
  open,
  among,
  ruledOut,
  providerHref,
  removeHref,
}: MemberCardsProps) {
  const linksOf = (slug: string) => ({
    providerHref: providerHref(slug),
    removeHref: removeHref(slug),
  });
  return (
    <ul
      aria-label="Providers on the shortlist"
      className="mt-6 grid overflow-hidden rounded-panel border border-line2 ground-surface md:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]"
    >
      {ranked.map((row) => (
        <MemberCard key={row.slug} row={row} {...linksOf(row.slug)}>
          <RankLine row={row} among={among} />
        </MemberCard>
      ))}
      {open.map((row) => (
        <MemberCard key={row.slug} row={row} {...linksOf(row.slug)}>
          <OpenLine {...row} />
        </MemberCard>
      ))}
      {ruledOut.map((row) => (
        <MemberCard key={row.slug} row={row} isRuledOut {...linksOf(row.slug)}>
          <p className="flex flex-wrap gap-1.5 pt-1">
            {row.failed.map(({ id, requirement }) => (
              <Tag key={id} tone="fail">
                {requirement}
              </Tag>
            ))}
          </p>
        </MemberCard>
      ))}
    </ul>
  );
}

type MemberCardProps = {
  row: AssessedProvider;
  isRuledOut?: boolean;
  providerHref: string;
  removeHref: string;
  /** Where it stands. */
  children: ReactNode;
};

function MemberCard({
  row,
  isRuledOut = false,
  providerHref,
  removeHref,
  children,
}: MemberCardProps) {
  const { slug, name, score, low, high, criteria, privateFactors } = row;
  const leaving = useFocusHandover<HTMLAnchorElement>({ group: 'shortlist-members' });
  return (
    <li className="keep-together -mt-px -ml-px flex flex-col border-t border-l border-line px-5 py-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-name-serif">
          <Link
            href={providerHref}
            className="target-area text-ink no-underline hover:underline max-md:inline-block"
          >
            {name}
          </Link>
        </h2>
        <p className="text-score">
          {isRuledOut && <span className="sr-only">would score </span>}
          {formatScore(score)}
        </p>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-caption text-ink2">
        {children}
        <p>{formatRange(low, high)}</p>
      </div>
      {privateFactors.length > 0 && (
        <p className="pt-1">
          <PrivateTag count={privateFactors.length} />
        </p>
      )}
      <div className="mt-auto pt-2">
        <ScoreBar {...{ score, low, high, criteria }} label={name} />
      </div>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 text-caption text-ink2">
        <MetCount slug={slug} />
        <Link
          {...leaving}
          href={removeHref}
          scroll={false}
          className="no-print inline-flex target items-center text-dense"
        >
          Remove<span className="sr-only"> {name} from the shortlist</span>
        </Link>
      </div>
    </li>
  );
}

/** With wide evidence the possible ranks are the same for all, so the likely ones stand first. */
function RankLine({ row, among }: { row: RankedProvider; among: SetFacts }) {
  const { rank, tied, bestRank, worstRank, chances } = row;
  const possible = `possible ${formatRanks(bestRank, worstRank)}`;
  if (!claimsChances(row)) {
    return (
      <p>
        {capitalise(sayOnly(among))}
        <Ask row={row} />
      </p>
    );
  }
  const place = `Rank ${formatRank(rank, tied)} of ${nameSet(among)}`;
  return (
    <p>
      {chances === null
        ? `${place}, ${possible}`
        : `${place}, likely ${formatRanks(chances.likelyBest, chances.likelyWorst)}`}
      {chances && (
        <span className="block">
          {capitalise(formatFirstOfSimulations(chances.pFirst))}, {possible}
        </span>
      )}
      <Ask row={row} />
    </p>
  );
}

/** One that is open stands apart: what to ask, and where it would stand then. */
function OpenLine(row: OpenProvider) {
  const { chances } = row;
  return (
    <p>
      <Ask row={row} />
      <span className="block">
        {capitalise(sayWouldRank(row))}
        {chances && `, then ${formatFirstOfSimulations(chances.pFirst)}`}
      </span>
    </p>
  );
}

function Ask({ row }: { row: AssessedProvider }) {
  const open = listOpen(row);
  return open === null ? null : (
    <span className="flex">
      <OutcomeMark tone="open">Ask: {open}</OutcomeMark>
    </span>
  );
}
