import { Folded } from '@/components/reading/folded';
import { Section } from '@/components/reading/section';
import type { Rubric } from '@/lib/catalogue/types';
import { formatCount, formatPercent } from '@/lib/format';
import { sayPoints } from '@/lib/words/method';
import { aheadShare, drawDefaults, likelyShare } from '@/lib/scoring';

type FormulaSectionProps = {
  id: string;
  title: string;
  note: string;
  formulas: readonly Formula[];
  /** The publication that the method comes from. */
  reference: string;
};

/** A published method: what it answers, its formulas, and where it comes from. */
export function FormulaSection({ id, title, note, formulas, reference }: FormulaSectionProps) {
  return (
    <Section id={id} title={title} note={note}>
      <Folded title="Formulas" line={formulas.map(({ name }) => name).join(', ')}>
        <FormulaList formulas={formulas} />
      </Folded>
      <p className="mt-3 max-w-prose text-dense text-ink2">{reference}</p>
    </Section>
  );
}

/** Formulas by name, each with what it means. */
export function FormulaList({ formulas }: { formulas: readonly Formula[] }) {
  return (
    <dl className="grid max-w-[56rem] gap-x-8 gap-y-4 md:grid-cols-[8rem_minmax(0,1fr)]">
      {formulas.map(({ name, formula, words }) => (
        <div key={name} className="keep-together contents">
          <dt className="font-semibold">{name}</dt>
          <dd className="max-md:-mt-3">
            <p className="font-mono text-dense">{formula}</p>
            <p className="text-dense text-ink2">{words}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Formula = { readonly name: string; readonly formula: string; readonly words: string };

/** From levels to the score: the whole arithmetic, four lines of it. */
export const listScoreFormulas = (rubric: Rubric): readonly Formula[] => [
  {
    name: 'A level',
    formula: sayPoints(rubric).formula,
    words: `${sayPoints(rubric).text} No step is worth more than another.`,
  },
  {
    name: 'A criterion',
    formula: 'low = mean of the points of its factors’ low levels; high likewise',
    words:
      'Factors weigh equally inside a criterion unless the mandate says otherwise; then the mean is weighted as it says.',
  },
  {
    name: 'The total',
    formula: 'low = Σ weight × criterion low; high likewise',
    words: 'Weights are any numbers of 0 or more; they are divided by their sum first.',
  },
  {
    name: 'The score',
    formula: 'score = low + credit ÷ 100 × (high − low)',
    words:
      'Credit is the credit for unknowns, 0 to 100. It works the same for a factor, a criterion and the total, so the points of the factors add up.',
  },
];

/** SMAA-2, as `rankAcceptability` does it. */
export const drawFormulas: readonly Formula[] = [
  {
    name: 'Evidence',
    formula: 'level = one of low, low + 1, …, high',
    words: 'Each is as likely as the others, for every open finding by itself.',
  },
  {
    name: 'Weights',
    formula: 'weight × (1 + u ÷ 100), u between −v and +v',
    words:
      'v is how much weights vary, in per cent. Then they are divided by their sum again; a v of 0 keeps them as they are.',
  },
  {
    name: 'Chance of a rank',
    formula: 'simulations with that rank ÷ all simulations',
    words:
      'Those who tie share the ranks that they cover: two that tie for first are first by half.',
  },
  {
    name: 'Likely ranks',
    formula: `shortest run of ranks with at least ${formatPercent(likelyShare)} of the simulations`,
    words: 'Of runs as short, the one that holds more; then the one with the better ranks.',
  },
  {
    name: 'Bands',
    formula: `chance of being ahead < ${formatPercent(aheadShare)}, either way`,
    words: 'The order of such a pair is not settled. Among all who share a letter no pair’s is.',
  },
];

/** As `weightStability` and `smallestWeightChange` do it. */
export const weightFormulas: readonly Formula[] = [
  {
    name: 'Range of a weight',
    formula: 'score(t) = t × own + (1 − t) × rest',
    words:
      'With the weight t of one criterion the score is a straight line, since the others keep their proportions. The leader changes where two lines cross.',
  },
  {
    name: 'Smallest change',
    formula: 'least Σ |new share − share|, with nobody ahead',
    words:
      'A linear programme over all weights, solved exactly and checked by ranking everyone again. For some providers no weights will do, and the page says so.',
  },
];

/** The share of doubt orders questions; the others tell what one answer alone is worth. */
export const questionFormulas: readonly Formula[] = [
  {
    name: 'Share of doubt',
    formula: 'Σ L(j) ÷ Σ L × v ÷ (V(b) + V(j)), with L(j) = σ φ(Δ ÷ σ) − Δ Φ(−Δ ÷ σ)',
    words:
      'v is the variance of points that hang on the question, V the sum of them for a provider, Δ how far j is behind the leader b, and σ² = V(b) + V(j). L is what is lost on average by choosing b today. All shares add up to 1.',
  },
  {
    name: 'Sharpens',
    formula: 'Σ P(level) × max P(first | level) − max P(first)',
    words:
      'By how much the answer raises the chance of naming the right leader, from the simulations.',
  },
  {
    name: 'Gain',
    formula: 'mean over levels of the best score − best score now',
    words:
      'Points that knowing the answer adds to the score of whom one would choose, at credit 50.',
  },
  {
    name: 'First three',
    formula: 'share of levels that change who is third or better',
    words: 'Counted level by level, at credit 50.',
  },
  {
    name: 'Width',
    formula: 'weight × share × (points of high − points of low)',
    words: 'Points of the provider’s range that the answer settles.',
  },
];

export const drawsInWords = `${formatCount(drawDefaults.samples, 'simulation')} from seed ${drawDefaults.seed}`;
