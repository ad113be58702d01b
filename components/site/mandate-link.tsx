'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ComponentProps, Suspense } from 'react';
import { withCarriedQuery } from '@/lib/url/carried-query';
import { privatePages } from '@/lib/url/security-policy';

type MandateLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A link to another page that keeps the mandate of the present one. On a page that is rendered
 * ahead of time the link is plain until the browser knows its own address.
 */
export const MandateLink = (props: MandateLinkProps) => (
  <Suspense fallback={<Anchor {...props} />}>
    <CarryingLink {...props} />
  </Suspense>
);

function CarryingLink({ href, ...rest }: MandateLinkProps) {
  const searchParams = useSearchParams();
  return <Anchor href={withCarriedQuery(href, searchParams)} {...rest} />;
}

/** A private page loads anew, where its own security policy counts. */
function Anchor({ prefetch = null, ...rest }: MandateLinkProps) {
  return privatePages.includes(rest.href.replace(/[?#].*/, '')) ? (
    <a {...rest} />
  ) : (
    <Link prefetch={prefetch} {...rest} />
  );
}
