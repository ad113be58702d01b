import { compareText } from '../core/compare-text';
import { likelyRanks } from './likely-ranks';
import { realMatrix, rowOf } from './matrix';
import {
  type AcceptabilityOptions,
  withDefaults,
  type ProviderChances,
} from './rank-acceptability';
import { buildSamplingModel } from './sampling-model';
import { createScoreSampler } from './score-sampler';
import type { ScoringProvider, ScoringRubric } from '../types';
import { realAt } from '../core/required';

/**
 * What would become of some candidates if each of them alone joined the members: its chances and rank
 * shares among the members and itself. Candidates never meet each other, because each is asked about
 * for itself: "if its open points are met, where would it stand?"
 */
export type StandInChances = ProviderChances & {
  /** Share of draws by rank, rank 1 first; one more than there are members. */
  readonly shares: readonly number[];
};

type StandInTally = {
  /** Makes `count` more draws. */
  advance(count: number): void;
  /** By slug of the candidate, after `drawn` draws. */
  result(drawn: number): StandInChances[];
};

/**
 * All candidates are counted in one go: one sampler draws members and candidates with the same
 * weights, and a candidate's rank in a draw is one more than the members that score higher. Ties share
 * the ranks they cover. The members' own draws are made elsewhere and do not depend on these, so that
 * what is open elsewhere changes no digit of theirs.
 *
 * @throws RangeError as `rankAcceptability` does.
 */
export function createStandInTally(
  rubric: ScoringRubric,
  members: readonly ScoringProvider[],
  candidates: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): StandInTally {
  const { spread, seed } = withDefaults(options);
  const bySlug = (some: readonly ScoringProvider[]): ScoringProvider[] =>
    some.toSorted((a, b) => compareText(a.slug, b.slug));
  const [ahead, behind] = [bySlug(members), bySlug(candidates)];
  const sampler = createScoreSampler(buildSamplingModel(rubric, [...ahead, ...behind], options), {
    spread,
    seed,
  });
  const size = ahead.length;
  const ranks = size + 1;
  const counts = realMatrix(behind.length, ranks);

  const add = (): void => {
    const { scores } = sampler;
    for (let candidate = 0; candidate < behind.length; candidate += 1) {
      const mine = realAt(scores, size + candidate);
      let above = 0;
      let equal = 0;
      for (let member = 0; member < size; member += 1) {
        const other = realAt(scores, member);
        if (other > mine) above += 1;
        else if (other === mine) equal += 1;
      }
      const from = candidate * ranks + above;
      for (let cell = from; cell <= from + equal; cell += 1) {
        counts.cells[cell] = realAt(counts.cells, cell) + 1 / (equal + 1);
      }
    }
  };

  return {
    advance(count) {
      if (behind.length === 0) return;
      for (let made = 0; made < count; made += 1) {
        sampler.draw();
        add();
      }
    },
    result: (drawn) =>
      behind.map(({ slug }, candidate) => {
        const own = rowOf(counts, candidate);
        const shares = Array.from(own, (count) => count / drawn);
        return {
          slug,
          shares,
          pFirst: realAt(own, 0) / drawn,
          pTopThree: shares.slice(0, 3).reduce((sum, share) => sum + share, 0),
          expectedRank: shares.reduce((sum, share, index) => sum + share * (index + 1), 0),
          ...likelyRanks(shares),
        };
      }),
  };
}
