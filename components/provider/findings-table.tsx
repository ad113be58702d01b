import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelReading } from '@/components/evidence/level-reading';
import { Glyph } from '@/components/ui/glyph';
import { Stacked } from '@/components/ui/table';
import type { Finding } from '@/lib/catalogue/types';
import { formatDate, formatRange, formatScore, formatWeight } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { FindingGroup, FindingRow } from '@/lib/provider/group-findings';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';
import { SourcesCell } from './record-tables';

type FindingsTableProps = Pick<ProviderView, 'provider' | 'groups' | 'standing'> & {
  /** Benefit of the doubt of the mandate, as it is printed. */
  doubt: string;
};

/** Every finding under its criterion, from statement to source to points; the points add up. */
export function FindingsTable({ provider, groups, standing, doubt }: FindingsTableProps) {
  return (
    <Stacked.Table
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
        <Stacked.Body key={group.criterion.id}>
          <CriterionHeadRow group={group} />
          {group.rows.map((row) => (
            <FindingTableRow
              key={row.factor.id}
              row={row}
              criterion={group.criterion.id}
              researchedOn={provider.researchedOn}
            />
          ))}
        </Stacked.Body>
      ))}
      <Stacked.Body>
        <Stacked.Row figure>
          <Stacked.RowHead colSpan={4}>Score at credit {doubt}</Stacked.RowHead>
          <Stacked.Cell numeric figure className="font-semibold">
            {formatScore(standing.score)}
          </Stacked.Cell>
        </Stacked.Row>
      </Stacked.Body>
    </Stacked.Table>
  );
}

/** Heads the findings of one criterion with its bar, its own score and its points of the total. */
function CriterionHeadRow({ group: { criterion, score } }: { group: FindingGroup }) {
  return (
    <Stacked.Row figure className="break-after-avoid ground-page [&>*]:@[50rem]:py-2">
      <Stacked.RowHead scope="rowgroup" colSpan={2}>
        <span className="inline-flex items-center gap-2.5">
          <CriterionSwatch id={criterion.id} />
          {criterion.name}
          <span className="text-dense font-normal text-ink2">
            weight {formatWeight(score.weight)}
          </span>
        </span>
      </Stacked.RowHead>
      <Stacked.Cell wide>
        <div className="max-w-75">
          <CriterionBar
            id={criterion.id}
            score={score.score}
            low={score.low}
            high={score.high}
            label={criterion.name}
          />
        </div>
      </Stacked.Cell>
      <Stacked.Cell wide className="text-dense text-ink2">
        {formatScore(score.score)} of 100{' '}
        <span className="whitespace-nowrap">({formatRange(score.low, score.high)})</span>
      </Stacked.Cell>
      <Stacked.Cell numeric figure className="font-semibold">
        {formatScore(score.points)}
        <span className="@[50rem]:sr-only"> points</span>
      </Stacked.Cell>
    </Stacked.Row>
  );
}

type FindingTableRowProps = { row: FindingRow; criterion: string; researchedOn: string };

/** One finding: level, statement, where it could rise to, sources, points. */
function FindingTableRow({ row, criterion, researchedOn }: FindingTableRowProps) {
  const { factor, finding, contribution } = row;
  const { points, proven, open } = contribution;
  return (
    <Stacked.Row id={findingAnchor(factor.id)} figure className="keep-together">
      <Stacked.RowHead>{factor.name}</Stacked.RowHead>
      <Stacked.Cell>
        <LevelReading {...finding} countedAs={row.countedAs} criterion={criterion} />
      </Stacked.Cell>
      <Stacked.Cell wide>
        <p>{finding.statement}</p>
        <NextRise row={row} />
        <LookedAt finding={finding} researchedOn={researchedOn} />
      </Stacked.Cell>
      <SourcesCell sources={finding.sources} form="full" shown={2} wide />
      <Stacked.Cell label="Points" numeric figure>
        <span className="font-semibold">{formatScore(points)}</span>
        <span className="block text-caption text-ink2">
          {open === 0 ? 'settled' : formatRange(proven, proven + open)}
        </span>
      </Stacked.Cell>
    </Stacked.Row>
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
