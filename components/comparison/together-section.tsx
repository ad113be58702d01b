import Link from 'next/link';
import type { ReactNode } from 'react';
import { Term } from '@/components/glossary/term';
import { Panel } from '@/components/ui/panel';
import { Compact } from '@/components/ui/table';
import type { Covered, Second, Together } from '@/lib/comparison/build-together';
import { capitalise, formatList, formatScore } from '@/lib/format';

type TogetherSectionProps = {
  together: Together;
  /** The comparison of two others under the same mandate. */
  compareHref: (slugs: readonly [string, string]) => string;
};

/** What two cover as a pair, what both leave open, on whom both depend, and who else could be second. */
export function TogetherSection({ together, compareHref }: TogetherSectionProps) {
  const { names, regions, requirements, openForBoth, dependencies, seconds } = together;
  return (
    <section aria-labelledby="together" className="mt-6 print:break-inside-avoid">
      <h2 id="together" className="text-h2">
        Together
      </h2>
      <p className="max-w-prose text-ink2">
        {formatList(names)} as a pair: what one covers where the other does not, and what a failure
        of one could reach both through.
      </p>
      <Panel className="mt-3 grid gap-x-9 gap-y-5 p-4 md:grid-cols-2">
        <Part title="Regions">
          <CoverList items={regions} names={names} none="neither, as far as was found" />
        </Part>
        <Part title="Your requirements">
          {requirements.length === 0 ? (
            <p className="text-dense text-ink2">None is set.</p>
          ) : (
            <CoverList items={requirements} names={names} none="open or not met by both" />
          )}
        </Part>
        <Part title="Left open by both">
          <p className="text-dense">
            {openForBoth.length === 0
              ? 'No finding.'
              : `${openForBoth.length} findings: ${formatList(openForBoth)}.`}{' '}
            <span className="text-ink2">
              What is <Term id="open">open</Term> for both, a pair does not settle.
            </span>
          </p>
        </Part>
        <Part title="On whom they depend">
          <dl className="grid gap-x-4 gap-y-1 text-dense min-[24rem]:grid-cols-[8.5rem_1fr]">
            {dependencies.map(({ kind, label, shared, own }) => (
              <div key={kind} className="contents">
                <dt className="text-ink2">{label}</dt>
                <dd>
                  {shared.length > 0 && (
                    <strong className="block">Shared: {formatList(shared)}</strong>
                  )}
                  {shared.length === 0 &&
                    own.map(({ shortName, names: found }) => (
                      <span key={shortName} className="block">
                        {shortName}: {found.length === 0 ? 'not found' : formatList(found)}
                      </span>
                    ))}
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      </Panel>
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        {seconds.map(({ first, slug, best }) => (
          <SecondsTable
            key={slug}
            first={first}
            best={best}
            hrefOf={(other) => compareHref([slug, other])}
          />
        ))}
      </div>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 text-h3">{title}</h3>
      {children}
    </div>
  );
}

type CoverListProps = {
  items: readonly Covered[];
  names: readonly [string, string];
  /** What to say where neither settles it. */
  none: string;
};

function CoverList({ items, names, none }: CoverListProps) {
  return (
    <dl className="grid gap-x-4 gap-y-1 text-dense min-[24rem]:grid-cols-[8.5rem_1fr]">
      {items.map(({ id, name, by }) => (
        <div key={id} className="contents">
          <dt className="text-ink2">{capitalise(name)}</dt>
          <dd>
            {by.length === names.length ? 'both' : by.length > 0 ? `${formatList(by)} alone` : none}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SecondsTableProps = {
  first: string;
  best: readonly Second[];
  hrefOf: (slug: string) => string;
};

/** Who adds most to one of the two: by requirements, then by regions, then by proven points. */
function SecondsTable({ first, best, hrefOf }: SecondsTableProps) {
  return (
    <Compact.Table
      caption={`Best second to ${first}, by what it adds`}
      showCaption
      columns={[
        { name: 'Provider', width: 'w-32' },
        { name: 'Adds' },
        { name: 'Proven points', width: 'w-24', numeric: true },
      ]}
    >
      <Compact.Body>
        {best.map((one) => (
          <Compact.Row key={one.slug}>
            <Compact.RowHead>
              <Link href={hrefOf(one.slug)} prefetch={false} className="target-area">
                {one.shortName}
              </Link>
            </Compact.RowHead>
            <Compact.Cell className="text-dense">{sayAdds(one)}</Compact.Cell>
            <Compact.Cell numeric>+ {formatScore(one.points)}</Compact.Cell>
          </Compact.Row>
        ))}
      </Compact.Body>
    </Compact.Table>
  );
}

/** "segregation; the EU and Singapore. Both depend on Deloitte." */
function sayAdds({ requirements, regions, shares }: Second): string {
  const adds = [requirements, regions]
    .filter((some) => some.length > 0)
    .map((some) => formatList(some));
  return [
    adds.length === 0 ? 'No requirement and no region.' : `${capitalise(adds.join('; '))}.`,
    ...(shares.length === 0 ? [] : [`Both depend on ${formatList(shares)}.`]),
  ].join(' ');
}
