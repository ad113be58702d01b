import { Section } from '@/components/reading/section';
import { Stacked } from '@/components/ui/table';
import { sayCostKinds, type CostsView } from '@/lib/costs/build-costs';
import { formatMoney, formatMoneyRange } from '@/lib/costs/money-words';
import { PartLine } from './part-line';

type ComparedCostsProps = {
  view: CostsView;
  /** Slugs in the order of the columns. */
  slugs: readonly string[];
  /** The page of costs for the same mandate. */
  href: string;
};

/** What is public of the price of some providers, for the amount that the page of costs begins with. */
export function ComparedCosts({ view, slugs, href }: ComparedCostsProps) {
  const { currency, amount } = view.inputs;
  const rows = slugs.flatMap(
    (slug) => view.groups.flatMap((group) => group.rows).find((row) => row.slug === slug) ?? [],
  );
  return (
    <Section
      id="costs"
      title="What it would cost"
      note={
        <>
          Known of a year for {formatMoney(amount, currency)}, nothing staked. There is no order by
          price: what is not public is counted neither as low nor as high.{' '}
          <a href={href} className="target-line">
            Enter your own amount and quotes
          </a>
        </>
      }
    >
      <Stacked.Table
        caption="What is public of each price"
        columns={[
          { name: 'Provider', width: 'w-40' },
          { name: `Known, ${currency} a year`, width: 'w-48' },
          { name: 'What is known' },
          { name: 'Not public', width: 'w-[28%]' },
        ]}
      >
        <Stacked.Body>
          {rows.map(({ slug, shortName, year, parts, unknown }) => (
            <Stacked.Row key={slug}>
              <Stacked.RowHead>{shortName}</Stacked.RowHead>
              <Stacked.Cell label="Known a year">
                {year === null ? 'nothing public' : formatMoneyRange(year.low, year.high, currency)}
              </Stacked.Cell>
              <Stacked.Cell label="What is known" className="text-dense">
                {parts.map((part) => (
                  <p key={`${part.kind} ${part.formula}`}>
                    <PartLine part={part} currency={currency} />
                  </p>
                ))}
                {parts.length === 0 && 'no amount'}
              </Stacked.Cell>
              <Stacked.Cell label="Not public" className="text-dense text-ink2">
                {unknown.length === 0 ? 'nothing' : sayCostKinds(unknown)}
              </Stacked.Cell>
            </Stacked.Row>
          ))}
        </Stacked.Body>
      </Stacked.Table>
    </Section>
  );
}
