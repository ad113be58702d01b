import { createKeptStore } from '@/components/ui/kept-store';

/** What providers quoted this reader, in basis points a year, by slug. */
export type Quotes = Readonly<Record<string, number>>;

/** No rate of custody is beyond all assets. */
export const highestQuote = 10_000;

/** Figures only; anything else that was kept is left out. */
function parseQuotes(text: string | null): Quotes {
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, number] =>
          typeof entry[1] === 'number' && entry[1] >= 0 && entry[1] <= highestQuote,
      ),
    );
  } catch {
    return {};
  }
}

/** Quotes are given in confidence: they stay in this browser, in no link, file or request. */
export const keptQuotes = createKeptStore('cost-quotes', parseQuotes, (quotes) =>
  Object.keys(quotes).length === 0 ? null : JSON.stringify(quotes),
);

/** The same quotes with one of them changed, or taken out by null. */
export function withQuote(quotes: Quotes, slug: string, bps: number | null): Quotes {
  const others = Object.entries(quotes).filter(([other]) => other !== slug);
  return Object.fromEntries(bps === null ? others : [...others, [slug, bps]]);
}
