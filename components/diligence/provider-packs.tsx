import Link from 'next/link';
import { Details } from '@/components/ui/disclosure';
import type { ProviderDiligence } from '@/lib/diligence/list-diligence';
import { ItemMark } from './item-mark';
import { ItemEvidence, PackLines } from './pack-lines';

type PackSummaryProps = Pick<ProviderDiligence, 'packs'> & {
  /** The page with every item. */
  href: string;
};

/** How much of each pack is public, for a page that leads to the items. */
export function PackSummary({ packs, href }: PackSummaryProps) {
  return (
    <>
      <ul className="flex max-w-[62rem] flex-col gap-1">
        {packs
          .filter(({ applies }) => applies)
          .map((view) => (
            <li key={view.pack.id}>
              <strong>{view.pack.name}.</strong> {view.sentence}
            </li>
          ))}
      </ul>
      <p className="mt-1">
        <Link href={href} prefetch={false} className="inline-flex target items-center">
          Item by item, with sources
        </Link>
      </p>
    </>
  );
}

/**
 * What due diligence lists ask of this provider: a line for each pack, and what its contracts, rules
 * and accounts say, item by item. Both are folded, because a reader wants one of them.
 */
export function ProviderPacks({ packs, answers }: ProviderDiligence) {
  const fitting = packs.filter(({ applies }) => applies);
  const others = packs.filter(({ applies }) => !applies);
  return (
    <>
      <PackLines views={fitting} nameOf={({ pack }) => pack.name} />
      {others.length > 0 && (
        <p className="border-t border-line py-2 text-dense text-ink2">
          Packs that do not fit:{' '}
          {others.map(({ pack, about }) => `${pack.name}, for ${about}`).join('; ')}. No such
          company in force was found.
        </p>
      )}
      {answers.length > 0 && (
        <Details
          className="-ml-3"
          summary={`${answers.length} items looked up in contracts, rules and accounts`}
        >
          <dl className="flex flex-col gap-2 pt-1 pb-3 pl-3 text-dense">
            {answers.map((item) => (
              <div key={item.id} className="keep-together border-t border-line pt-2">
                <dt>
                  <strong>{item.name}</strong>{' '}
                  <ItemMark status={item.status}>{item.value}</ItemMark>
                </dt>
                <dd className="mt-1">
                  <ItemEvidence {...item} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  );
}
