'use client';

import { usePathname } from 'next/navigation';
import { findNearest } from '@/lib/assessment/search-texts';
import { quote } from '@/lib/url/notices';
import { MandateLink } from './mandate-link';

type NearestProviderProps = {
  providers: readonly { slug: string; name: string; shortName: string }[];
};

/** Whom the address, which only the browser's side of a missing page knows, may mean. */
export function NearestProvider({ providers }: NearestProviderProps) {
  const given = readName(usePathname());
  const nearest = findNearest(providers, given);
  return (
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
