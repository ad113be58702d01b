import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { Section } from '@/components/reading/section';
import { Stacked } from '@/components/ui/table';
import { formatPercent, formatPercentagePoints, formatRank, formatWeight } from '@/lib/format';
import type { FirstChange, FirstChanges } from '@/lib/robustness/weight-changes';

/** For everyone who is not first: the smallest change of weights that would put it there. */
export function ChangesSection({ possible, impossible }: FirstChanges) {
  if (possible.length === 0 && impossible === null) return null;
  return (
    <Section
      id="others"
      title="What would have to be true for another to be first?"
      note="The smallest change of weights that puts it first, everything else as it is; every share’s change, up or down, is counted. At that point it draws level with the one it catches."
    >
      {possible.length > 0 && (
        <Stacked.Table
          caption="The smallest change of weights that puts each provider first"
          columns={[
            { name: 'Provider', width: 'w-[22%]' },
            { name: 'First in simulations', width: 'w-28', numeric: true },
            { name: 'Smallest change', width: 'w-50' },
            { name: 'Weights, now and then' },
            { name: 'Check', width: 'w-52 no-print' },
          ]}
        >
          <Stacked.Body>
            {possible.map((change) => (
              <Row key={change.slug} change={change} />
            ))}
          </Stacked.Body>
        </Stacked.Table>
      )}
      {impossible && <p className="mt-3 max-w-prose text-body text-ink2">{impossible}</p>}
    </Section>
  );
}

function Row({ change }: { change: FirstChange }) {
  const { name, shortName, privateCount, rank, tied, pFirst, percentagePoints, shares, href } =
    change;
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>
        {name}
        <span className="block text-dense font-normal text-ink2">
          rank {formatRank(rank, tied)} now
        </span>
        {privateCount > 0 && (
          <span className="block">
            <PrivateTag count={privateCount} />
          </span>
        )}
      </Stacked.RowHead>
      <Stacked.Cell label="First in simulations" numeric>
        {formatPercent(pFirst)}
      </Stacked.Cell>
      <Stacked.Cell label="Smallest change">
        <strong>{formatPercentagePoints(percentagePoints)}</strong>
      </Stacked.Cell>
      <Stacked.Cell label="Weights, now and then">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {shares.map(({ id, name: criterion, before, after }) => (
            <li key={id} className="flex items-center gap-2 whitespace-nowrap">
              <CriterionSwatch id={id} />
              <span>
                {criterion} {formatWeight(before)} <span aria-hidden="true">→</span>
                <span className="sr-only">to</span> <strong>{formatWeight(after)}</strong>
              </span>
            </li>
          ))}
        </ul>
      </Stacked.Cell>
      <Stacked.Cell className="no-print">
        <Link href={href} prefetch={false} className="-my-1 inline-flex target items-center">
          Rank with these weights<span className="sr-only">: {shortName} first</span>
        </Link>
      </Stacked.Cell>
    </Stacked.Row>
  );
}
