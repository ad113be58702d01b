'use client';

import { useState } from 'react';
import { useKept } from '@/components/ui/kept-store';
import { Stacked } from '@/components/ui/table';
import { formatMoney, formatMoneyRange } from '@/lib/costs/money-words';
import { highestQuote, keptQuotes, withQuote } from './kept-quotes';

type QuoteCellsProps = {
  slug: string;
  name: string;
  /** Assets, in the reader's currency. */
  amount: number;
  currency: string;
  /** What is public of a year beside the custody rate, which the quote takes the place of. */
  beside: { readonly low: number; readonly high: number };
  /** Of what no amount is public beside the custody rate. */
  unknown: readonly string[];
};

/** The reader's own quote, and what it comes to. Without a quote there is no total. */
export function QuoteCells({ slug, name, amount, currency, beside, unknown }: QuoteCellsProps) {
  const quotes = useKept(keptQuotes);
  const kept = quotes[slug];
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (kept === undefined ? '' : String(kept));
  const isUsable = shown === '' || toQuote(shown) !== null;
  const custody = kept === undefined ? null : (amount * kept) / 10_000;
  return (
    <>
      <Stacked.Cell label="Your quote" className="no-print">
        <label className="needs-script flex items-center gap-1.5">
          <span className="sr-only">Quote of {name}, </span>
          <input
            inputMode="decimal"
            value={shown}
            aria-invalid={!isUsable}
            aria-describedby={isUsable ? undefined : `quote-${slug}`}
            onChange={(event) => {
              const text = event.target.value;
              setTyped(text);
              const bps = toQuote(text);
              if (text.trim() === '') keptQuotes.keep(withQuote(quotes, slug, null));
              else if (bps !== null) keptQuotes.keep(withQuote(quotes, slug, bps));
            }}
            onBlur={() => isUsable && setTyped(null)}
            className="min-h-11 w-20 rounded-control border border-edge bg-surface px-2 text-end md:min-h-8"
          />
          <span className="text-caption text-ink2">bps</span>
        </label>
        {!isUsable && (
          <p id={`quote-${slug}`} role="alert" className="text-caption text-fail">
            Basis points from 0 to {highestQuote}, in figures.
          </p>
        )}
      </Stacked.Cell>
      <Stacked.Cell label="Total a year">
        {custody === null ? (
          <span className="text-ink2">not yet known</span>
        ) : (
          <>
            <strong className="block">
              {formatMoneyRange(custody + beside.low, custody + beside.high, currency)}
            </strong>
            <span className="block text-caption text-ink2">
              {formatMoney(custody, currency)} by your quote
              {unknown.length > 0 && `; not in it: ${unknown.join(', ')}`}
            </span>
          </>
        )}
      </Stacked.Cell>
    </>
  );
}

function toQuote(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value >= 0 && value <= highestQuote ? value : null;
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
      const bps = quotes[slug];
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
