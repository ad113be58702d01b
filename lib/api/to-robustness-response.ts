import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { Draws } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import { criterionIds } from '@/lib/rubric/ids';
import {
  compareText,
  drawDefaults,
  type StableRange,
  type Takeover,
  weightStability,
} from '@/lib/scoring';
import type { Mandate, Notice } from '@/lib/url/mandate';
import type { RobustnessResponse } from './schemas/robustness';
import { toEditionResource } from './to-edition-resource';

export type RobustnessInput = {
  edition: Edition;
  model: RankingModel;
  mandate: Mandate;
  /** Made among all that the mandate admits. */
  draws: Pick<Draws, 'acceptability'>;
  notices: Notice[];
};

/** How sure the ranking is, as the API gives it, among all that the mandate admits. */
export function toRobustnessResponse({
  edition,
  model,
  mandate,
  draws,
  notices,
}: RobustnessInput): RobustnessResponse {
  const { slugs, acceptability, pairwise, samples } = draws.acceptability;
  const bySlug = <Value>(values: readonly Value[]): Record<string, Value> =>
    Object.fromEntries(
      slugs.flatMap((slug, index) => values.slice(index, index + 1).map((value) => [slug, value])),
    );
  return {
    edition: toEditionResource(edition),
    disclaimer,
    mandate,
    samples,
    seed: drawDefaults.seed,
    acceptability: bySlug(acceptability.map((row) => [...row])),
    pairwise: bySlug(pairwise.map(bySlug)),
    weightStability: listStability(model, mandate),
    notices,
  };
}

type Stability = RobustnessResponse['weightStability'];

function listStability(model: RankingModel, mandate: Mandate): Stability {
  const stability = weightStability(model, listAdmitted(model, mandate), mandate);
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
