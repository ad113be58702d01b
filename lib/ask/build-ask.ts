import type { Assessment } from '@/lib/assessment/assess';
import { formatChance, formatCount, formatList, formatScore, numberWord } from '@/lib/format';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import { type AskCurve, type AskLetter, buildCurve, listAskLetters } from './ask-letters';
import { type AskQuestion, listAskQuestions } from './ask-questions';

/** What to ask, whom, and when to stop: everything that the page shows. */
export type AskView = {
  readonly sentence: readonly TextPart[];
  /** Among whom: "among the nine not ruled out". */
  readonly set: string;
  readonly leader: { readonly slug: string; readonly shortName: string } | null;
  readonly letters: readonly AskLetter[];
  readonly questions: readonly AskQuestion[];
  /** Null where no letter can change who leads. */
  readonly curve: AskCurve | null;
  /** How few extreme answers draw a rival level, fewest first; those whom none would are left out. */
  readonly flips: readonly { readonly shortName: string; readonly answers: number }[];
  /** What the fewest of them say. */
  readonly overturn: string;
  readonly stop: Inquiry['stop'];
};

/** @param packQuestions ids of the questions that the chosen diligence packs add, by slug */
export function buildAsk(
  assessment: Assessment,
  inquiry: Inquiry,
  packQuestions: Readonly<Record<string, readonly string[]>> = {},
): AskView {
  const questions = listAskQuestions(assessment, inquiry);
  const letters = listAskLetters(assessment, questions, packQuestions);
  const isOpen = letters.some(({ share }) => share > 0);
  const curve = isOpen ? buildCurve(inquiry, letters) : null;
  const set = nameField(assessment);
  const leader = inquiry.leader === null ? null : assessment.standingOf(inquiry.leader);
  const flips = inquiry.flips
    .flatMap(({ provider, answers }) =>
      answers === null ? [] : [{ shortName: assessment.standingOf(provider).shortName, answers }],
    )
    .toSorted((a, b) => a.answers - b.answers);
  const overturn = sayOverturn(flips.map(({ answers }) => answers));
  return {
    sentence:
      leader === null
        ? [plain('Your mandate rules everyone out, so there is nobody to ask.')]
        : curve === null
          ? sayNothingOpen(leader.shortName, assessment.field.length, questions.length)
          : sayLetters(letters, curve, set, overturn),
    set,
    leader: leader && { slug: leader.slug, shortName: leader.shortName },
    letters,
    questions,
    curve,
    flips,
    overturn,
    stop: inquiry.stop,
  };
}

/** @example "among the nine not ruled out"; "among the three on your shortlist"; "among all ten" */
function nameField({ field, ranked, open, ruledOut }: Assessment): string {
  const count = numberWord(field.length);
  if (field.length < ranked.length + open.length) return `among the ${count} on your shortlist`;
  return ruledOut.length === 0 ? `among all ${count}` : `among the ${count} not ruled out`;
}

function sayLetters(
  letters: readonly AskLetter[],
  { steps }: AskCurve,
  set: string,
  overturn: string,
): TextPart[] {
  const worth = letters.filter(({ isWorth }) => isWorth);
  const [today] = steps;
  const last = steps[worth.length];
  if (today === undefined || last === undefined || worth.length === 0) {
    return [strong('No letter is worth writing'), plain(` ${set}. ${overturn}`)];
  }
  const [from, to] = [formatChance(today.pRight), formatChance(last.pRight)];
  const asked = worth.reduce((sum, { questions }) => sum + questions, 0);
  const verb = worth.length === 1 ? 'it asks' : 'they ask';
  return [
    strong(`Write to ${formatList(worth.map(({ shortName }) => shortName))}:`),
    plain(' the chance of naming the right leader '),
    ...(from === to
      ? [plain('stays at '), strong(`${from} in 100`)]
      : [plain('rises from '), strong(`${from} to ${to} in 100`)]),
    plain(` ${set}; ${verb} ${formatCount(asked, 'question')}. ${overturn}`),
    plain(` ${sayLoss(today.expectedLoss)}`),
  ];
}

/** @example "Choosing today would cost 0.5 points on average." */
function sayLoss(points: number): string {
  const figure = formatScore(points);
  if (figure === '0.0') return 'Choosing today would cost less than 0.1 points on average.';
  return `Choosing today would cost ${figure} ${figure === '1.0' ? 'point' : 'points'} on average.`;
}

function sayNothingOpen(leader: string, among: number, questions: number): TextPart[] {
  const rest = questions === 0 ? '' : ' What is open still settles requirements and scores.';
  return among === 1
    ? [strong(`Only ${leader} is left`), plain(`, so no answer can change who leads.${rest}`)]
    : [strong('Nothing open can change the leader'), plain(`: ${leader} leads.${rest}`)];
}

/** What the least number of extreme answers means for the leader, in a sentence. */
function sayOverturn(answers: readonly number[]): string {
  const [fewest] = answers;
  if (fewest === undefined) return 'No answers, however extreme, can change the leader.';
  if (fewest === 0) return 'Somebody is level with the leader already.';
  if (fewest === 1) return 'A single extreme answer can change the leader.';
  if (fewest === 2) return 'No single answer can change the leader.';
  return `No ${numberWord(fewest - 1)} answers can change the leader.`;
}
