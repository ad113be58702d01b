import type { AssessmentModel } from '@/lib/assessment/model';
import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import {
  isBuilt,
  type Outcome,
  type RequirementId,
  requirementIds,
  wordsOf,
} from '@/lib/requirements';

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

/**
 * For every requirement that can be ticked, and those put together that are asked, over all providers:
 * what each comes to beside the others of the mandate.
 *
 * @param model as its evidence counts under the mandate
 */
export function countRequirements(
  model: AssessmentModel,
  asked: readonly RequirementId[],
): RequirementCount[] {
  return [...requirementIds, ...asked.filter(isBuilt)].map((gate) => {
    const beside = asked.includes(gate) ? asked : [...asked, gate];
    const outcomes = model.providers.map((provider) =>
      decideRequirements(provider, beside, model).find(({ id }) => id === gate),
    );
    const count = (wanted: Outcome): number =>
      outcomes.filter((one) => one?.outcome === wanted).length;
    const { label, name } = wordsOf(gate, model);
    return {
      gate,
      label,
      name,
      required: asked.includes(gate),
      pass: count('pass'),
      open: count('open'),
      out: count('fail'),
    };
  });
}
