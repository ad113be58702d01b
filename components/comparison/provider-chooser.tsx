import type { ReactNode } from 'react';
import { CandidateFields } from '@/components/reading/candidate-fields';
import { Button } from '@/components/ui/button';
import type { Candidate } from '@/lib/comparison/list-candidates';

export type ProviderChooserProps = {
  candidates: readonly Candidate[];
  /** Names and values that the form carries besides: the mandate. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The mandate in a line. */
  children: ReactNode;
};

/** Whom to compare: a plain GET form, so that it works without a script. */
export function ProviderChooser({ candidates, carried, children }: ProviderChooserProps) {
  return (
    <>
      <h1 className="text-h1">Compare two to four custodians</h1>
      <p className="mt-2 max-w-[46rem] text-answer">
        Choose whom to put side by side, from the score down to each finding and its sources. Scores
        and ranks are those of your mandate.
      </p>
      {children}
      <form action="/compare" method="get" className="mt-5 max-w-[52rem]">
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CandidateFields legend="Providers, two to four" name="providers" candidates={candidates} />
        <div className="mt-4">
          <Button type="submit" look="main">
            Compare side by side
          </Button>
        </div>
      </form>
    </>
  );
}
