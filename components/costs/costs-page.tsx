import Link from 'next/link';
import type { ReactNode } from 'react';
import { TermHelp } from '@/components/glossary/term';
import { SourceChips } from '@/components/evidence/sources';
import { buttonClass } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Stacked } from '@/components/ui/table';
import { TextParts } from '@/components/ui/text-parts';
import { sayCostKinds, type CostsView, type ProviderCosts } from '@/lib/costs/build-costs';
import { formatMoney, formatMoneyRange } from '@/lib/costs/money-words';
import { barScale, CostBar } from './cost-bar';
import { CostsForm } from './costs-form';
import { PartLine } from './part-line';
import { QuoteCells, QuotedOrder } from './quote-cells';

type CostsPageProps = {
  view: CostsView;
  /** The mandate in a line. */
  mandateLine: ReactNode;
  carried: readonly (readonly [string, string])[];
  /** A page under the same mandate. */
  hrefOf: (path: string, extra?: Readonly<Record<string, string>>) => string;
  /** A page or a file for the same mandate and amount. */
  fileHref: (path: string) => string;
  hasShortlist: boolean;
};

const groupTitles = {
  meets: 'Meets all',
  open: 'Open: ask first',
  'ruled-out': 'Ruled out',
} as const;

/** What custody would cost: what is public, what is not, and the reader's own quotes. */
export function CostsPage({
  view,
  mandateLine,
  carried,
  hrefOf,
  fileHref,
  hasShortlist,
}: CostsPageProps) {
  const { inputs, groups, basisPoint, rewards, hasRate } = view;
  const { amount, currency, staked } = inputs;
  const providers = groups.flatMap(({ rows }) => rows);
  return (
    <>
      <h1 className="text-h1">What custody would cost you</h1>
      <p className="mt-2 max-w-[54rem] text-answer">
        <TextParts parts={view.answer} />
      </p>
      {mandateLine}
      <CostsForm inputs={inputs} carried={carried} />
      <p className="mt-3 text-body">
        <strong>
          For {formatMoney(amount, currency)}, one basis point is{' '}
          {formatMoney(basisPoint, currency)} a year.
        </strong>{' '}
        {staked > 0 &&
          `Staked: ${formatMoney(amount * staked, currency)}, rewards ${formatMoney(rewards, currency)}, of which each 1% of commission is ${formatMoney(rewards / 100, currency)}. `}
        {!hasRate &&
          `Fees published in US dollars need your rate for 1 ${currency} in USD; without it they stay unknown.`}
      </p>
      <div className="mt-4 flex flex-col gap-6">
        {groups.map(({ group, rows }) => (
          <section key={group} aria-labelledby={`costs-${group}`}>
            <div className="flex items-center gap-2">
              <h2 id={`costs-${group}`} className="text-name-serif">
                {groups.length === 1 ? 'All providers' : groupTitles[group]}
              </h2>
              {groups.length > 1 && group !== 'ruled-out' && (
                <TermHelp id={group === 'open' ? 'open' : 'met'} />
              )}
            </div>
            <div className="mt-2">
              <Stacked.Table
                caption={`${groupTitles[group]}: what is public of a year`}
                columns={[
                  { name: 'Provider', width: 'w-40' },
                  { name: `Known, ${currency} a year`, width: 'w-44', numeric: true },
                  { name: `0 to ${barScale} basis points`, width: 'w-[16%]' },
                  { name: 'What is known, what is not' },
                  { name: 'Your quote', width: 'w-32' },
                  { name: 'Total a year', width: 'w-44' },
                ]}
              >
                <Stacked.Body>
                  {rows.map((row) => (
                    <CostsRow
                      key={row.slug}
                      row={row}
                      inputs={inputs}
                      href={hrefOf(`/providers/${row.slug}`)}
                      askHref={hrefOf('/ask', { provider: row.slug, criterion: 'costs' })}
                    />
                  ))}
                </Stacked.Body>
              </Stacked.Table>
            </div>
          </section>
        ))}
      </div>
      <p className="mt-3 text-caption text-ink2">
        Solid: known and in force. Dashed box: known under the condition named. Hatched: not public,
        without an upper end. What is paid once is no part of a year.
      </p>
      <p className="no-print mt-2 flex flex-wrap gap-2">
        <a href={fileHref('/costs.csv')} className={buttonClass()}>
          CSV
        </a>
        <a href={fileHref('/costs.xlsx')} className={buttonClass()}>
          Excel
        </a>
        {hasShortlist && (
          <a href={fileHref('/shortlist.pdf')} className={buttonClass()}>
            Memo of the shortlist with these figures
          </a>
        )}
      </p>
      <div className="mt-6 grid gap-4 md:grid-cols-3">
        <Note title="Why there is no price order">
          <QuotedOrder providers={providers} amount={amount} currency={currency} />
          <p className="mt-1">Quotes stay in this browser: no link, file or request holds them.</p>
        </Note>
        <Note title="What the weight on costs means">
          <p>
            With hardly a rate public, the criterion costs scores how openly a provider speaks of
            its price, not how low the price is.{' '}
            <Link href={hrefOf('/method')} className="target-line">
              How costs are scored
            </Link>
          </p>
        </Note>
        <Note title="Get the missing numbers">
          <p>
            Rate and what it is taken of, minimum, withdrawals and network fees are among the
            questions to each provider.{' '}
            <a href={hrefOf('/ask', { criterion: 'costs' })} className="target-line">
              Questions and letters
            </a>
          </p>
        </Note>
      </div>
    </>
  );
}

