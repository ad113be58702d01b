import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { formatList } from '@/lib/format';
import {
  type FactorWords,
  type Outcome,
  type OutcomeId,
  regionCodes,
  regionOf,
  type RegionStatus,
  wordsOf,
} from '@/lib/requirements';
import { type RegionId } from '@/lib/rubric/ids';

/** The verb phrase after the provider's name, by what the gates came to. */
const consequences: Readonly<Record<Outcome, (name: string) => string>> = {
  fail: (name) => `now rules ${name} out`,
  open: (name) => `leaves ${name} in with an open question`,
  pass: (name) => `now keeps ${name} in`,
};

/**
 * What a change does to mandates, from the gates it settles: the regions it sets, then which
 * requirements now keep the provider, rule it out or stay open. Empty when it settles none.
 *
 * @example describeEffect(gates, { eu: 'no' }, 'Gemini')
 *   // "Regions set: EU no. A mandate that requires the EU now rules Gemini out."
 */
export function describeEffect(
  gates: readonly Pick<RequirementOutcome, 'id' | 'outcome'>[],
  statusOf: (region: RegionId) => RegionStatus,
  shortName: string,
  factors: FactorWords,
): string {
  const regions = gates.flatMap(({ id }) => regionOf(id) ?? []);
  const settings = regions.map((region) => `${regionCodes[region]} ${wordOf(statusOf(region))}`);
  const outcomes: Outcome[] = ['fail', 'pass', 'open'];
  const sentences = outcomes.flatMap((outcome) => {
    const asked = gates
      .filter((gate) => gate.outcome === outcome)
      .map(({ id }) => phraseOf(id, factors));
    if (asked.length === 0) return [];
    return `A mandate that requires ${formatList(asked, 'or')} ${consequences[outcome](shortName)}.`;
  });
  return [
    ...(settings.length > 0 ? [`Regions set: ${settings.join(', ')}.`] : []),
    ...sentences,
  ].join(' ');
}

const wordOf = (status: RegionStatus): string => (status === 'unknown' ? 'not known' : status);

/** @example phraseOf('region:eu', rubric) // "the EU" */
const phraseOf = (gate: OutcomeId, factors: FactorWords): string => wordsOf(gate, factors).phrase;
