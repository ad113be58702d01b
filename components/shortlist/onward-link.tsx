import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useCheckAnswers } from './check-answers';

export type OnwardLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** A link to another state of this page that does not lose the answers that came with the link. */
export function OnwardLink({ href, ...rest }: OnwardLinkProps) {
  const { onwards } = useCheckAnswers();
  return <Link href={onwards(href)} {...rest} />;
}
