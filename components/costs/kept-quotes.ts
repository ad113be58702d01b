import { createKeptStore } from '@/components/ui/kept-store';
import { costKinds, type CostKind } from '@/lib/costs/known-costs';
import { type Quote, quoteUnits } from '@/lib/costs/quoted-costs';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import { largestAmount } from '@/lib/url/costs-params';

/** What providers quoted this reader, by slug. */
export type Quotes = Readonly<Record<string, Quote>>;

/** No rate of custody is beyond all assets, and no commission beyond all rewards. */
export const highestQuotes = { bps: 10_000, percent: 100, money: largestAmount };

export const isQuote = (kind: CostKind, value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= highestQuotes[quoteUnits[kind]];

/** Figures only; anything else that was kept is left out. A bare figure was the rate of custody. */
function parseQuotes(text: string | null): Quotes {
  return Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([slug, kept]) => {
      const given = isRecord(kept) ? kept : { custody: kept };
      const own = costKinds.flatMap((kind) => {
        const value = given[kind];
        return isQuote(kind, value) ? [[kind, value] as const] : [];
      });
      return own.length === 0 ? [] : [[slug, Object.fromEntries(own)]];
    }),
  );
}

/** Quotes are given in confidence: they stay in this browser, in no link, file or request. */
export const keptQuotes = createKeptStore('cost-quotes', parseQuotes, {
  what: 'quotes',
  write: (quotes) => (Object.keys(quotes).length === 0 ? null : JSON.stringify(quotes)),
});

/** The same quotes with one of them changed, or taken out by null. */
export function withQuote(
  quotes: Quotes,
  slug: string,
  kind: CostKind,
  value: number | null,
): Quotes {
  const own = Object.entries(quotes[slug] ?? {}).filter(([other]) => other !== kind);
  const others = Object.entries(quotes).filter(([other]) => other !== slug);
  const changed = value === null ? own : [...own, [kind, value] as const];
  return Object.fromEntries(
    changed.length === 0 ? others : [...others, [slug, Object.fromEntries(changed)]],
  );
}
