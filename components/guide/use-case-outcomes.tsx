import Link from 'next/link';
import { Outcome } from '@/components/ui/outcome';
import { formatPercent } from '@/lib/format';
import type { UseCaseProvider } from '@/lib/guide/build-guide-view';

const outcomes = [
  { id: 'pass', words: 'Meets every requirement' },
  { id: 'open', words: 'Open, to be asked' },
  { id: 'fail', words: 'Ruled out' },
] as const;

/** A chance that prints as less than 1% tells nobody from the rest. */
const isTold = (pFirst: number): boolean => pFirst >= 0.005;

export type UseCaseOutcomesProps = {
  providers: readonly UseCaseProvider[];
  hrefOf: (slug: string) => string;
};

/** Who meets the requirements of a use case on the evidence of the edition, best rank first. */
export function UseCaseOutcomes({ providers, hrefOf }: UseCaseOutcomesProps) {
  return (
    <div>
      <h4 className="text-dense font-semibold">On present evidence</h4>
      <dl className="mt-1.5 grid gap-x-6 gap-y-1.5 text-dense md:grid-cols-[11.5rem_minmax(0,1fr)]">
        {outcomes.map(({ id, words }) => {
          const found = providers.filter(({ outcome }) => outcome === id);
          return (
            <div key={id} className="contents">
              <dt className="pt-1">
                <Outcome tone={id}>{words}</Outcome>
              </dt>
              <dd>
                {found.length === 0 ? (
                  <span className="inline-flex target items-center text-ink2">None</span>
                ) : (
                  <ul className="flex flex-wrap gap-x-5">
                    {found.map(({ slug, name, pFirst }) => (
                      <li key={slug} className="flex items-center gap-1.5">
                        <Link href={hrefOf(slug)} className="inline-flex target items-center">
                          {name}
                        </Link>
                        {pFirst !== null && isTold(pFirst) && (
                          <span className="text-caption text-ink2">
                            first in {formatPercent(pFirst)}
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
