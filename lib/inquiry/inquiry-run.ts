import {
  roundScore,
  width,
  type AcceptabilityOptions,
  type ScoringProvider,
  type ScoringRubric,
} from '@/lib/scoring';
import {
  buildInquiryField,
  createFieldDraws,
  createInquiryCurve,
  createStopRule,
  flipCounts,
  inquiryLetters,
  planQuestions,
  shareOfDoubt,
  understudy,
  type FlipCount,
  type InquiryCurve,
  type InquiryField,
  type LetterSet,
  type RightLeader,
  type StopOptions,
  type StopRule,
  type StopRuleRun,
} from '@/lib/scoring/asking';
import type { InquiryQuery } from './inquiry-query';

/** What to ask, and whom: every figure of an inquiry, without words. */
export type Inquiry = RightLeader & {
  /** Slugs of those among whom is chosen, by name. */
  readonly field: readonly string[];
  /** Who has the highest mean score; null in an empty field. `pRight` and the loss are about it. */
  readonly leader: string | null;
  readonly ceiling: InquiryCurve['ceiling'];
  /** Every open finding of the field, the largest share of doubt first. */
  readonly questions: readonly InquiryItem[];
  /** In the order of asking; `plan[0]` tells what is known after one answer. */
  readonly plan: readonly (RightLeader & { readonly provider: string; readonly factor: string })[];
  readonly letters: readonly LetterSet[];
  readonly flips: readonly FlipCount[];
  readonly understudy: readonly { readonly provider: string; readonly pFirst: number }[];
  /** Null while not computed: it takes longer than a page waits. */
  readonly stop: StopRule | null;
};

type InquiryItem = {
  readonly provider: string;
  readonly factor: string;
  /** Share of the doubt, 0 to 1. */
  readonly share: number;
  /** Points of the provider's total that the answer settles. */
  readonly width: number;
};

/** An inquiry in slices, for a worker, or for a server that answers others meanwhile. */
export type InquiryRun = {
  /** Steps in all, and those made so far. */
  readonly steps: number;
  readonly done: number;
  /** Makes up to `count` more steps and answers whether all are made; 500 take a few milliseconds. */
  advance(count: number): boolean;
  /** @throws RangeError before the last step. */
  result(): Inquiry;
  /** The simulation behind `stop`. @throws RangeError before the last step, and of an empty field. */
  stopRule(options?: StopOptions): StopRuleRun;
};

/** As many steps as a chart of the plan shows. */
const planLength = 40;

/**
 * The inquiry among the members of a field. Its draws are the very ones that a ranking of the same
 * providers rests on, so `pRight` is the leader's chance there, a tie counting in full.
 *
 * @param providers the field: everyone not ruled out, or the shortlist.
 * @throws RangeError as `rankAcceptability` does.
 */
export function createInquiryRun(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): InquiryRun {
  const field = buildInquiryField(rubric, providers, options);
  const shares = shareOfDoubt(field);
  const plan = planQuestions(field, planLength);
  const drawing = createFieldDraws(rubric, providers, field, options);
  let reading: ReturnType<typeof createInquiryCurve> | null = null;
  const steps = 2 * drawing.samples;
  const doneSoFar = () => drawing.drawn + (reading?.read ?? 0);

  return {
    steps,
    get done() {
      return doneSoFar();
    },
    advance(count) {
      const end = Math.min(steps, doneSoFar() + count);
      drawing.advance(Math.min(count, drawing.samples - drawing.drawn));
      if (drawing.drawn === drawing.samples) {
        reading ??= createInquiryCurve(field, drawing.result(), plan);
        reading.advance(end - doneSoFar());
      }
      return doneSoFar() === steps;
    },
    result() {
      const draws = drawing.result();
      const curve = reading?.result();
      if (curve === undefined) throw new RangeError('no draw has been read yet');
      const [now, ...after] = curve.points;
      return {
        field: field.members.map(({ slug }) => slug),
        leader: leaderOf(field),
        pRight: now?.pRight ?? 0,
        expectedLoss: now?.expectedLoss ?? 0,
        ceiling: curve.ceiling,
        questions: listItems(field, shares),
        plan: after.map((point, k) => ({ ...askedAt(field, plan[k]), ...point })),
        letters: inquiryLetters(field, draws, shares),
        flips: flipCounts(field),
        understudy: understudy(field, draws),
        stop: null,
      };
    },
    stopRule: (options) => createStopRule(field, drawing.result(), options),
  };
}

/** The open findings of a field with their shares of doubt, which no draw changes. */
export function listInquiryItems({ rubric, providers, choice }: InquiryQuery): InquiryItem[] {
  const field = buildInquiryField(rubric, providers, choice);
  return listItems(field, shareOfDoubt(field));
}

function leaderOf({ members, leader }: InquiryField): string | null {
  return leader === null ? null : (members[leader]?.slug ?? null);
}

/** Where shares are equal the wider question stands first, and then the field's order. */
function listItems({ questions }: InquiryField, shares: readonly number[]): InquiryItem[] {
  return questions
    .map(({ provider, factor, step, levels }, place) => ({
      provider,
      factor,
      share: shares[place] ?? 0,
      width: step * width(levels),
    }))
    .sort((a, b) => roundScore(b.share - a.share) || roundScore(b.width - a.width));
}

function askedAt({ questions }: InquiryField, place: number | undefined) {
  const question = place === undefined ? undefined : questions[place];
  if (question === undefined) throw new RangeError('the curve is longer than its plan');
  return { provider: question.provider, factor: question.factor };
}
