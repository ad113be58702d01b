import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';

type FoldedProps = {
  id?: string;
  /** The heading of what folds. */
  title: string;
  /** A line under it that is always read. */
  line?: ReactNode;
  /** False where it stands beside a heading of its own level. */
  isHeading?: boolean;
  children: ReactNode;
};

/**
 * A part of a long page that opens at its heading. Native: found by search in the page, opened by a
 * link to what it holds, open on paper, and no script in it.
 */
export function Folded({ id, title, line, isHeading = true, children }: FoldedProps) {
  return (
    <details id={id} className="group scroll-mt-6 border-t border-line">
      <summary className="flex min-h-11 list-none items-center gap-3 py-1.5 [&::-webkit-details-marker]:hidden">
        <span className="grow">
          {isHeading ? <h3 className="text-h3">{title}</h3> : title}
          {line && <span className="block text-dense text-ink2">{line}</span>}
        </span>
        <Glyph name="down" className="size-3 shrink-0 text-ink2 group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
