import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelProvider } from '@/lib/assessment/model';
import type { Provider } from '@/lib/catalogue/types';
import type { FindingGroup } from '@/lib/provider/group-findings';
import { type Interval, roundScore } from '@/lib/scoring';

/** The head of a column: where a provider stands among all of the catalogue. */
export type ComparedProvider = AssessedProvider & { readonly lead: LeadWord };

/** Everything the rows read about one provider. */
export type Column = {
  readonly head: ComparedProvider;
  readonly provider: Provider;
  readonly facts: ModelProvider;
  readonly groups: readonly FindingGroup[];
};

/** What an interval says of one provider against all others; null where it says nothing. */
export type LeadWord = 'ahead' | 'level or ahead' | null;

/**
 * Who is ahead whatever open evidence turns out to be. "ahead": my low is above every other's high;
 * "level or ahead": my low is at least every other's high. Intervals that overlap get no word,
 * because an overlap is not a difference.
 *
 * Several on the same settled value are all "level or ahead". One alone has nobody to be ahead of
 * and gets no word. Numbers are compared on the grid of 1e-9.
 *
 * @returns the words in the order of the intervals
 * @example leadWords([{ low: 4, high: 4 }, { low: 2, high: 3 }]) // ['ahead', null]
 * @example leadWords([{ low: 3, high: 4 }, { low: 2, high: 3 }]) // ['level or ahead', null]
 */
export function leadWords(intervals: readonly Interval[]): LeadWord[] {
  return intervals.map(({ low }, index) => {
    const others = intervals.filter((_, other) => other !== index);
    if (others.length === 0) return null;
    const best = Math.max(...others.map(({ high }) => roundScore(high)));
    const proven = roundScore(low);
    return proven > best ? 'ahead' : proven >= best ? 'level or ahead' : null;
  });
}
