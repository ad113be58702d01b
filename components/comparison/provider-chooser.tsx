import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/outcome';
import { Panel } from '@/components/ui/panel';
import { CheckField } from '@/components/ui/toggle';
import type { Candidate } from '@/lib/comparison/list-candidates';
import { formatRank, formatScore } from '@/lib/format';

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
        <fieldset>
          <legend className="sr-only">Providers, two to four</legend>
          <Panel>
            <ul>
              {candidates.map(({ slug, name, legalLine, score, rank, failed, chosen }) => (
                <li
                  key={slug}
                  className="border-line px-4 py-2 not-first:border-t has-checked:bg-sel"
                >
                  <CheckField
                    name="providers"
                    value={slug}
                    defaultChecked={chosen}
                    className="gap-3!"
                    label={
                      <span className="flex grow flex-wrap items-center gap-x-4">
                        <span className="grow">
                          <span className="text-name">{name}</span>
                          <span className="block text-ink2">{legalLine}</span>
                        </span>
                        <span className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 text-ink2">
                          {rank ? (
                            <span>rank {formatRank(rank.rank, rank.tied)}</span>
                          ) : (
                            failed.map((requirement) => (
                              <Tag key={requirement} tone="fail">
                                {requirement}
                              </Tag>
                            ))
                          )}
                          <strong className="text-name text-ink md:w-12 md:text-end">
                            {formatScore(score)}
                          </strong>
                        </span>
                      </span>
                    }
                  />
                </li>
              ))}
            </ul>
          </Panel>
        </fieldset>
        <div className="mt-4">
          <Button type="submit" look="main">
            Compare side by side
          </Button>
        </div>
      </form>
    </>
  );
}
