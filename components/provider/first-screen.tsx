import Link from 'next/link';
import { ScoreAxis } from '@/components/charts/marks';
import { RankShares } from '@/components/charts/rank-shares';
import { ScoreBar } from '@/components/charts/score-bar';
import { TermHelp } from '@/components/glossary/term';
import { RegionChips } from '@/components/evidence/region-chips';
import { SourceMark } from '@/components/evidence/source-mark';
import { OutcomeSign, type OutcomeTone } from '@/components/ui/outcome';
import { stakingWords } from '@/lib/evidence-words';
import {
  formatCount,
  formatOf100,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { KeyFact } from '@/lib/provider/six-facts';
import { regionIds } from '@/lib/rubric/ids';

type ScoreStripProps = Pick<ProviderView, 'provider' | 'standing' | 'findingCount' | 'raising'> & {
  /** How sure the order is under the same mandate. */
  robustnessHref: string;
};

/** The provider in one row: score with its bar, rank, and how much is open. */
export function ScoreStrip(props: ScoreStripProps) {
  const { provider, standing, findingCount, raising } = props;
  return (
    <div className="keep-together mt-3 grid items-center gap-x-6 gap-y-1 rounded-panel border border-line2 ground-surface px-4 py-2.5 lg:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-score-lg">
          <span className="sr-only">Score </span>
          {formatScore(standing.score)}
        </span>
        <span className="text-dense text-ink2">
          {formatRange(standing.low, standing.high)} <TermHelp id="range" />
        </span>
        <span className="basis-full text-dense text-ink2 max-lg:basis-auto">
          <strong className="text-ink">
            {raising.length} of {findingCount}
          </strong>{' '}
          open, {formatCount(provider.sources.length, 'source')}
        </span>
      </p>
      <div>
        <ScoreBar
          score={standing.score}
          low={standing.low}
          high={standing.high}
          criteria={standing.criteria}
          label={provider.name}
        />
        <div className="max-md:hidden">
          <ScoreAxis />
        </div>
      </div>
      <div className="flex items-center gap-x-4 text-dense text-ink2">
        <Rank {...props} />
      </div>
    </div>
  );
}

function Rank({ standing, robustnessHref }: Pick<ScoreStripProps, 'standing' | 'robustnessHref'>) {
  if (standing.group === 'ruled-out') {
    return (
      <p>
        <strong className="text-fail">Ruled out</strong> by your mandate
      </p>
    );
  }
  const { chances, among } = standing;
  const isApart = standing.place === 'apart';
  const rank = isApart ? standing.wouldRank : standing.rank;
  const tied = !isApart && standing.tied;
  return (
    <>
      {chances && among > 1 && (
        <RankShares shares={chances.shares} rank={rank} largest={Math.max(...chances.shares)} />
      )}
      <p>
        {isApart ? 'Would rank ' : 'Rank '}
        <strong className="text-ink">{formatRank(rank, tied)}</strong>
        {tied && <span className="sr-only"> tied</span>} among {among}
        {chances && among > 1 && (
          <>
            {' · '}
            <span>
              {chances.pFirst === 0 ? 'Never first' : `First in ${formatOf100(chances.pFirst)}`}
              <span className="sr-only"> simulations</span>
            </span>{' '}
            · likely {formatRanks(chances.likelyBest, chances.likelyWorst)}
          </>
        )}{' '}
        <Link href={robustnessHref} prefetch={false} className="no-print target-line">
          How sure is this?
        </Link>
      </p>
    </>
  );
}

const outcomeWords: Readonly<Record<OutcomeTone, string>> = {
  pass: 'Shown',
  part: 'Shown with limits',
  open: 'Open',
  fail: 'No',
};

/** Six answers in the same order on every page, and where else the provider serves and stakes. */
export function SixFacts({ facts, provider }: Pick<ProviderView, 'facts' | 'provider'>) {
  const { regions, staking } = provider;
  return (
    <section aria-label="Six facts" className="rounded-panel border border-line2 ground-surface">
      <ul className="grid gap-px bg-line md:grid-cols-2">
        {facts.map((fact) => (
          <Fact key={fact.id} {...fact} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-t border-line px-3.5 py-1.5">
        <RegionChips
          regions={regionIds.map((id) => ({ id, status: regions.byRegion[id].status }))}
        />
        <p className="text-dense text-ink2">Staking: {stakingWords(staking).toLowerCase()}</p>
      </div>
    </section>
  );
}

function Fact({ label, tone, value, text, source }: KeyFact) {
  return (
    <li className="keep-together grid grid-cols-[1.375rem_minmax(0,1fr)] gap-x-3 ground-surface px-3.5 py-1.5">
      <OutcomeSign tone={tone} label={outcomeWords[tone]} />
      <div className="min-w-0">
        <p className="text-caption text-ink2">{label}</p>
        <p className="font-semibold md:text-name">{value}</p>
        <p className="text-dense text-ink2">
          {text} <SourceMark source={source} />
        </p>
      </div>
    </li>
  );
}

type AsideProps = Pick<ProviderView, 'against' | 'questions'> & {
  /** All questions to the provider. */
  askHref: string;
};

/** What a careful reader holds against it, and what to ask before anything else. */
export function AgainstAndAsk({ against, questions, askHref }: AsideProps) {
  return (
    <div className="flex flex-col gap-4">
      <section
        aria-labelledby="against-title"
        className="rounded-panel border border-line2 ground-surface px-4 py-3"
      >
        <h2 id="against-title" className="text-h3">
          What speaks against
        </h2>
        <ul className="mt-1 divide-y divide-line">
          {against.map(({ head, text, source, anchor }) => (
            <li key={head} className="keep-together py-1.5">
              <p className="text-dense">
                <a href={`#${anchor}`} className="target-line font-semibold text-ink">
                  {head}.
                </a>{' '}
                {text} <SourceMark source={source} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section
        aria-labelledby="ask-title"
        className="rounded-panel border border-line2 ground-surface px-4 py-3"
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id="ask-title" className="text-h3">
            Ask first
          </h2>
          {questions.count > 0 && (
            <Link href={askHref} prefetch={false} className="no-print target-line text-dense">
              All {formatCount(questions.count, 'question')}
            </Link>
          )}
        </div>
        {questions.first.length === 0 ? (
          <p className="mt-1 text-dense text-ink2">
            Every finding is settled. No answer would change the score.
          </p>
        ) : (
          <ol className="mt-1 list-decimal divide-y divide-line pl-5">
            {questions.first.map(({ question, about, anchor }) => (
              <li key={about} className="keep-together py-1.5 text-dense">
                {question}{' '}
                <span className="text-caption text-ink2">
                  {anchor === null ? (
                    about
                  ) : (
                    <a href={`#${anchor}`} className="target-line text-ink2">
                      {about}
                    </a>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
