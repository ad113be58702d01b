import { usePathname, useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { readKeptQuery, toReadQuery } from '@/lib/url/kept-links';
import { toShownPath } from '@/lib/url/kept-pages';

/** The path of the page as its reader sees it. */
export const useShownPath = (): string => toShownPath(usePathname());

type WithLinkProps = { children: (link: URLSearchParams) => ReactNode };

/**
 * Renders with what the link of the page says. Next knows no query while it renders a kept page, and would
 * leave to the browser what asks for one: without a script it would never come, and with one it would be
 * made anew under the reader's hand. There the link is read from the path of the page's twin, which says
 * the same, so that the browser finds what it expects.
 */
export function WithLink({ children }: WithLinkProps) {
  const kept = readKeptQuery(usePathname());
  return <Suspense>{kept ? children(kept) : <AskingRouter>{children}</AskingRouter>}</Suspense>;
}

function AskingRouter({ children }: WithLinkProps) {
  const asked = useSearchParams();
  return <>{children(new URLSearchParams(toReadQuery(asked)))}</>;
}
