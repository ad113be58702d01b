'use client';

import { usePathname } from 'next/navigation';
import { MandateLink } from './mandate-link';
import { findNearest } from '@/lib/assessment/search-texts';
import { quote } from '@/lib/url/notices';

type UnknownProviderProps = {
  providers: readonly { slug: string; name: string; shortName: string }[];
};

/** Whom the address may mean, and everybody there is. The mandate of the link is kept. */
export function UnknownProvider({ providers }: UnknownProviderProps) {
  const given = readName(usePathname());
  const nearest = findNearest(providers, given);
  return (
    <>
      <h1 className="text-h1">No such provider</h1>
      <p className="mt-3 max-w-prose text-answer">
        There is no provider {quote(given)}.
        {nearest && (
          <>
            {' '}
            Did you mean{' '}
            <MandateLink href={`/providers/${nearest.slug}`} className="target-area">
              {nearest.name}
            </MandateLink>
            ?
          </>
        )}
      </p>
      <h2 className="mt-6 text-h3">All {providers.length} providers</h2>
      <ul className="mt-1">
        {providers.map(({ slug, name }) => (
          <li key={slug}>
            <MandateLink href={`/providers/${slug}`} className="inline-flex target items-center">
              {name}
            </MandateLink>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <MandateLink href="/" className="inline-flex target items-center">
          Open the ranking
        </MandateLink>
      </p>
    </>
  );
}

/** The last part of an address, as somebody typed it. */
function readName(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
