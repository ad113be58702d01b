import Link from 'next/link';
import { GateTag } from '@/components/evidence/evidence-tags';
import { LinkButton } from '@/components/ui/button';
import { OutcomeMark } from '@/components/ui/outcome';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatPercent } from '@/lib/format';
import type { NamedProvider, UseCaseView } from '@/lib/guide/build-guide-view';
import { claimsChances, listOpen, sayWouldRank } from '@/lib/ranking/set-words';
import { overallOutcome } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';

type UseCaseProps = UseCaseView & {
  /** When the article named providers. */
  namedOn: string;
  /** The mandate of the reader, for a use case without one of its own. */
  present: RankingParams;
  hrefOf: (path: string, params: RankingParams) => string;
};

/** One use case: whom the article named for it, who meets its requirements now, and its link. */
export function UseCase(props: UseCaseProps) {
  const { useCase, preset, named, providers, among, hasRequirements, namedOn, present, hrefOf } =
    props;
  const hrefOfProvider = (slug: string): string =>
    hrefOf(`/providers/${slug}`, preset?.params ?? present);
  return (
    <article
      id={useCase.id}
      aria-labelledby={`${useCase.id}-title`}
      className="scroll-mt-6 border-t border-line pt-5"
    >
      <h3 id={`${useCase.id}-title`} className="text-name">
        {useCase.title}
      </h3>
      <p className="mt-1 max-w-prose">{useCase.text}</p>
      <div className="mt-4 grid gap-x-9 gap-y-5 lg:grid-cols-2">
        <NamedProviders
          named={named}
          namedOn={namedOn}
          hrefOf={hrefOfProvider}
          showGates={hasRequirements}
        />
        {hasRequirements && <UseCaseOutcomes {...{ providers, among }} hrefOf={hrefOfProvider} />}
      </div>
      {preset && (
        <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkButton href={hrefOf('/', preset.params)}>Rank for “{preset.preset.name}”</LinkButton>
          <p className="max-w-prose min-w-0 flex-1 basis-72 text-dense text-ink2">
            {preset.preset.description}
          </p>
        </div>
      )}
    </article>
  );
}

type NamedProvidersProps = {
  named: readonly NamedProvider[];
  namedOn: string;
  hrefOf: (slug: string) => string;
  /** How each requirement of the use case came out; there is nothing to show without any. */
  showGates: boolean;
};

/** Whom the article named for a use case and why, with what evidence says of it now. */
function NamedProviders({ named, namedOn, hrefOf, showGates }: NamedProvidersProps) {
  return (
    <div>
      <h4 className="text-dense font-semibold">Named by the article of {namedOn}</h4>
      <ul className="mt-1.5 flex flex-col gap-3">
        {named.map(({ slug, name, why, gates }) => (
          <li key={slug}>
            <Link href={hrefOf(slug)} className="target-area font-semibold max-md:inline-block">
              {name}
            </Link>
            . {why}
            {showGates && (
              <ul
                aria-label={`${name} on present evidence`}
                className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1"
              >
                {gates.map(({ id, outcome, limited, chip }) => (
                  <li key={id}>
                    <GateTag outcome={outcome} limited={limited} text={chip} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const outcomes = [
  { id: 'pass', words: 'Meets every requirement' },
  { id: 'open', words: 'Open, to be asked' },
  { id: 'fail', words: 'Ruled out' },
] as const;

/** A chance that prints as less than 1% tells nobody from the rest. */
const isTold = (pFirst: number): boolean => pFirst >= 0.005;

/** Its chance where it is ranked, what to ask where it is open, and its place then. */
function sayStanding(one: AssessedProvider): string {
  if (one.place === 'none') return '';
  const open = listOpen(one);
  const first = one.chances?.pFirst ?? 0;
  return [
    open && `ask: ${open}`,
    one.place === 'apart' && sayWouldRank(one),
    one.place === 'ranked' &&
      claimsChances(one) &&
      isTold(first) &&
      `first in ${formatPercent(first)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

type UseCaseOutcomesProps = {
  providers: readonly AssessedProvider[];
  among: string | null;
  hrefOf: (slug: string) => string;
};

/** Who meets the requirements of a use case on the evidence of the edition, who is to be asked what. */
function UseCaseOutcomes({ providers, among, hrefOf }: UseCaseOutcomesProps) {
  return (
    <div>
      <h4 className="text-dense font-semibold">On present evidence</h4>
      <dl className="mt-1.5 grid gap-x-6 gap-y-1.5 text-dense md:grid-cols-[11.5rem_minmax(0,1fr)]">
        {outcomes.map(({ id, words }) => {
          const found = providers.filter(({ gates }) => overallOutcome(gates) === id);
          return (
            <div key={id} className="contents">
              <dt className="pt-1">
                <OutcomeMark tone={id}>{words}</OutcomeMark>
              </dt>
              <dd>
                {found.length === 0 ? (
                  <span className="inline-flex target items-center text-ink2">None</span>
                ) : (
                  <ul className="flex flex-wrap gap-x-5">
                    {found.map((one) => (
                      <li key={one.slug} className="flex flex-wrap items-center gap-x-1.5">
                        <Link href={hrefOf(one.slug)} className="inline-flex target items-center">
                          {one.name}
                        </Link>
                        <span className="text-caption text-ink2 empty:hidden">
                          {sayStanding(one)}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {among && (
        <p className="mt-1.5 text-caption text-ink2">
          Chances are among {among}; an open one would rank there if all of it were met.
        </p>
      )}
    </div>
  );
}
