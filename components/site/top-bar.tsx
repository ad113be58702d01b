import { EditionLabel, type EditionLabelProps } from './edition-label';
import { MandateLink } from './mandate-link';
import { Mark } from './mark';
import { ShortlistLink } from './shortlist-link';
import { siteLinks } from './site-links';
import { SiteMenu } from './site-menu';
import { SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

/** One row; from 720 px up to where six links and the rest fit, the links have a row of their own. */
export function TopBar(edition: EditionLabelProps) {
  return (
    <header className="no-print relative z-30 border-b border-line ground-surface">
      <a
        href="#content"
        className="no-print sr-only z-50 rounded-control bg-act px-4 py-3 text-on-act focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="page-width flex min-h-16 items-center gap-x-6 md:min-h-14 md:flex-wrap md:pt-3 min-[68rem]:h-14 min-[68rem]:flex-nowrap min-[68rem]:pt-0">
        <MandateLink
          href="/"
          className="flex min-h-11 items-center gap-3 font-serif text-[1rem] font-semibold whitespace-nowrap text-ink no-underline md:min-h-8"
        >
          <Mark />
          Custodian Compare
        </MandateLink>
        <div className="order-last -ml-2.5 hidden h-11 w-full md:block min-[68rem]:order-none min-[68rem]:ml-0 min-[68rem]:h-full min-[68rem]:w-auto">
          <SiteNav links={siteLinks} layout="bar" />
        </div>
        <div className="ml-auto hidden items-center gap-6 md:flex">
          <div className="hidden lg:block">
            <EditionLabel {...edition} />
          </div>
          <ThemeSwitch />
          <ShortlistLink />
        </div>
        <div className="ml-auto md:hidden">
          <SiteMenu>
            <SiteNav links={siteLinks} layout="menu" />
            <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
              <EditionLabel {...edition} />
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
