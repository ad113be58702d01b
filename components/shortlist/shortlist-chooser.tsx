import { CandidateFields } from '@/components/reading/candidate-fields';
import { Button } from '@/components/ui/button';
import type { Candidate } from '@/lib/comparison/list-candidates';

export type ShortlistChooserProps = {
  candidates: readonly Candidate[];
  /** Names and values that the form carries besides: the mandate. */
  carried: readonly (readonly [name: string, value: string])[];
};

/** Whom to put on the shortlist: a plain GET form, so that it works without a script. */
export function ShortlistChooser({ candidates, carried }: ShortlistChooserProps) {
  return (
    <form action="/shortlist" method="get" className="max-w-[52rem]">
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
