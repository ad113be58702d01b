'use client';

import { useState } from 'react';
import { Details } from '@/components/ui/disclosure';
import { useKept } from '@/components/ui/kept-store';
import { Stacked } from '@/components/ui/table';
import { costKindWords } from '@/lib/costs/build-costs';
import { type CostKind, costKinds } from '@/lib/costs/known-costs';
import { formatMoney, formatMoneyRange } from '@/lib/costs/money-words';
import { quotedCosts, quoteUnits } from '@/lib/costs/quoted-costs';
import { capitalise } from '@/lib/format';
import type { CostInputs } from '@/lib/url/costs-params';
import { highestQuotes, isQuote, keptQuotes, withQuote } from './kept-quotes';

type QuoteCellsProps = {
  slug: string;
  name: string;
  inputs: CostInputs;
  /** What is public of a year, by kind. */
  known: Readonly<Partial<Record<CostKind, { readonly low: number; readonly high: number }>>>;
  /** Kinds that apply and of which nothing is public. */
  unknown: readonly CostKind[];
};

/** The reader's own quotes, and what they come to. Without a rate of custody there is no total. */
export function QuoteCells({ slug, name, inputs, known, unknown }: QuoteCellsProps) {
  const quote = useKept(keptQuotes)[slug] ?? {};
  const total = quotedCosts(quote, inputs, known, unknown);
  const { currency } = inputs;
  const others = costKinds.filter((kind) => kind !== 'custody');
  const entered = others.filter((kind) => quote[kind] !== undefined).length;
  const lacking = (total?.lacking ?? []).map((kind) => costKindWords[kind]);
  return (
    <>
      <Stacked.Cell label="Your quote" className="no-print">
        <div className="needs-script">
          <QuoteField slug={slug} name={name} kind="custody" currency={currency} />
          <Details
            look="link"
            summary={
              <span className="text-caption">
                {entered === 0 ? 'Other fees' : `Other fees: ${entered}`}
                <span className="sr-only"> that {name} quoted</span>
              </span>
            }
          >
            <div className="flex flex-col gap-1">
              {others.map((kind) => (
                <QuoteField key={kind} {...{ slug, name, kind, currency }} />
              ))}
            </div>
          </Details>
        </div>
      </Stacked.Cell>
      <Stacked.Cell label="Total a year">
        {total === null ? (
          <span className="text-ink2">not yet known</span>
        ) : (
          <>
            <strong className="block">
              {formatMoneyRange(total.year.low, total.year.high, currency)}
            </strong>
            <span className="block text-caption text-ink2">
              {formatMoneyRange(total.custody.low, total.custody.high, currency)} by your quote
              {total.once !== null && `, and ${formatMoney(total.once, currency)} once`}
              {lacking.length > 0 && `; not in it: ${lacking.join(', ')}`}
            </span>
          </>
        )}
      </Stacked.Cell>
    </>
  );
}

const units = { bps: 'bps', percent: '%', money: '' } as const;
const needed = {
  bps: `Basis points from 0 to ${highestQuotes.bps}, in figures.`,
  percent: 'Per cent from 0 to 100, in figures.',
  money: 'An amount in figures.',
} as const;

type QuoteFieldProps = { slug: string; name: string; kind: CostKind; currency: string };

function QuoteField({ slug, name, kind, currency }: QuoteFieldProps) {
  const quotes = useKept(keptQuotes);
  const kept = quotes[slug]?.[kind];
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (kept === undefined ? '' : String(kept));
  const isUsable = shown.trim() === '' || toQuote(kind, shown) !== null;
  const unit = quoteUnits[kind];
  const id = `quote-${slug}-${kind}`;
  return (
    <>
      <label className="block text-caption text-ink2">
        <span className={kind === 'custody' ? 'sr-only' : 'block'}>
          {kind === 'custody' ? `Quote of ${name}, ` : `${capitalise(costKindWords[kind])} `}
          {kind !== 'custody' && <span className="sr-only">quoted by {name}</span>}
        </span>
        <span className="flex items-center gap-1.5">
          <input
            inputMode="decimal"
            value={shown}
            autoComplete="off"
            aria-invalid={!isUsable}
            aria-describedby={isUsable ? undefined : id}
            onChange={(event) => {
              const text = event.target.value;
              setTyped(text);
              const value = toQuote(kind, text);
              if (value !== null || text.trim() === '') {
                keptQuotes.keep(withQuote(keptQuotes.read(), slug, kind, value));
              }
            }}
            onBlur={() => isUsable && setTyped(null)}
            className="min-h-11 w-20 rounded-control border border-edge bg-surface px-2 text-end text-body text-ink md:min-h-8"
          />
          {unit === 'money' ? currency : units[unit]}
        </span>
      </label>
      {!isUsable && (
        <p id={id} role="alert" className="text-caption text-fail">
          {needed[unit]}
        </p>
      )}
    </>
  );
}

function toQuote(kind: CostKind, text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && isQuote(kind, value) ? value : null;
}

type QuotedOrderProps = {
  providers: readonly { readonly slug: string; readonly shortName: string }[];
  amount: number;
  currency: string;
};

/** Once two quotes are in, how they compare; before, why there is no order. */
export function QuotedOrder({ providers, amount, currency }: QuotedOrderProps) {
  const quotes = useKept(keptQuotes);
  const quoted = providers
    .flatMap(({ slug, shortName }) => {
      const bps = quotes[slug]?.custody;
      return bps === undefined ? [] : [{ shortName, bps }];
    })
    .toSorted((a, b) => a.bps - b.bps);
  if (quoted.length < 2) {
    return (
      <p>
        An order opens when two providers have a quote. What is not public is never counted as low,
        high or average.
      </p>
    );
  }
  return (
    <>
      <p>By your quotes for custody alone, the lowest first:</p>
      <ol className="mt-1 list-decimal ps-5">
        {quoted.map(({ shortName, bps }) => (
          <li key={shortName}>
            {shortName}, {bps} bps: {formatMoney((amount * bps) / 10_000, currency)}
          </li>
        ))}
      </ol>
    </>
  );
}
