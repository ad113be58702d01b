import { capitalise, formatCount, formatList, formatNumber, formatWeight } from '@/lib/format';
import { criterionWord } from '@/lib/words/criterion-word';
import { strictnessWords } from '@/lib/words/mandate-summary';
import {
  type FactorWords,
  regionNames,
  regionsOf,
  withoutRegions,
  wordsOf,
} from '@/lib/requirements';
import type { CriterionId } from '@/lib/rubric/ids';
import { drawDefaults, normaliseWeights } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { isSameWeights, publishedWeights } from '@/lib/url/mandate-defaults';
import type { MemoModel } from './memo-model';

/** A criterion of a rubric or of a record. */
type WeighedCriterion = FactorWords['criteria'][number] & {
  readonly id: CriterionId;
  readonly name: string;
  readonly weight: number;
};

/**
 * The mandate as three facts: what is required, how criteria weigh, how what is open is treated.
 *
 * @param samples how many draws the chances rest on
 * @param ballots what stands in place of the spread of weights, such as "the two ballots of round 1"
 */
export function toMemoMandate(
  mandate: Mandate,
  criteria: readonly WeighedCriterion[],
  samples: number,
  ballots: string | null = null,
): MemoModel['mandate'] {
  const isPublished = isSameWeights(mandate.weights, publishedWeights(criteria));
  return [
    {
      label: 'Requirements',
      text: [sayRequirements(mandate, { criteria }), ...sayEvidence(mandate)].join(' '),
    },
    {
      label: isPublished ? 'Weights, as published' : 'Weights of this mandate',
      text: [
        `${capitalise(sayWeights(mandate, criteria))}.`,
        ...sayFactors(mandate, criteria),
      ].join(' '),
    },
    {
      label: 'Uncertainty',
      text: `Credit for unknowns ${sayDoubt(mandate)} ${sayDraws(mandate, samples, ballots)}`,
    },
  ];
}

/** @example "Clients in the US and the EU; staking from custody; a named audit report." */
function sayRequirements({ requirements }: Mandate, factors: FactorWords): string {
  const places = formatList(regionsOf(requirements).map((id) => regionNames[id]));
  const asked = [
    ...(places ? [`clients in ${places}`] : []),
    ...withoutRegions(requirements).map((id) => wordsOf(id, factors).phrase),
  ].join('; ');
  return asked === '' ? 'None: no provider is ruled out.' : `${capitalise(asked)}.`;
}

/** Which evidence counts, where not all does. */
const sayEvidence = ({ evidence }: Mandate): string[] =>
  evidence === 'any' ? [] : [`Evidence that counts: ${strictnessWords[evidence]}.`];

/** @example "Factors inside their criterion, where not 1: Settlement 3." */
function sayFactors({ factors }: Mandate, criteria: readonly WeighedCriterion[]): string[] {
  const changed = criteria
    .flatMap((criterion) => criterion.factors)
    .flatMap(({ id, name }) => {
      const weight = factors[id];
      return weight === undefined ? [] : `${name} ${formatNumber(weight)}`;
    });
  return changed.length === 0
    ? []
    : [`Factors inside their criterion, where not 1: ${changed.join(', ')}.`];
}

/** In per cent of the total, whatever numbers the mandate gave. */
export function sayWeights({ weights }: Mandate, criteria: readonly WeighedCriterion[]): string {
  const shares = normaliseWeights(
    weights,
    criteria.map(({ id }) => id),
  );
  return criteria
    .map((criterion, index) => `${criterionWord(criterion)} ${formatWeight(shares[index] ?? 0)}`)
    .join(', ');
}

function sayDoubt({ doubt }: Mandate): string {
  if (doubt === 0) return '0: only what evidence proves is counted.';
  if (doubt === 100) return '100: everything left open is counted.';
  return `${formatNumber(doubt)}: ${formatNumber(doubt)}% of what is left open is counted.`;
}

/** @example "Weights ±25%; 10,000 simulations, seed 7." */
function sayDraws({ spread }: Mandate, samples: number, ballots: string | null): string {
  if (ballots !== null) {
    return `Weights: those of ${ballots}, each as it stands; ${formatCount(samples, 'simulation')} for each, seed ${drawDefaults.seed}.`;
  }
  const weights = spread === 0 ? 'Weights fixed' : `Weights ±${formatNumber(spread)}%`;
  return samples === 0
    ? `${weights}.`
    : `${weights}; ${formatCount(samples, 'simulation')}, seed ${drawDefaults.seed}.`;
}
