import type { ReactNode } from 'react';
import { disclaimer } from '@/lib/disclaimer';
import { levelsComeFrom } from '@/lib/words/method';
import { KeptFault } from './kept-fault';
import { MandateLink } from './mandate-link';
import { EditionLabel, type EditionLabelProps, ShortlistLink, SiteMenu, SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

type SiteFrameProps = EditionLabelProps &
  FooterProps & {
    children: ReactNode;
  };

/** What surrounds every page: skip link, bar, `main`, foot. Pages bring their own `h1`. */
export function SiteFrame({ newest, editions, sourceUrl, children }: SiteFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col print:min-h-0">
      <TopBar newest={newest} editions={editions} />
      <main id="content" tabIndex={-1} className="page-width grow pt-7 outline-none md:pt-8">
        <KeptFault />
        {children}
      </main>
      <SiteFooter sourceUrl={sourceUrl} />
    </div>
  );
}

/** One row; from 720 px up to where six links and the rest fit, the links have a row of their own. */
function TopBar(edition: EditionLabelProps) {
  return (
    <header className="no-print relative z-30 border-b border-line ground-surface">
      <a
        href="#content"
        className="no-print sr-only z-50 rounded-control bg-act px-4 py-3 text-on-act focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="page-width flex min-h-16 flex-wrap items-center gap-x-6 max-md:gap-y-1 max-md:py-2 md:min-h-14 md:pt-3 min-[68rem]:h-14 min-[68rem]:flex-nowrap min-[68rem]:pt-0">
        <MandateLink
          href="/"
          className="flex min-h-11 items-center gap-3 font-serif text-[1rem] font-semibold text-ink no-underline md:min-h-8 md:whitespace-nowrap"
        >
          <Mark />
          Custodian Compare
        </MandateLink>
        <div className="order-last -ml-2.5 hidden h-11 w-full md:block min-[68rem]:order-none min-[68rem]:ml-0 min-[68rem]:h-full min-[68rem]:w-auto">
          <SiteNav layout="bar" />
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
            <SiteNav layout="menu" />
            <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
              <EditionLabel {...edition} />
              <div className="flex flex-wrap items-center gap-3">
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

/** The mark: a proven block, an open hatch, the needle. The whole grammar in 25 by 17 px. */
function Mark({ className = 'h-4.5 w-auto' }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 25 18" className={className}>
      <rect x="0" y="4" width="13" height="10" rx="1.5" fill="currentColor" />
      <path
        d="m14.2 10.6 3.2-3.2m-.6 4 1.6-1.6m2.4-.6 1.8-1.8m-1 3.6 3-3"
        stroke="currentColor"
        strokeWidth="1.1"
      />
      <path d="M17.2 0h4.6L20.4 2.6V18h-1.8V2.6Z" fill="currentColor" />
    </svg>
  );
}

/** Where people and machines take the data, in the order of the foot of every page. */
export const openDataLinks: readonly { readonly href: string; readonly label: string }[] = [
  { href: '/changes', label: 'Changes' },
  { href: '/data', label: 'Data and API' },
  { href: '/export.json', label: 'JSON' },
  { href: '/export.csv', label: 'CSV' },
];

type FooterProps = {
  /** Where the source code lies; null where the site does not say. */
  sourceUrl: string | null;
};

function SiteFooter({ sourceUrl }: FooterProps) {
  const links = [
    { href: '/report', label: 'Report an error' },
    { href: '/accessibility', label: 'Accessibility' },
    // Without an address of the code, what everything here is made from is the table of sources.
    sourceUrl === null
      ? { href: '/data#tables', label: 'Sources' }
      : { href: sourceUrl, label: 'Source' },
    ...openDataLinks,
  ];
  return (
    <footer className="mt-10 border-t border-line print:mt-4">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-6 text-dense text-ink2 print:py-2">
        <p>
          {disclaimer} {levelsComeFrom}; confirm every point with the provider.
        </p>
        <nav aria-label="Reports and data" className="no-print flex flex-wrap items-center gap-x-2">
          <ul className="flex flex-wrap gap-x-3">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="inline-flex min-h-11 items-center md:min-h-7">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
