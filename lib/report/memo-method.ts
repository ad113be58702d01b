import type { Catalogue } from '@/lib/catalogue/types';
import { formatCount, formatNumber, formatPercent } from '@/lib/format';
import { absenceIs, levelsComeFrom, requirementsFirst, sayLevels } from '@/lib/words/method';
import { aheadShare, drawDefaults, likelyShare } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { sayWeights } from './memo-mandate';
import type { MemoModel } from './memo-model';

/** How the figures of this memo were made, in words and with the numbers of its own mandate. */
export function toMemoMethod(
  { rubric }: Pick<Catalogue, 'rubric'>,
  mandate: Mandate,
  samples: number,
): MemoModel['method'] {
  const factorCount = rubric.criteria.flatMap(({ factors }) => factors).length;
  return [
    {
      title: 'From evidence to score',
      text: `${sayLevels(`Each of ${factorCount} factors`, rubric)} ${sayFactorWeights(mandate)} The criteria weigh ${sayWeights(mandate, rubric.criteria)}. Weighted sums of the two ends give each provider a range from 0 to 100. Only absolute levels count, so no provider changes the score of another.`,
    },
    {
      title: 'Credit for unknowns',
      text: `The score lies inside the range: what is proven, plus ${formatNumber(mandate.doubt)}% of what is left open. In the tables, “proven” and “credit” are these two parts, and they add up to the points. Figures are rounded to one decimal after adding, so a printed sum may differ by 0.1.`,
    },
    { title: 'Requirements', text: sayGates(mandate) },
    {
      title: 'Ranks',
      text: `Ranks and chances are among those that meet all requirements; where nobody is shown to, those with something open stand in. An open provider “would rank” where it came to stand among them with its open required levels met. Equal scores share a rank, marked “=”. Likely ranks are the shortest run of ranks that holds at least ${formatPercent(likelyShare)} of the simulations. Possible ranks follow from the ranges alone: the best counts the providers whose proven points exceed everything that is open here, the worst those whose open points could still exceed what is proven here. The rank in the September 2025 list plays no part in the score.`,
    },
    { title: 'Simulations', text: saySimulations(mandate, samples) },
    {
      title: 'Weights and pairs',
      text: `The range of a weight in which the leader stays is exact: the weight moves, the others keep their proportions, and everyone is ranked again at the same credit for unknowns. The smallest change of weights that puts a provider first is exact too. The order of a pair counts as settled where one of the two is ahead in at least ${formatPercent(aheadShare)} of simulations.`,
    },
    {
      title: 'Questions',
      text: 'Questions are sorted by what an answer is worth: first by how much it is expected to raise the chance of naming the right leader, from the same simulations; then by how many points it is expected to add to the best score, by how likely it changes the first three, and by how much of a range it settles.',
    },
    {
      title: 'Checklist',
      text: 'An answer is a person’s. A check that nobody answered shows what evidence suggests and says so: “met” where every finding behind it is proven at level 3 or above and its requirements are met, “not met” where a requirement fails or a finding can be no more than a claim, “to ask” otherwise.',
    },
    {
      title: 'What a source is',
      text: `${levelsComeFrom}. Each statement names its sources by number, with publisher, kind, date and the day on which it was read. ${absenceIs}`,
    },
  ];
}

const sayFactorWeights = ({ factors }: Mandate): string =>
  Object.keys(factors).length === 0
    ? 'Factors weigh equally inside their criterion.'
    : 'Factors weigh inside their criterion as the mandate says.';

function sayGates(mandate: Mandate): string {
  const count = mandate.requirements.length;
  const rule = `${requirementsFirst} A provider that fails one is ruled out and keeps its score; one for which evidence leaves one open stands apart from those that meet all, with what to ask.`;
  return count === 0
    ? `This mandate sets none. ${rule}`
    : `This mandate sets ${formatCount(count, 'requirement')}. ${rule}`;
}

/** SMAA-2 in words; its source stands in `lib/scoring/draws/rank-acceptability.ts`. */
function saySimulations({ spread }: Mandate, samples: number): string {
  const weights =
    spread === 0
      ? 'weights stay as they are'
      : `moves each weight by up to ${formatNumber(spread)}% of itself`;
  return `Chances come from ${formatCount(samples, 'simulation')} (stochastic multicriteria acceptability analysis, SMAA-2; Lahdelma and Salminen, 2001). Each takes one of the possible levels of every open finding, all equally likely, and ${weights}. The credit for unknowns plays no part in them. Ties share the ranks that they cover. The generator starts from seed ${drawDefaults.seed}, so the same link gives the same figures.`;
}
