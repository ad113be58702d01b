'use client';

import { usePathname } from 'next/navigation';
import { lazy } from 'react';
import { quote } from '@/lib/url/notices';
import { MandateLink } from './mandate-link';

type NearestProviderProps = {
  providers: readonly { slug: string; name: string; shortName: string }[];
};

/** Whom the address, which only the browser's side of a missing page knows, may mean. */
export function NearestProvider({ providers }: NearestProviderProps) {
  const given = readName(usePathname());
  return (
    <p className="mt-3 max-w-prose text-answer">
      There is no provider {quote(given)}.
      <DidYouMean providers={providers} given={given} />
    </p>
  );
}

/** The search is fetched for a page that is missing, and not with every page that is there. */
const DidYouMean = lazy(async () => {
  const { findNearest } = await import('@/lib/assessment/search-texts');
  return {
    default: function DidYouMean({ providers, given }: NearestProviderProps & { given: string }) {
      const nearest = findNearest(providers, given);
      return (
        nearest && (
          <>
            {' '}
            Did you mean{' '}
            <MandateLink href={`/providers/${nearest.slug}`} className="target-area">
              {nearest.name}
            </MandateLink>
            ?
          </>
        )
      );
    },
  };
});

/** The last part of an address, as somebody typed it. */
function readName(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
