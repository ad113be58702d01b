'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** The menu below 720 px: native disclosure, so it opens without a script; a new page closes it. */
export function SiteMenu({ children }: { children: ReactNode }) {
  const pathname = usePathname();
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
