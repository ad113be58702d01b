import { LevelReading } from '@/components/evidence/level-reading';
import { ReflowCell, ReflowRow, ReflowRowHead } from '@/components/reading/reflow-table';
import { Glyph } from '@/components/ui/glyph';
import type { Finding } from '@/lib/catalogue/types';
import { formatDate, formatRange, formatScore } from '@/lib/format';
import type { FindingRow } from '@/lib/provider/group-findings';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';
import { SourcesCell } from './sources-cell';

export type FindingTableRowProps = { row: FindingRow; criterion: string; researchedOn: string };

/** One finding: level, statement, where it could rise to, sources, points. */
export function FindingTableRow({ row, criterion, researchedOn }: FindingTableRowProps) {
  const { factor, finding, contribution } = row;
  const { points, proven, open } = contribution;
  return (
    <ReflowRow id={findingAnchor(factor.id)} figure className="keep-together">
      <ReflowRowHead>{factor.name}</ReflowRowHead>
      <ReflowCell>
        <LevelReading {...finding} criterion={criterion} />
      </ReflowCell>
      <ReflowCell wide>
        <p>{finding.statement}</p>
        <NextRise row={row} />
        <LookedAt finding={finding} researchedOn={researchedOn} />
      </ReflowCell>
      <SourcesCell sources={finding.sources} form="full" shown={2} wide />
      <ReflowCell label="Points" numeric figure>
        <span className="font-semibold">{formatScore(points)}</span>
        <span className="block text-caption text-ink2">
          {open === 0 ? 'settled' : formatRange(proven, proven + open)}
        </span>
      </ReflowCell>
    </ReflowRow>
  );
}

/** What the next level asks for; the levels above it stand in the section on open evidence. */
function NextRise({ row: { factor, rises } }: { row: FindingRow }) {
  const [next, ...further] = rises;
  if (!next) return null;
  const last = further.at(-1);
  return (
    <p className="mt-1.5 flex gap-2 text-dense text-ink2">
      <Glyph name="up" className="mt-1 size-3" />
      <span>
        Would rise to {next.level} with: {next.anchor}.
        {last && (
          <>
            {' '}
            <a
              href={`#${raisingAnchor(factor.id)}`}
              className="no-print target-area max-md:inline-block"
            >
              Up to {last.level}
            </a>
          </>
        )}
      </span>
    </p>
  );
}

/** Where somebody looked when absence is the finding. */
function LookedAt({ finding, researchedOn }: { finding: Finding; researchedOn: string }) {
  if (finding.lookedAt.length === 0) return null;
  return (
    <p className="mt-1.5 text-dense text-ink2">
      Looked at on {formatDate(researchedOn)}: {finding.lookedAt.join('; ')}.
    </p>
  );
}
