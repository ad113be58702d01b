import { CriterionSwatch } from '@/components/charts/keys';
import { LevelReading } from '@/components/evidence/level-reading';
import { Stacked } from '@/components/ui/table';
import { formatScore } from '@/lib/format';
import { formatChange } from '@/lib/provider/format-change';
import type { RaisingEvidence } from '@/lib/provider/list-raising-evidence';
import { findingAnchor, raisingAnchor } from '@/lib/provider/list-citations';

type RaisingEvidenceTableProps = { raising: readonly RaisingEvidence[]; name: string };

/** The open findings as questions: what each level needs, and what proof of it would change. */
export function RaisingEvidenceTable({ raising, name }: RaisingEvidenceTableProps) {
  if (raising.length === 0)
    return <p>Every finding is settled. No answer would change the score.</p>;
  return (
    <Stacked.Table
      caption={`What evidence would raise the score of ${name}`}
      columns={[
        { name: 'Factor', width: 'w-[18%]' },
        { name: 'Level now', width: 'w-41' },
        { name: 'Question, and what each level needs' },
        { name: 'Points open', width: 'w-26', numeric: true },
      ]}
    >
      <Stacked.Body>
        {raising.map((row) => (
          <RaisingRow key={row.factor.id} row={row} />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

function RaisingRow({ row }: { row: RaisingEvidence }) {
  const { factor, finding, countedAs, criterion, criterionName, steps, contribution, decides } =
    row;
  return (
    <Stacked.Row id={raisingAnchor(factor.id)} figure className="keep-together">
      <Stacked.RowHead>
        <a
          href={`#${findingAnchor(factor.id)}`}
          className="inline-flex target items-center md:-my-1"
        >
          {factor.name}
        </a>
        <span className="flex items-center gap-2 text-dense font-normal text-ink2">
          <CriterionSwatch id={criterion} />
          {criterionName}
        </span>
      </Stacked.RowHead>
      <Stacked.Cell label="Level now">
        <LevelReading {...finding} countedAs={countedAs} criterion={criterion} />
      </Stacked.Cell>
      <Stacked.Cell wide>
        <p>{factor.question}</p>
        <ul className="mt-1.5 text-dense text-ink2">
          {steps.map(({ level, anchor, change }) => (
            <li key={level} className="flex gap-3 py-0.5">
              <span className="min-w-0 flex-1">
                Level {level}: {anchor}
              </span>
              <span className="whitespace-nowrap text-ink">
                <span className="sr-only">changes the score by </span>
                {formatChange(change)}
              </span>
            </li>
          ))}
        </ul>
        {decides && <p className="mt-1.5 text-dense font-semibold">{decides}.</p>}
      </Stacked.Cell>
      <Stacked.Cell label="Points open" numeric figure className="font-semibold">
        {formatScore(contribution.open)}
      </Stacked.Cell>
    </Stacked.Row>
  );
}
