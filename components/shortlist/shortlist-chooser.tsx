import Link from 'next/link';
import type { ReactNode } from 'react';
import { CandidateFields } from '@/components/reading/candidate-fields';
import { Button } from '@/components/ui/button';
import type { Candidate } from '@/lib/comparison/build-provider-choice';

type ShortlistChooserProps = {
  /** The page that the form leads to. */
  action: string;
  candidates: readonly Candidate[];
  /** Names and values that the form carries besides: the mandate. */
  carried: readonly (readonly [name: string, value: string])[];
};

/** Whom to put on the shortlist: a plain GET form, so that it works without a script. */
export function ShortlistChooser({ action, candidates, carried }: ShortlistChooserProps) {
  return (
    <form action={action} method="get" className="max-w-[52rem]">
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CandidateFields
        legend="Providers for the shortlist"
        name="shortlist"
        candidates={candidates}
      />
      <div className="mt-4">
        <Button type="submit" look="main">
          Show this shortlist
        </Button>
      </div>
    </form>
  );
}

type EmptyShortlistProps = {
  /** The ranking under the same mandate. */
  rankingHref: string;
  /** The form to choose with. */
  children: ReactNode;
};

/** Nothing is chosen yet: what the page is for, and both ways to fill it. */
export function EmptyShortlist({ rankingHref, children }: EmptyShortlistProps) {
  return (
    <>
      <h1 className="text-h1">Your shortlist</h1>
      <p className="mt-2 max-w-[46rem] text-answer">
        <strong>No provider is on it yet.</strong> Choose those you consider: here you will find
        what is still open for your mandate, a checklist to answer for each of them, and a memo for
        the committee.
      </p>
      <p className="mt-2">
        <Link href={rankingHref} className="inline-flex target items-center">
          Choose in the ranking, where the evidence is
        </Link>
      </p>
      <h2 className="mt-6 mb-3 text-h2">Choose here</h2>
      {children}
    </>
  );
}
