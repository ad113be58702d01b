import type { ModelProvider } from '@/lib/assessment/model';
import { type Outcome, type RequirementId, requirements } from '@/lib/requirements';

/** How many of all providers a requirement lets pass, leaves open and rules out. */
export type RequirementCount = {
  gate: RequirementId;
  label: string;
  name: string;
  required: boolean;
  pass: number;
  open: number;
  out: number;
};

/** For every requirement there is, over all providers, whatever else the mandate asks. */
export function countRequirements(
  providers: readonly ModelProvider[],
  asked: readonly RequirementId[],
): RequirementCount[] {
  return requirements.map(({ id, label, name, decide }) => {
    const outcomes = providers.map((provider) => decide(provider).outcome);
    const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
    return {
      gate: id,
      label,
      name,
      required: asked.includes(id),
      pass: count('pass'),
      open: count('open'),
      out: count('fail'),
    };
  });
}
