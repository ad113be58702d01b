import { Panel } from '@/components/ui/panel';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { BallotView } from '@/lib/decision/compare-ballots';
import { formatChance, formatDate, formatNumber, formatScore } from '@/lib/format';
import { criterionWord } from '@/lib/words/criterion-word';
import { type CriterionId, criterionIds } from '@/lib/rubric/ids';

const rowsShown = 4;

type WeightBarProps = { shares: Readonly<Record<CriterionId, number>> };

/** Six weights as one bar; the figures stand beside it. */
export function WeightBar({ shares }: WeightBarProps) {
  return (
    <div aria-hidden="true" className="flex h-3 gap-px">
      {criterionIds.map((id) => (
        <span
          key={id}
          style={{ flexGrow: shares[id], backgroundColor: `var(--criterion-${id})` }}
          className="forced-fill basis-0"
        />
      ))}
    </div>
  );
}

type BallotCardProps = { member: BallotView; criteria: AssessmentModel['criteria'] };

/** One ballot: its weights, its order, its lines. */
export function BallotCard({ member, criteria }: BallotCardProps) {
  const { ballot, shares, field } = member;
  const lines = criteria.flatMap((criterion) => {
    const line = ballot.lines[criterion.id];
    return line ? [{ name: criterion.name, line }] : [];
  });
  return (
    <li className="min-w-0">
      <Panel className="h-full p-4">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h4 className="text-name">{ballot.name}</h4>
          <span className="text-caption text-ink2">
            {ballot.role !== '' && `${ballot.role}, `}
            {formatDate(ballot.date)}
          </span>
        </div>
        <div className="mt-2">
          <WeightBar shares={shares} />
        </div>
        <p className="mt-1 text-caption text-ink2">
          {criteria
            .map(
              (criterion) =>
                `${criterionWord(criterion)} ${formatNumber(shares[criterion.id] * 100)}`,
            )
            .join(' · ')}
        </p>
        <table className="mt-2 w-full text-dense">
          <caption className="sr-only">Order under the weights of {ballot.name}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Provider</th>
              <th scope="col">Score</th>
              <th scope="col">First in</th>
            </tr>
          </thead>
          <tbody>
            {field.slice(0, rowsShown).map((row) => (
              <tr key={row.slug} className="border-t border-line">
                <td className="py-1 pr-3 font-semibold">{row.place}</td>
                <th scope="row" className="py-1 pr-2 font-normal">
                  {row.shortName}
                  {row.isOpen && <span className="text-ink2"> open</span>}
                </th>
                <td className="py-1 pr-3 text-end">{formatScore(row.score)}</td>
                <td className="py-1 text-end whitespace-nowrap">
                  {formatChance(row.pFirst)} in 100
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > 0 && (
          <dl className="mt-2 text-caption">
            {lines.map(({ name, line }) => (
              <div key={name}>
                <dt className="inline font-medium">{name}: </dt>
                <dd className="inline text-ink2">{line}</dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
    </li>
  );
}
