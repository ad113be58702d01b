'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { type ComponentProps, Suspense } from 'react';
import { withCarriedQuery } from '@/lib/url/carried-query';

type MandateLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A link to another page that keeps the mandate of the present one. On a page that is rendered
 * ahead of time the link is plain until the browser knows its own address.
 */
export function MandateLink(props: MandateLinkProps) {
  return (
    <Suspense fallback={<Link {...props} />}>
      <CarryingLink {...props} />
    </Suspense>
  );
}

function CarryingLink({ href, ...rest }: MandateLinkProps) {
  const searchParams = useSearchParams();
  return <Link href={withCarriedQuery(href, searchParams)} {...rest} />;
}
