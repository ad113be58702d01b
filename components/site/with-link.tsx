import { usePathname, useSearchParams } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { readKeptQuery } from '@/lib/url/kept-links';
import { toShownPath } from '@/lib/url/kept-pages';

/** The path of the page as its reader sees it. */
export const useShownPath = (): string => toShownPath(usePathname());

type WithLinkProps = { children: (link: URLSearchParams) => ReactNode };

/**
 * Renders with what the link of the page says. Where a page is kept, Next knows no query while it renders
 * ahead of the browser and leaves to it what asks for one; without a script that would never come. There
 * the link stands in the path of the page's twin.
 */
export function WithLink({ children }: WithLinkProps) {
  const kept = readKeptQuery(usePathname());
  return (
    <Suspense fallback={children(kept)}>
      <AskingRouter>{children}</AskingRouter>
    </Suspense>
  );
}

function AskingRouter({ children }: WithLinkProps) {
  return <>{children(useSearchParams())}</>;
}
