import Link from 'next/link';
import { Term } from '@/components/glossary/term';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { Section } from '@/components/reading/section';
import { HeatCell, HeatKey } from '@/components/ui/heat';
import { Heat } from '@/components/ui/table';
import { TextParts } from '@/components/ui/text-parts';
import { formatRanks, formatScore } from '@/lib/format';
import { neitherIsAhead } from '@/lib/words/method';
import type { TextPart } from '@/lib/words/text-part';
import type { AcceptabilityRow } from '@/lib/robustness/acceptability-table';
import type { Order } from '@/lib/robustness/build-robustness';

/** How often each provider takes each rank, as a heat map and in words. */
export function AcceptabilitySection({ rows, note, words }: Order['acceptability']) {
  const hasBands = rows.some(({ bands }) => bands.length > 0);
  return (
    <Section
      id="ranks"
      title="Share of simulations in which a provider takes each rank"
      note={`${note} Per cent; rows and columns add up to 100.`}
    >
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <ul className="mb-5 flex flex-col gap-2 md:hidden print:hidden">
            {rows.map(({ slug, name, text }) => (
              <li key={slug}>
                <strong>{name}.</strong> {text}
              </li>
            ))}
          </ul>
          <RanksTable rows={rows} hasBands={hasBands} />
          <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-caption text-ink2">
            <HeatKey />
            <span className="flex items-center gap-2">
              <span aria-hidden="true" className="h-3 w-6 border-2 border-ink" />
              rank by score
            </span>
            <span>
              · never in these <Term id="simulations" />
            </span>
          </div>
          {hasBands && (
            <p className="mt-1.5 max-w-prose text-caption text-ink2">
              Bands: the order of those who share a letter is not{' '}
              <Term id="settled-order">settled</Term>; {neitherIsAhead}.
            </p>
          )}
        </div>
        <InWords words={words} />
      </div>
    </Section>
  );
}

function RanksTable({ rows, hasBands }: { rows: readonly AcceptabilityRow[]; hasBands: boolean }) {
  return (
    <Heat.Table caption="Share of simulations by rank, in per cent">
      <Heat.Head>
        <Heat.RowHead
          role="columnheader"
          scope="col"
          className="pb-1 align-bottom text-caption text-ink3"
        >
          Provider
        </Heat.RowHead>
        {rows.map((_, index) => (
          <Heat.ColumnHead key={index} className="w-16">
            {index + 1}
          </Heat.ColumnHead>
        ))}
        <Heat.ColumnHead className="ps-3! text-end!">Expected</Heat.ColumnHead>
        <Heat.ColumnHead className="ps-3! text-end!">Likely</Heat.ColumnHead>
        {hasBands && (
          <Heat.ColumnHead className="ps-4! text-start! max-md:pe-4!">Bands</Heat.ColumnHead>
        )}
      </Heat.Head>
      <Heat.Body>
        {rows.map((row) => (
          <Heat.Row key={row.slug}>
            <Heat.RowHead>
              <Link
                href={row.href}
                prefetch={false}
                className="inline-flex target items-center text-ink no-underline hover:underline"
              >
                {row.name}
              </Link>
              {row.privateCount > 0 && (
                <span className="block pb-1">
                  <PrivateTag count={row.privateCount} />
                </span>
              )}
            </Heat.RowHead>
            {row.shares.map((share, index) => (
              <HeatCell key={index} chance={share} framed={index + 1 === row.rank} />
            ))}
            <td className="ps-3 pe-1 text-end">{formatScore(row.expectedRank)}</td>
            <td className="ps-3 pe-1 text-end whitespace-nowrap">
              {formatRanks(row.likelyBest, row.likelyWorst)}
            </td>
            {hasBands && <BandsCell bands={row.bands} />}
          </Heat.Row>
        ))}
      </Heat.Body>
    </Heat.Table>
  );
}

/** Each band keeps its own place, so that a letter runs down the rows that share it. */
function BandsCell({ bands }: Pick<AcceptabilityRow, 'bands'>) {
  return (
    <td className="ps-4 whitespace-nowrap max-md:pe-4">
      {bands.every((letter) => letter === null) && <span className="sr-only">none</span>}
      {bands.map((letter, index) => (
        <span key={index} className="inline-block min-w-3.5 text-center">
          {letter}{' '}
        </span>
      ))}
    </td>
  );
}

/** What a picture says, beside it. */
export function InWords({ words }: { words: readonly (readonly TextPart[])[] }) {
  return (
    <aside className="keep-together flex flex-col gap-2.5 border-t-2 border-ink pt-3 text-body text-ink2 [&_strong]:text-ink">
      <h3 className="text-h3 text-ink">In words</h3>
      {words.map((parts, index) => (
        <p key={index}>
          <TextParts parts={parts} />
        </p>
      ))}
    </aside>
  );
}
