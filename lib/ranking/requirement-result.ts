import type { GateId } from '@/lib/rubric/ids';
import type { RankingGate, RankingProvider } from './ranking-model';
import { labelOf, regionOf } from './requirement-words';

/** A requirement of the mandate, decided for one provider, with the words that show it. */
export type RequirementResult = RankingGate & {
  /** "EU" */
  label: string;
  /** "EU", "EU limited", "EU open", "EU fails", "Staking, 15 networks" */
  chip: string;
  /** What decided it, in a sentence. */
  sentence: string;
};

/**
 * The requirements of a mandate for one provider, in the mandate's order.
 *
 * @throws RangeError for a gate that the provider does not have.
 */
export function listRequirementResults(
  provider: RankingProvider,
  gates: readonly GateId[],
): RequirementResult[] {
  return gates.map((id) => {
    const gate = provider.gates.find((other) => other.id === id);
    if (gate === undefined) throw new RangeError(`${provider.slug} has no gate "${id}"`);
    return {
      ...gate,
      label: labelOf(id),
      chip: chipOf(gate, provider.staking.networkCount),
      sentence: sentenceOf(gate),
    };
  });
}

function chipOf({ id, outcome, limited }: RankingGate, networkCount: number): string {
  const label = labelOf(id);
  if (outcome !== 'pass') return `${label} ${outcome === 'open' ? 'open' : 'fails'}`;
  if (id === 'staking' && networkCount > 0) {
    return `${label}, ${networkCount} ${networkCount === 1 ? 'network' : 'networks'}`;
  }
  return limited ? `${label} limited` : label;
}

/**
 * The catalogue's own sentence says more than the rule's where it speaks of the requirement itself.
 * For entities it describes one licence among several, so there the rule's sentence decides.
 */
function sentenceOf({ id, reason, note }: RankingGate): string {
  const speaksOfEntity = regionOf(id) === null && (id === 'qualified' || id === 'charter');
  return speaksOfEntity ? reason : (note ?? reason);
}
