import type { ReactNode } from 'react';
import type { EditionLabelProps } from './edition-label';
import { SiteFooter } from './site-footer';
import { TopBar } from './top-bar';

export type SiteFrameProps = EditionLabelProps & { children: ReactNode };

/** What surrounds every page: skip link, bar, `main`, foot. Pages bring their own `h1`. */
export function SiteFrame({ newest, editions, children }: SiteFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col print:min-h-0">
      <TopBar newest={newest} editions={editions} />
      <main id="content" tabIndex={-1} className="page-width grow pt-7 outline-none md:pt-8">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
