import type { ReactNode } from 'react';
import { Details } from '@/components/ui/disclosure';

export type FoldProps = {
  /** A word or two: "3 sources". */
  summary: string;
  /** What it belongs to, for those who hear the summary out of its place. */
  about: string;
  children: ReactNode;
};

/** More of a cell, one click away. */
export function Fold({ summary, about, children }: FoldProps) {
  return (
    <Details
      look="link"
      className="text-dense print:mt-1.5"
      summary={
        <span>
          {summary}
          <span className="sr-only">: {about}</span>
        </span>
      }
    >
      {children}
    </Details>
  );
}