function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel className="p-4 text-dense">
      <h2 className="text-h3">{title}</h2>
      <div className="mt-1 text-ink2">{children}</div>
    </Panel>
  );
}

type CostsRowProps = {
  row: ProviderCosts;
  inputs: CostsView['inputs'];
  href: string;
  /** Where its letter and the questions about fees are. */
  askHref: string;
};

function CostsRow({ row, inputs, href, askHref }: CostsRowProps) {
  const { year, parts, unknown, stakes, said } = row;
  const { amount, currency, asset } = inputs;
  const inBasisPoints = (value: number): number => (amount === 0 ? 0 : (value / amount) * 10_000);
  const known = Object.fromEntries(
    parts
      .filter(({ kind, once }) => kind !== 'custody' && !once)
      .map(({ kind, low, high }) => [kind, { low, high }]),
  );
  const isSettled = parts.every(({ condition }) => condition === null);
  return (
    <Stacked.Row>
      <Stacked.RowHead>
        <Link href={href} prefetch={false} className="target-area text-ink">
          {row.shortName}
        </Link>
      </Stacked.RowHead>
      <Stacked.Cell label="Known a year" numeric>
        {year === null ? (
          <span className="text-ink2">nothing public</span>
        ) : (
          <>
            <strong>{formatMoneyRange(year.low, year.high, currency)}</strong>
            {!isSettled && <span className="block text-caption text-ink2">under conditions</span>}
          </>
        )}
      </Stacked.Cell>
      <Stacked.Cell>
        <CostBar
          known={year && { low: inBasisPoints(year.low), high: inBasisPoints(year.high) }}
          isSettled={isSettled}
          isOpen={unknown.length > 0}
        />
      </Stacked.Cell>
      <Stacked.Cell label="What is known, what is not">
        <ul className="flex flex-col gap-1 text-dense">
          {parts.map((part) => (
            <li key={`${part.kind} ${part.formula}`}>
              <PartLine part={part} currency={currency} />
            </li>
          ))}
          {parts.length === 0 &&
            said.slice(0, 1).map(({ statement, sources }) => (
              <li key={statement}>
                {statement} <SourceChips sources={sources} form="number" />
              </li>
            ))}
        </ul>
        {unknown.length > 0 && (
          <p className="text-caption text-ink2">
            {parts.length === 0 ? 'no amount is public' : `not public: ${sayCostKinds(unknown)}`}
            {'. '}
            <a href={askHref} className="target-line">
              Ask for them<span className="sr-only"> in the letter to {row.shortName}</span>
            </a>
            {stakes === false && `. ${asset} is not among the networks that it names for staking`}
          </p>
        )}
      </Stacked.Cell>
      <QuoteCells
        slug={row.slug}
        name={row.shortName}
        inputs={inputs}
        known={known}
        unknown={unknown}
      />
    </Stacked.Row>
  );
}
