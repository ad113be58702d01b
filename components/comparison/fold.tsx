import type { ReactNode } from 'react';
import { Glyph } from '@/components/ui/glyph';

export type FoldProps = {
  /** A word or two: "3 sources". */
  summary: string;
  /** What it belongs to, for those who hear the summary out of its place. */
  about: string;
  children: ReactNode;
};

/** More of a cell, one click away; native, so that it opens without a script. */
export function Fold({ summary, about, children }: FoldProps) {
  return (
    <details className="group/fold text-dense">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-link md:min-h-8 [&::-webkit-details-marker]:hidden">
        <span className="underline underline-offset-2">{summary}</span>
        <span className="sr-only">: {about}</span>
        <Glyph name="down" className="no-print size-2.5 group-open/fold:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
