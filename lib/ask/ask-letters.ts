import type { Assessment } from '@/lib/assessment/assess';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import { compareText } from '@/lib/scoring';
import { thresholds } from '@/lib/words/thresholds';
import type { AskQuestion } from './ask-questions';

export type AskLetter = {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  /** How many questions it asks, and their ids. */
  readonly questions: number;
  readonly ids: readonly string[];
  /** How many of them settle an open requirement. */
  readonly settling: number;
  /** Share of the doubt about the leader that its questions hold, 0 to 1. */
  readonly share: number;
  readonly isWorth: boolean;
};

/**
 * A letter to each member of the field, the largest share of doubt first.
 *
 * @param packQuestions ids of the questions that the chosen diligence packs add, by slug
 */
export function listAskLetters(
  { field }: Pick<Assessment, 'field'>,
  questions: readonly AskQuestion[],
  packQuestions: Readonly<Record<string, readonly string[]>>,
): AskLetter[] {
  return field
    .map(({ slug, name, shortName }): AskLetter => {
      const own = questions.filter(({ provider }) => provider === slug);
      const ids = [...own.map(({ id }) => id), ...(packQuestions[slug] ?? [])];
      const share = own.reduce((sum, one) => sum + (one.kind === 'finding' ? one.share : 0), 0);
      return {
        slug,
        name,
        shortName,
        questions: ids.length,
        ids,
        settling: own.filter(({ settles }) => settles.length > 0).length,
        share,
        isWorth: share >= thresholds.letter,
      };
    })
    .toSorted((a, b) => b.share - a.share || compareText(a.name, b.name));
}

export type CurveStep = {
  /** Slug of the letter that is answered last; null for today. */
  readonly provider: string | null;
  /** "BitGo", "today" */
  readonly label: string;
  /** Open points answered so far. */
  readonly answered: number;
  readonly pRight: number;
  readonly expectedLoss: number;
};

export type AskCurve = {
  /** Letter by letter, the largest share of doubt first. */
  readonly steps: readonly CurveStep[];
  /** Question by question, in the best order, from today on. */
  readonly points: readonly { readonly answered: number; readonly pRight: number }[];
  readonly ceiling: { readonly pRight: number; readonly reason: 'weights' | null };
};

/**
 * What letters buy, one after another: those that are worth one, and the next, to show that it is not.
 */
export function buildCurve(inquiry: Inquiry, letters: readonly AskLetter[]): AskCurve {
  const worth = letters.filter(({ isWorth }) => isWorth).length;
  const steps: CurveStep[] = [
    {
      provider: null,
      label: 'today',
      answered: 0,
      pRight: inquiry.pRight,
      expectedLoss: inquiry.expectedLoss,
    },
  ];
  const answering = new Set<string>();
  for (const { slug, shortName } of letters.slice(0, worth + 1)) {
    answering.add(slug);
    const set = findSet(inquiry, answering);
    if (set === undefined) break;
    const { questions: answered, pRight, expectedLoss } = set;
    steps.push({ provider: slug, label: shortName, answered, pRight, expectedLoss });
  }
  return {
    steps,
    points: [
      { answered: 0, pRight: inquiry.pRight },
      ...inquiry.plan.map(({ pRight }, index) => ({ answered: index + 1, pRight })),
    ],
    ceiling: { pRight: inquiry.ceiling.pRight, reason: inquiry.ceiling.reason },
  };
}

const findSet = ({ letters }: Inquiry, slugs: ReadonlySet<string>) =>
  letters.find(
    ({ providers }) =>
      providers.length === slugs.size && providers.every((slug) => slugs.has(slug)),
  );
