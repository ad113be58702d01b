import Link from 'next/link';
import { GateTag } from '@/components/evidence/gate-tag';
import type { NamedProvider } from '@/lib/guide/build-guide-view';

export type NamedProvidersProps = {
  named: readonly NamedProvider[];
  namedOn: string;
  hrefOf: (slug: string) => string;
  /** How each requirement of the use case came out; there is nothing to show without any. */
  showGates: boolean;
};

/** Whom the article named for a use case and why, with what evidence says of it now. */
export function NamedProviders({ named, namedOn, hrefOf, showGates }: NamedProvidersProps) {
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
