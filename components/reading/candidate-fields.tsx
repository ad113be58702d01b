import { OutcomeMark, Tag } from '@/components/ui/outcome';
import { Panel } from '@/components/ui/panel';
import { CheckField } from '@/components/ui/toggle';
import type { Candidate } from '@/lib/comparison/build-provider-choice';
import { formatRank, formatScore } from '@/lib/format';

type CandidateFieldsProps = {
  /** What the group asks: "Providers, two to four". */
  legend: string;
  /** The name of the parameter; it is sent once for each provider that is ticked. */
  name: string;
  candidates: readonly Candidate[];
};

/** Every provider with a box to tick, in the order of the ranking; fields of the form around them. */
export function CandidateFields({ legend, name, candidates }: CandidateFieldsProps) {
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <Panel>
        <ul>
          {candidates.map((candidate) => (
            <li
              key={candidate.slug}
              className="border-line px-4 py-2 not-first:border-t has-checked:bg-sel"
            >
              <CheckField
                name={name}
                value={candidate.slug}
                defaultChecked={candidate.chosen}
                className="gap-3!"
                label={<CandidateLine {...candidate} />}
              />
            </li>
          ))}
        </ul>
      </Panel>
    </fieldset>
  );
}

function CandidateLine({ name, legalLine, rank, open, failed, score }: Candidate) {
  return (
    <span className="flex grow flex-col gap-x-4 md:flex-row md:items-center">
      <span className="grow">
        <span className="text-name">{name}</span>
        <span className="block text-ink2">{legalLine}</span>
      </span>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink2 md:justify-end">
        {rank && <span>rank {formatRank(rank.rank, rank.tied)}</span>}
        {open && <OutcomeMark tone="open">{open}</OutcomeMark>}
        {failed.map((requirement) => (
          <Tag key={requirement} tone="fail">
            {requirement}
          </Tag>
        ))}
        <strong className="text-name text-ink md:w-12 md:text-end">{formatScore(score)}</strong>
      </span>
    </span>
  );
}
