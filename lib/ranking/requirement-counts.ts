import { type GateId, gateIds } from '@/lib/rubric/ids';
import type { RankingProvider } from './ranking-model';
import { labelOf, nameOf } from './requirement-words';

/** How many of all providers a requirement lets pass, leaves open and rules out. */
export type RequirementCount = {
  gate: GateId;
  label: string;
  name: string;
  required: boolean;
  pass: number;
  open: number;
  out: number;
};

/** For every gate there is, over all providers, whatever else the mandate asks. */
export function countRequirements(
  providers: readonly RankingProvider[],
  required: readonly GateId[],
): RequirementCount[] {
  return gateIds.map((gate) => {
    const outcomes = providers.flatMap(({ gates }) =>
      gates.filter(({ id }) => id === gate).map(({ outcome }) => outcome),
    );
    const count = (wanted: string): number => outcomes.filter((one) => one === wanted).length;
    return {
      gate,
      label: labelOf(gate),
      name: nameOf(gate),
      required: required.includes(gate),
      pass: count('pass'),
      open: count('open'),
      out: count('fail'),
    };
  });
}
