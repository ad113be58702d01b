import type { Catalogue } from '@/lib/catalogue/types';
import { formatCount, formatNumber } from '@/lib/format';
import { pointsPerLevel } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';
import { sayWeights } from './memo-mandate';
import type { MemoModel } from './memo-model';

/** How the figures of this memo were made, in words and with the numbers of its own mandate. */
export function toMemoMethod(
  { rubric }: Pick<Catalogue, 'rubric'>,
  mandate: Mandate,
): MemoModel['method'] {
  const factorCount = rubric.criteria.flatMap(({ factors }) => factors).length;
  return [
    {
      title: 'From evidence to score',
      text: `Each of ${factorCount} factors has a level from 0 to 4, given as a range: the lower end is what public evidence proves, the upper end what it leaves open. A level is worth ${pointsPerLevel} points. Factors weigh equally inside their criterion; the criteria weigh ${sayWeights(mandate, rubric.criteria)}. Weighted sums of the two ends give each provider a range from 0 to 100. Only absolute levels count, so no provider changes the score of another.`,
    },
    {
      title: 'Benefit of the doubt',
      text: `The score lies inside the range: what is proven, plus ${formatNumber(mandate.doubt)}% of what is left open. In the tables, “proven” and “credited” are these two parts, and they add up to the points. Figures are rounded to one decimal after adding, so a printed sum may differ by 0.1.`,
    },
    { title: 'Requirements', text: sayGates(mandate) },
    {
      title: 'Ranks',
      text: 'Equal scores share a rank, marked “=”. Possible ranks follow from the ranges alone: the best counts the providers whose proven points exceed everything that is open here, the worst those whose open points could still exceed what is proven here. The article rank is the one published in September 2025; it plays no part in the score.',
    },
    {
      title: 'Checklist',
      text: 'An answer is a person’s. A check that nobody answered shows what evidence suggests and says so: “met” where every finding behind it is proven at level 3 or above and its requirements are met, “not met” where a requirement fails or a finding can be no more than a claim, “to ask” otherwise.',
    },
    {
      title: 'What a source is',
      text: 'Levels come from public evidence, never from reputation. Each statement names its sources by number, with publisher, kind, date and the day on which it was read. Absence is reported as not found, which does not mean that something does not exist. Confirm every point with the provider.',
    },
  ];
}

function sayGates(mandate: Mandate): string {
  const count = gatesOf(mandate).length;
  const rule =
    'Requirements come before weights and never change a number. A provider that fails one is ruled out and keeps the score it would have; one for which evidence decides nothing stays in the ranking, with an open question.';
  return count === 0
    ? `This mandate sets none. ${rule}`
    : `This mandate sets ${formatCount(count, 'requirement')}. ${rule}`;
}
