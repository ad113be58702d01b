import type { AssessmentModel } from '@/lib/assessment/model';
import { withStrictness } from '@/lib/assessment/with-strictness';
import { numberWord } from '@/lib/format';
import {
  decideAll,
  isBuilt,
  type Outcome,
  overallOutcome,
  type RequirementId,
  requirementIds,
  wordsOf,
} from '@/lib/requirements';
import type { Strictness } from '@/lib/url/mandate';

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
      decideAll(provider, beside).find(({ id }) => id === gate),
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

/** The model as its evidence counts under a strictness. */
export const underStrictness = (
  model: AssessmentModel,
  strictness: Strictness,
): AssessmentModel => ({
  ...model,
  providers: model.providers.map((one) => withStrictness(one, model.criteria, strictness)),
});

/** How large the three groups of a mandate are. */
type GroupCounts = { readonly meets: number; readonly open: number; readonly out: number };

/**
 * The groups that requirements would sort all providers into, before anybody chooses them. Scores play
 * no part, so it is far cheaper than an assessment.
 */
export function countGroups(
  model: AssessmentModel,
  asked: readonly RequirementId[],
  strictness: Strictness,
): GroupCounts {
  const outcomes = underStrictness(model, strictness).providers.map((provider) =>
    overallOutcome(decideAll(provider, asked)),
  );
  const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
  return { meets: count('pass'), open: count('open'), out: count('fail') };
}

/**
 * What adding a requirement comes to, in a sentence.
 *
 * @param asked how many requirements there are then
 * @example describeGroups({ meets: 1, open: 8, out: 1 }, 5) // "Then 1 meets all five, 8 open, 1 out."
 */
export function describeGroups({ meets, open, out }: GroupCounts, asked: number): string {
  const all = asked === 1 ? 'it' : asked === 2 ? 'both' : `all ${numberWord(asked)}`;
  return `Then ${meets} ${meets === 1 ? 'meets' : 'meet'} ${all}, ${open} open, ${out} out.`;
}
