import type { Provider, Source } from '@/lib/catalogue/types';
import { publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import type { MemoProvider } from './memo-model';

/** The numbers that a statement prints; they are those of the provider's list everywhere. */
export function toRefs(sources: readonly Pick<Source, 'number'>[]): number[] {
  return [...new Set(sources.map(({ number }) => number))].toSorted((a, b) => a - b);
}

/**
 * The sources that a section refers to, by number; one that nothing there cites is left out. The day
 * on which most were read is said once, and beside a source only where it differs.
 */
export function toMemoSources(
  { sources }: Pick<Provider, 'sources'>,
  refs: readonly number[],
): MemoProvider['sources'] {
  const cited = sources.filter(({ number }) => refs.includes(number));
  const usual = mostFrequent(cited.map(({ retrieved }) => retrieved));
  return {
    note: usual === null ? '' : `Read on ${formatDate(usual)} unless another day is given.`,
    rows: cited.map((source) => ({
      number: source.number,
      text: describe(source, usual),
      url: source.url,
    })),
  };
}

/** @example "SEC: Form 8-K (filing, 4 Feb 2026)." */
function describe(source: Source, usualDay: string | null): string {
  const { publisher, title, kind, retrieved } = source;
  const read = retrieved === usualDay ? '' : `; read ${formatDate(retrieved)}`;
  return `${publisher}: ${title} (${sourceKindWords[kind]}, ${publishedOn(source)}${read}).`;
}

/** The latest of equally frequent days; null where there is none. */
function mostFrequent(days: readonly string[]): string | null {
  const count = (wanted: string): number => days.filter((day) => day === wanted).length;
  return days.toSorted((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0] ?? null;
}
