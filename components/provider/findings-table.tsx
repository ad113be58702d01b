import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelReading } from '@/components/evidence/level-reading';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import { Glyph } from '@/components/ui/glyph';
import type { Finding } from '@/lib/catalogue/types';
import { formatDate, formatRange, formatScore, formatWeight } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';
import { SourcesCell } from './record-tables';

export type FindingsTableProps = Pick<ProviderView, 'provider' | 'groups' | 'score'> & {
  /** Benefit of the doubt of the mandate, as it is printed. */
  doubt: string;
};

/** Every finding under its criterion, from statement to source to points; the points add up. */
export function FindingsTable({ provider, groups, score, doubt }: FindingsTableProps) {
  return (
    <ReflowTable
      caption={`Findings on ${provider.name}, by criterion`}
      columns={[
        { name: 'Factor', width: 'w-[13%]' },
        { name: 'Level', width: 'w-41 print:w-32' },
        { name: 'Finding' },
        { name: 'Sources', width: 'w-[21%] print:w-[19%]' },
        { name: 'Points', width: 'w-24 print:w-20', numeric: true },
      ]}
    >
      {groups.map((group) => (
        <ReflowBody key={group.criterion.id}>
          <CriterionHeadRow group={group} />
          {group.rows.map((row) => (
            <FindingTableRow
              key={row.factor.id}
              row={row}
              criterion={group.criterion.id}
              researchedOn={provider.researchedOn}
            />
          ))}
        </ReflowBody>
      ))}
      <ReflowBody>
        <ReflowRow figure>
          <ReflowRowHead colSpan={4}>Score at doubt {doubt}</ReflowRowHead>
          <ReflowCell numeric figure className="font-semibold">
            {formatScore(score.score)}
          </ReflowCell>
        </ReflowRow>
      </ReflowBody>
    </ReflowTable>
  );
}

/** Heads the findings of one criterion with its bar, its own score and its points of the total. */
export function CriterionHeadRow({ group: { criterion, score } }: { group: FindingGroup }) {
  return (
    <ReflowRow figure className="break-after-avoid ground-page [&>*]:@[50rem]:py-2">
      <ReflowRowHead scope="rowgroup" colSpan={2}>
        <span className="inline-flex items-center gap-2.5">
          <CriterionSwatch id={criterion.id} />
          {criterion.name}
          <span className="text-dense font-normal text-ink2">
            weight {formatWeight(score.weight)}
          </span>
        </span>
      </ReflowRowHead>
      <ReflowCell wide>
        <div className="max-w-75">
          <CriterionBar
            id={criterion.id}
            score={score.score}
            low={score.low}
            high={score.high}
            label={criterion.name}
          />
        </div>
      </ReflowCell>
      <ReflowCell wide className="text-dense text-ink2">
        {formatScore(score.score)} of 100{' '}
        <span className="whitespace-nowrap">({formatRange(score.low, score.high)})</span>
      </ReflowCell>
      <ReflowCell numeric figure className="font-semibold">
        {formatScore(score.points)}
        <span className="@[50rem]:sr-only"> points</span>
      </ReflowCell>
    </ReflowRow>
  );
}

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
