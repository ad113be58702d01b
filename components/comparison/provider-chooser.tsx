import type { ReactNode } from 'react';
import { CandidateFields } from '@/components/reading/candidate-fields';
import { Button } from '@/components/ui/button';
import { FocusedAlert } from '@/components/ui/focused-alert';
import type { ProviderChoice } from '@/lib/comparison/build-provider-choice';
import { pressedValue } from '@/lib/url/compare-params';

type ProviderChooserProps = ProviderChoice & {
  /** True where the button was pressed and there is no comparison all the same. */
  wasPressed: boolean;
  /** Names and values that the form carries besides: the mandate. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The mandate in a line. */
  children: ReactNode;
};

/** Whom to compare: a plain GET form, so that it works without a script. */
export function ProviderChooser({
  candidates,
  shortfall,
  wasPressed,
  carried,
  children,
}: ProviderChooserProps) {
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
        <div className="mb-4 empty:hidden">
          <Shortfall {...{ shortfall, wasPressed }} />
        </div>
        <CandidateFields legend="Providers, two to four" name="providers" candidates={candidates} />
        <div className="mt-4">
          {/* Named, so that a press with nobody ticked is told from a first visit. */}
          <Button type="submit" look="main" name="providers" value={pressedValue}>
            Compare side by side
          </Button>
        </div>
      </form>
    </>
  );
}

/** An error only for who pressed the button; a link with one provider is the way to choose more, and a plain line says so. */
function Shortfall({
  shortfall,
  wasPressed,
}: Pick<ProviderChooserProps, 'shortfall' | 'wasPressed'>) {
  if (shortfall === null) return null;
  return wasPressed ? <FocusedAlert>{shortfall}</FocusedAlert> : <p role="status">{shortfall}</p>;
}
