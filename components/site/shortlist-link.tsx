'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { MandateLink } from './mandate-link';

/** The way to the shortlist, with the number of providers that the present link holds. */
export function ShortlistLink() {
  return (
    <Suspense fallback={<Labelled count={0} />}>
      <Counted />
    </Suspense>
  );
}

function Counted() {
  const listed = useSearchParams().getAll('shortlist').join(',').split(',');
  return <Labelled count={new Set(listed.map((slug) => slug.trim()).filter(Boolean)).size} />;
}

function Labelled({ count }: { count: number }) {
  const pathname = usePathname();
  return (
    <MandateLink
      href="/shortlist"
      aria-current={pathname === '/shortlist' ? 'page' : undefined}
      className="flex min-h-11 items-center gap-1.5 rounded-control border border-edge px-3 text-dense font-medium whitespace-nowrap text-ink no-underline hover:ground-sunken aria-[current=page]:border-link aria-[current=page]:bg-sel aria-[current=page]:text-link md:min-h-8"
    >
      Shortlist <strong>{count}</strong>
    </MandateLink>
  );
}
