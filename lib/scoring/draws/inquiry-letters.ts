import { compareText } from '../core/compare-text';
import { roundScore } from '../core/round-score';
import { gridStep } from './score-sampler';
import { at, byteAt, realAt, wholeAt } from '../core/required';
import type { FieldDraws } from './field-draws';
import { questionsByMember, type InquiryField } from './inquiry-field';
import { knowledgeGradient } from './knowledge-gradient';
import { highestOf, leadOnGrid } from './lead-on-grid';
import { rowOf } from './matrix';
import { createRightTally, type RightLeader } from './right-tally';

/** Letters to some providers, each asking about all that is open of it. */
export type LetterSet = RightLeader & {
  /** Slugs in the order of the field. */
  readonly providers: readonly string[];
  /** How many questions the letters ask. */
  readonly questions: number;
};

/** How many providers are weighed against each other as addressees, at most. */
const mostAddressees = 5;

/**
 * What letters to whole providers do: every set of up to five of those that hold most of the doubt.
 * Ordered by size, and of each size the set first whose answers are expected to avert the largest
 * loss, by the formula of `planQuestions`; so the choice sees none of the draws that tell its chance.
 *
 * @param shares of the questions, from `shareOfDoubt`; providers that hold none are not written to.
 */
export function inquiryLetters(
  field: InquiryField,
  draws: FieldDraws,
  shares: readonly number[],
): LetterSet[] {
  const { members, leader } = field;
  if (leader === null) return [];
  const lists = questionsByMember(field);
  const sets = listSubsets(listAddressees(field, shares)).map((addressees) => ({
    addressees,
    worth: worthOf(field, leader, addressees),
  }));
  const read = readLetters(
    field,
    draws,
    sets.map(({ addressees }) => addressees),
  );
  return sets
    .map(({ addressees, worth }, way) => ({
      worth,
      providers: addressees.map((member) => at(members, member).slug),
      questions: addressees.reduce((sum, member) => sum + at(lists, member).length, 0),
      ...at(read, way),
    }))
    .sort(
      (a, b) =>
        a.providers.length - b.providers.length ||
        roundScore(b.worth - a.worth) ||
        compareText(a.providers.join(), b.providers.join()),
    )
    .map(({ worth: _, ...letters }) => letters);
}

/** The members with most share, up to five, in the order of the field. */
function listAddressees({ members, questions }: InquiryField, shares: readonly number[]): number[] {
  const held = new Float64Array(members.length);
  questions.forEach(({ member }, place) => {
    held[member] = realAt(held, member) + at(shares, place);
  });
  return members
    .map((_, member) => member)
    .filter((member) => roundScore(realAt(held, member)) > 0)
    .sort((a, b) => roundScore(realAt(held, b) - realAt(held, a)))
    .slice(0, mostAddressees)
    .sort((a, b) => a - b);
}

/** Every subset but the empty one, each in the order given. */
function listSubsets(places: readonly number[]): number[][] {
  return places
    .reduce<number[][]>((sets, place) => [...sets, ...sets.map((set) => [...set, place])], [[]])
    .slice(1);
}

function worthOf({ members }: InquiryField, leader: number, addressees: readonly number[]): number {
  const answered = (j: number) => (addressees.includes(j) ? at(members, j).variance : 0);
  return members.reduce((sum, { mean }, j) => {
    if (j === leader) return sum;
    const sigma = Math.sqrt(answered(leader) + answered(j));
    return sum + knowledgeGradient(sigma, at(members, leader).mean - mean);
  }, 0);
}

function readLetters(
  { members }: InquiryField,
  { samples, truths, answered }: FieldDraws,
  sets: readonly (readonly number[])[],
): RightLeader[] {
  const tally = createRightTally(sets.length);
  // Without an answer only the best mean of those not written to can be named.
  const asked = [...new Set(sets.flat())].sort((a, b) => a - b);
  const start = Float64Array.from(members, ({ mean }) => mean / gridStep);
  const others = Float64Array.from(start, (mean, i) => (asked.includes(i) ? -Infinity : mean));
  const rival = leadOnGrid(others);
  const candidates = Int32Array.from(
    members.map((_, i) => i).filter((i) => asked.includes(i) || i === rival),
  );
  const masks = sets.map((set) => Uint8Array.from(candidates, (i) => (set.includes(i) ? 1 : 0)));
  const means = new Float64Array(candidates.length);

  for (let drawn = 0; drawn < samples; drawn += 1) {
    const truth = rowOf(truths, drawn);
    const known = rowOf(answered, drawn);
    const best = highestOf(truth);
    for (let way = 0; way < sets.length; way += 1) {
      const mask = at(masks, way);
      for (let k = 0; k < means.length; k += 1) {
        const i = wholeAt(candidates, k);
        means[k] = byteAt(mask, k) === 1 ? realAt(known, i) : realAt(start, i);
      }
      const pick = wholeAt(candidates, leadOnGrid(means));
      tally.add(way, best - realAt(truth, pick));
    }
  }
  return sets.map((_, way) => tally.result(way, samples));
}
