'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { withCarriedQuery } from '@/lib/url/carried-query';
import { privatePages } from '@/lib/url/security-policy';
import { WithLink } from './with-link';

type MandateLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** A link to another page that keeps the mandate of the present one. */
export const MandateLink = ({ href, ...rest }: MandateLinkProps) => (
  <WithLink>{(link) => <Anchor href={withCarriedQuery(href, link)} {...rest} />}</WithLink>
);

/** A private page loads anew, where its own security policy counts. */
function Anchor({ prefetch = null, ...rest }: MandateLinkProps) {
  return privatePages.includes(rest.href.replace(/[?#].*/, '')) ? (
    <a {...rest} />
  ) : (
    <Link prefetch={prefetch} {...rest} />
  );
}
