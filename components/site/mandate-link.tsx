'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ComponentProps, Suspense } from 'react';
import { withCarriedQuery } from '@/lib/url/carried-query';

type MandateLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: string;
  /** Loads the page anew, where its own security policy counts. */
  isDocument?: boolean;
};

/**
 * A link to another page that keeps the mandate of the present one. On a page that is rendered
 * ahead of time the link is plain until the browser knows its own address.
 */
export function MandateLink({ isDocument = false, ...props }: MandateLinkProps) {
  const Anchor = isDocument ? 'a' : Link;
  return (
    <Suspense fallback={<Anchor {...props} />}>
      <CarryingLink {...props} Anchor={Anchor} />
    </Suspense>
  );
}

type CarryingLinkProps = Omit<MandateLinkProps, 'isDocument'> & { Anchor: typeof Link | 'a' };

function CarryingLink({ href, Anchor, ...rest }: CarryingLinkProps) {
  const searchParams = useSearchParams();
  return <Anchor href={withCarriedQuery(href, searchParams)} {...rest} />;
}
