'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useFocusHandover } from './use-focus-handover';

type LeavingLinkProps = ComponentProps<typeof Link> & {
  /** Joins such links in a list: the next one takes the focus. */
  group: string;
};

/** A link that is gone from the page that it leads to: the keyboard's focus goes on to the next one. */
export function LeavingLink({ group, ...link }: LeavingLinkProps) {
  const leaving = useFocusHandover<HTMLAnchorElement>({ group });
  return <Link scroll={false} {...leaving} {...link} />;
}
