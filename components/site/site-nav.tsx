'use client';

import { usePathname } from 'next/navigation';
import { MandateLink } from './mandate-link';
import { isCurrent, type SiteLink } from './site-links';

export type SiteNavProps = { links: readonly SiteLink[]; layout: 'bar' | 'menu' };

const linkClass = {
  bar: 'flex h-full items-center border-b-2 px-2.5 text-body no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink border-transparent text-ink2',
  menu: 'flex min-h-11 items-center border-l-2 px-3 text-body no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink border-transparent text-ink2',
};

export function SiteNav({ links, layout }: SiteNavProps) {
  const pathname = usePathname();
  return (
    <nav aria-label="Pages" className={layout === 'bar' ? 'h-full' : undefined}>
      <ul className={layout === 'bar' ? 'flex h-full' : 'flex flex-col py-2'}>
        {links.map((link) => (
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
