'use client';

import type { ReactNode } from 'react';
import { findEdition } from '@/lib/catalogue/find-edition';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate, formatHash } from '@/lib/format';
import { MandateLink } from './mandate-link';
import { useShownPath, WithLink } from './with-link';

type SiteLink = {
  href: string;
  label: string;
  /** Paths below which this link counts as the current page, beside its own. */
  covers?: readonly string[];
};

/** The pages of the top bar, in its order. */
export const siteLinks: readonly SiteLink[] = [
  { href: '/', label: 'Ranking', covers: ['/providers/'] },
  { href: '/compare', label: 'Compare' },
  { href: '/costs', label: 'Costs' },
  { href: '/decide', label: 'Decide', covers: ['/ask', '/shortlist', '/check'] },
  { href: '/guide', label: 'Guide' },
  { href: '/method', label: 'Method' },
  { href: '/changes', label: 'Changes' },
  { href: '/data', label: 'Data' },
];

export function isCurrent(link: SiteLink, pathname: string): boolean {
  return pathname === link.href || (link.covers ?? []).some((path) => pathname.startsWith(path));
}

type SiteNavProps = { layout: 'bar' | 'menu' };

const linkClass = {
  bar: 'flex h-full items-center border-b-2 px-2.5 text-body no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink border-transparent text-ink2',
  menu: 'flex min-h-11 items-center border-l-2 px-3 text-body no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink border-transparent text-ink2',
};

export function SiteNav({ layout }: SiteNavProps) {
  const pathname = useShownPath();
  return (
    <nav aria-label="Pages" className={layout === 'bar' ? 'h-full' : undefined}>
      <ul className={layout === 'bar' ? 'flex h-full' : 'flex flex-col py-2'}>
        {siteLinks.map((link) => (
          <li key={link.href} className={layout === 'bar' ? 'h-full' : undefined}>
            <MandateLink
              href={link.href}
              className={linkClass[layout]}
              aria-current={isCurrent(link, pathname) ? 'page' : undefined}
            >
              {link.label}
            </MandateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The menu below 720 px: native disclosure, so it opens without a script; a new page closes it. */
export function SiteMenu({ children }: { children: ReactNode }) {
  const pathname = useShownPath();
  return (
    <details key={pathname} className="group md:hidden">
      <summary className="flex min-h-11 list-none items-center rounded-control border border-edge px-3.5 text-body font-medium [&::-webkit-details-marker]:hidden">
        Menu
      </summary>
      <div className="absolute inset-x-0 top-full z-30 border-y border-line ground-surface px-4 pb-4">
        {children}
      </div>
    </details>
  );
}

/** The way to the shortlist, with the number of providers that the present link holds. */
export const ShortlistLink = () => (
  <WithLink>{(link) => <CountedLink count={countListed(link)} />}</WithLink>
);

function countListed(link: URLSearchParams): number {
  const listed = link.getAll('shortlist').join(',').split(',');
  return new Set(listed.map((slug) => slug.trim()).filter(Boolean)).size;
}

function CountedLink({ count }: { count: number }) {
  const pathname = useShownPath();
  return (
    <MandateLink
      href="/shortlist"
      aria-current={pathname === '/shortlist' ? 'page' : undefined}
      className="flex min-h-11 items-center gap-1.5 rounded-control border border-edge px-3 text-dense font-medium whitespace-nowrap text-ink no-underline hover:ground-sunken aria-[current=page]:border-link aria-[current=page]:bg-sel aria-[current=page]:text-link md:min-h-8"
    >
      Shortlist <strong>{count}</strong>
    </MandateLink>
  );
}

export type ShownEdition = Pick<Edition, 'id' | 'hash' | 'date'>;

export type EditionLabelProps = {
  newest: ShownEdition;
  /** All editions, so that a link to an older one is labelled with its own day. */
  editions: readonly ShownEdition[];
};

/** Which state of the catalogue the page shows: its day and the head of its hash. */
export const EditionLabel = ({ newest, editions }: EditionLabelProps) => (
  <WithLink>
    {(link) => {
      const asked = link.get('edition')?.trim().toLowerCase() ?? '';
      return <EditionLine edition={findEdition(editions, asked) ?? newest} />;
    }}
  </WithLink>
);

function EditionLine({ edition }: { edition: ShownEdition }) {
  return (
    <p className="text-dense text-ink2 lg:whitespace-nowrap">
      Edition <strong className="text-ink">{formatDate(edition.date)}</strong>{' '}
      <span className="font-mono text-caption text-ink3" title={edition.hash}>
        {formatHash(edition.hash)}
      </span>
    </p>
  );
}
