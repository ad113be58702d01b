import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { OutcomeMark } from '@/components/ui/outcome';
import { Compact } from '@/components/ui/table';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatCount, formatOf100 } from '@/lib/format';
import type { UseCaseView } from '@/lib/guide/build-guide-view';
import { claimsChances, listOpen } from '@/lib/words/set-words';
import { overallOutcome } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { atLeast, thresholds } from '@/lib/words/thresholds';

type UseCaseProps = UseCaseView & {
  /** The mandate of the reader, for a use case without one of its own. */
  present: RankingParams;
  hrefOf: (path: string, params: RankingParams) => string;
};

/** One use case as a card: who meets its requirements on present evidence, and its ranking. */
export function UseCase({
  useCase,
  preset,
  providers,
  among,
  hasRequirements,
  present,
  hrefOf,
}: UseCaseProps) {
  const hrefOfProvider = (slug: string): string =>
    hrefOf(`/providers/${slug}`, preset?.params ?? present);
  return (
    <article
      id={useCase.id}
      aria-labelledby={`${useCase.id}-title`}
      className="keep-together flex scroll-mt-6 flex-col gap-2 rounded-panel border border-line ground-surface p-4"
    >
      <h3 id={`${useCase.id}-title`} className="text-name">
        {useCase.title}
      </h3>
      <p className="text-dense text-ink2">{useCase.text}</p>
      {hasRequirements && <Outcomes {...{ providers, among }} hrefOf={hrefOfProvider} />}
      {preset && (
        <p className="no-print mt-auto pt-1">
          <LinkButton href={hrefOf('/', preset.params)}>Rank for “{preset.preset.name}”</LinkButton>
        </p>
      )}
    </article>
  );
}

type OutcomesProps = {
  providers: readonly AssessedProvider[];
  among: string | null;
  hrefOf: (slug: string) => string;
};

/** Who meets all, by name and chance; who is to be asked what, folded; how many are out. */
function Outcomes({ providers, among, hrefOf }: OutcomesProps) {
  const of = (outcome: 'pass' | 'open' | 'fail') =>
    providers.filter(({ gates }) => overallOutcome(gates) === outcome);
  const [meets, open, out] = [of('pass'), of('open'), of('fail')];
  return (
    <div className="text-dense">
      <OutcomeMark tone="pass">
        {meets.length === 0 ? 'Nobody is shown to meet all' : 'Meets every requirement'}
      </OutcomeMark>
      {meets.length > 0 && (
        <ul className="ps-6">
          {meets.map((one) => (
            <li key={one.slug} className="flex flex-wrap items-center gap-x-1.5">
              <Link href={hrefOf(one.slug)} className="inline-flex target items-center">
                {one.name}
              </Link>
              <span className="text-caption text-ink2">{sayFirst(one)}</span>
            </li>
          ))}
        </ul>
      )}
      {open.length + out.length > 0 && (
        <details>
          <summary className="flex min-h-11 items-center text-link md:min-h-7">
            {[
              open.length > 0 && `${open.length} open: ask first`,
              out.length > 0 && `${out.length} ruled out`,
            ]
              .filter(Boolean)
              .join(', ')}
          </summary>
          <ul className="ps-6 text-ink2">
            {open.map((one) => (
              <li key={one.slug}>
                <Link href={hrefOf(one.slug)} className="target-area">
                  {one.name}
                </Link>
                : ask about {listOpen(one)}
              </li>
            ))}
            {out.length > 0 && (
              <li>Ruled out: {out.map(({ shortName }) => shortName).join(', ')}.</li>
            )}
          </ul>
        </details>
      )}
      {among && <p className="text-caption text-ink2">Chances are among {among}.</p>}
    </div>
  );
}

/** "first in 87 of 100"; nothing where a chance tells nobody from the rest. */
function sayFirst(one: AssessedProvider): string {
  if (one.place !== 'ranked' || !claimsChances(one)) return '';
  const first = one.chances?.pFirst ?? 0;
  return atLeast(first, thresholds.told) ? `first in ${formatOf100(first)}` : '';
}

type NamedThenProps = {
  useCases: readonly Pick<UseCaseView, 'useCase' | 'named'>[];
  hrefOf: (slug: string) => string;
};

/** Whom a list of the time named for each use case, and why: history beside the evidence above. */
export function NamedThen({ useCases, hrefOf }: NamedThenProps) {
  const count = useCases.reduce((sum, { named }) => sum + named.length, 0);
  return (
    <Compact.Table
      caption={`${formatCount(count, 'recommendation')} of that list`}
      columns={[
        { name: 'Use case', width: 'w-[26%]' },
        { name: 'Provider', width: 'w-[24%]' },
        { name: 'Why' },
      ]}
    >
      <Compact.Body>
        {useCases.flatMap(({ useCase, named }) =>
          named.map(({ slug, name, why }) => (
            <Compact.Row key={`${useCase.id} ${slug}`}>
              <Compact.RowHead className="font-normal!">{useCase.title}</Compact.RowHead>
              <Compact.Cell>
                <Link href={hrefOf(slug)} className="target-area max-md:inline-block">
                  {name}
                </Link>
              </Compact.Cell>
              <Compact.Cell className="text-dense text-ink2">{why}</Compact.Cell>
            </Compact.Row>
          )),
        )}
      </Compact.Body>
    </Compact.Table>
  );
}
