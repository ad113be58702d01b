import { at } from '../core/required';
import type { InquiryField } from './inquiry-field';
import { knowledgeGradient } from './knowledge-gradient';

/**
 * How much of the doubt about the leader each question holds, by its place in the field: shares that
 * sum to 1. With the leader b, what may be lost against member j is `L_j = KG(√(V_b + V_j), Δ_j)`,
 * and a question owns that loss as it owns the variance behind it:
 *
 *     share_q = Σ_{j : q belongs to b or j} (L_j / Σ L) · v_q / (V_b + V_j)
 *
 * Where nothing is open, nobody else is in the field, or no loss is large enough to be a number, all
 * shares are 0. A member that cannot come near the leader takes nothing from the others.
 *
 * @example shareOfDoubt(field) // [0.31, 0.22, …]: the first question holds 31 per cent of the doubt
 */
export function shareOfDoubt(field: InquiryField): readonly number[] {
  const { members, leader, questions } = field;
  const losses = listLosses(field);
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  if (leader === null || total === 0) return questions.map(() => 0);

  /** Part of the doubt per point² of variance, between the leader and each member. */
  const rates = losses.map((loss, j) =>
    loss === 0 ? 0 : loss / total / (at(members, leader).variance + at(members, j).variance),
  );
  const all = rates.reduce((sum, rate) => sum + rate, 0);
  return questions.map(
    ({ member, variance }) => variance * (member === leader ? all : at(rates, member)),
  );
}

/**
 * What is expected to be lost in points against each member by staying with the leader; 0 against
 * itself.
 */
function listLosses({ members, leader }: Pick<InquiryField, 'members' | 'leader'>): number[] {
  if (leader === null) return [];
  const best = at(members, leader);
  return members.map(({ mean, variance }, j) =>
    j === leader ? 0 : knowledgeGradient(Math.sqrt(best.variance + variance), best.mean - mean),
  );
}
