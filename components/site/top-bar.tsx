import type { Edition } from '@/lib/catalogue/types';
import { EditionLabel } from './edition-label';
import { MandateLink } from './mandate-link';
import { Mark } from './mark';
import { ShortlistLink } from './shortlist-link';
import { siteLinks } from './site-links';
import { SiteMenu } from './site-menu';
import { SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

export function TopBar({ edition }: { edition: Edition }) {
  return (
    <header className="no-print relative z-30 border-b border-line ground-surface">
      <div className="page-width flex h-16 items-center gap-6 md:h-14">
        <MandateLink
          href="/"
          className="flex min-h-11 items-center gap-3 font-serif text-[1rem] font-semibold whitespace-nowrap text-ink no-underline md:min-h-8"
        >
          <Mark />
          Custodian Compare
        </MandateLink>
        <div className="hidden h-full md:block">
          <SiteNav links={siteLinks} layout="bar" />
        </div>
        <div className="ml-auto hidden items-center gap-6 md:flex">
          <div className="hidden lg:block">
            <EditionLabel edition={edition} />
          </div>
          <ThemeSwitch />
          <ShortlistLink />
        </div>
        <div className="ml-auto md:hidden">
          <SiteMenu>
            <SiteNav links={siteLinks} layout="menu" />
            <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
              <EditionLabel edition={edition} />
              <div className="flex items-center gap-3">
                <ThemeSwitch />
                <ShortlistLink />
              </div>
            </div>
          </SiteMenu>
        </div>
      </div>
    </header>
  );
}
