import { CriterionBar } from '@/components/charts/criterion-bar';
import { LevelReading } from '@/components/evidence/level-reading';
import type { CriterionReading, FactorReading } from '@/lib/comparison/comparison-row';
import { formatRange, formatScore } from '@/lib/format';
import { CellSources } from './cell-sources';
import { LeadTag } from './lead-tag';
import { Statement } from './statement';

/** A criterion on its own scale of 0 to 100. */
export function CriterionCell({ reading, about }: { reading: CriterionReading; about: string }) {
  const { id, score, low, high, lead } = reading;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-24 flex-1 narrow:basis-full">
        <CriterionBar {...{ id, score, low, high }} label={about} />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink2">
        <strong className="text-dense text-ink">{formatScore(score)}</strong>
        {low < high && formatRange(low, high)}
        <LeadTag lead={lead} />
      </p>
    </div>
  );
}

/** A level, what was found, and on which sources. */
export function FactorCell({ reading, about }: { reading: FactorReading; about: string }) {
  const { finding, contribution, lead } = reading;
  return (
    <>
      <div className="mb-1">
        <LevelReading
          {...finding}
          criterion={contribution.criterion}
          beside={<LeadTag lead={lead} />}
        />
      </div>
      <Statement about={about}>{finding.statement}</Statement>
      <CellSources sources={finding.sources} about={about} />
    </>
  );
}
