import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { type PageSection, SectionNav } from './section-nav';

type ReadingLayoutProps = { sections: readonly PageSection[]; children: ReactNode };

/**
 * A long page beside its contents: sticky at the left where there is room, folded above the text
 * where there is not, absent on paper.
 */
export function ReadingLayout({ sections, children }: ReadingLayoutProps) {
  return (
    <div className="mt-8 grid-cols-[11rem_minmax(0,1fr)] gap-9 lg:grid print:block">
      <div className="no-print">
        <details className="group mb-8 rounded-control border border-edge ground-surface lg:hidden">
          <summary className="flex min-h-11 list-none items-center px-3.5 text-body font-medium [&::-webkit-details-marker]:hidden">
            On this page
            <Glyph name="down" className="ml-auto size-3 group-open:rotate-180" />
          </summary>
          <nav aria-label="On this page" className="px-3.5 pb-3">
            <SectionNav sections={sections} />
          </nav>
        </details>
        <nav aria-label="On this page" className="sticky top-6 hidden lg:block">
          <SectionNav sections={sections} />
        </nav>
      </div>
      <div className="flex min-w-0 flex-col gap-14 print:block">{children}</div>
    </div>
  );
}
