import type { DrawnAssessment } from '@/lib/assessment/assess';
import { scoringOf } from '@/lib/assessment/draws';
import { disclaimer } from '@/lib/disclaimer';
import { criterionIds } from '@/lib/rubric/ids';
import { compareText, drawDefaults, required } from '@/lib/scoring';
import { type StableRange, type Takeover, weightStability } from '@/lib/scoring/asking';
import type { Notice } from '@/lib/url/mandate';
import type { RobustnessResponse } from './schemas/robustness';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

/** How sure the ranking is, as the API gives it, among all that the mandate admits. */
export function toRobustnessResponse(
  assessment: DrawnAssessment,
  notices: Notice[],
): RobustnessResponse {
  const { model, params, draws } = assessment;
  const { slugs, acceptability, pairwise, samples } = draws.acceptability;
  const bySlug = <Value>(values: readonly Value[]): Record<string, Value> =>
    Object.fromEntries(
      slugs.map((slug, index) => [slug, required(values[index], `the figure of "${slug}"`)]),
    );
  return {
    edition: toEditionResource(model.edition),
    disclaimer,
    mandate: toMandateResource(params.mandate),
    samples,
    seed: drawDefaults.seed,
    acceptability: bySlug(acceptability.map((row) => [...row])),
    pairwise: bySlug(pairwise.map(bySlug)),
    weightStability: listStability(assessment),
    notices,
  };
}

type Stability = RobustnessResponse['weightStability'];

function listStability({ model, ranked, params }: DrawnAssessment): Stability {
  const inSet = new Set(ranked.map(({ slug }) => slug));
  const stability = weightStability(
    model,
    model.providers.filter(({ slug }) => inSet.has(slug)),
    scoringOf(params.mandate),
  );
  return criterionIds.flatMap((id) =>
    stability
      .filter(({ criterion }) => criterion === id)
      .map(({ weight, leader, topThree }) => ({
        criterion: id,
        weight,
        low: leader.low,
        high: leader.high,
        takesOverBelow: firstOf(leader.below),
        takesOverAbove: firstOf(leader.above),
        leader: toRange(leader),
        topThree: toRange(topThree),
      })),
  );
}

/** One name for an end, also where several would lead together; `leader` has them all. */
const firstOf = (takeover: Takeover | null): string | null =>
  takeover?.members.toSorted(compareText)[0] ?? null;

const toRange = ({
  members,
  low,
  high,
  below,
  above,
}: StableRange): Stability[number]['leader'] => ({
  members: [...members],
  low,
  high,
  below: toTakeover(below),
  above: toTakeover(above),
});

const toTakeover = (takeover: Takeover | null): Stability[number]['leader']['below'] =>
  takeover && {
    members: [...takeover.members],
    enters: [...takeover.enters],
    leaves: [...takeover.leaves],
  };
