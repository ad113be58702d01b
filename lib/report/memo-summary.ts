import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import {
  formatFirstOfDraws,
  formatList,
  formatPercent,
  formatRange,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { plain, strong, type TextPart } from '@/lib/ranking/text-part';
import type { RobustnessView } from '@/lib/robustness/build-robustness';
import { sayStability } from '@/lib/robustness/stability-table';
import type { ShortlistView } from './build-shortlist';
import type { MemoModel } from './memo-model';

/**
 * What a committee reads if it reads nothing else, beside the answer: the leader with its chances,
 * what would change the lead, what to ask first, which requirements are open; and that the leader
 * was not chosen, where that is so.
 */
export function toMemoSummary(
  { assessment, questionnaire }: Pick<ShortlistView, 'assessment' | 'questionnaire'>,
  { content }: Pick<RobustnessView, 'content'>,
): MemoModel['summary'] {
  const { ranked: rows } = assessment;
  const leaders = rows.filter(({ rank }) => rank === 1);
  const absent = leaders.filter(({ onShortlist }) => !onShortlist);
  return [
    { label: leaders.length > 1 ? 'Leaders' : 'Leader', text: sayLeaders(leaders, rows.length) },
    {
      label: 'What would change it',
      text: [plain(content.kind === 'order' ? sayStability(content.leader) : content.title)],
    },
    { label: 'Finding to ask first', text: sayFirstQuestion(questionnaire) },
    { label: 'Open requirements', text: sayOpenRequirements(questionnaire) },
    ...(absent.length === 0 ? [] : [{ label: 'Shortlist', text: sayAbsent(absent) }]),
  ];
}

/** "BitGo Custody: 87.2 points (76.6 to 97.8), likely rank 1–2 of 8, first in 82% of draws, …" */
function sayLeaders(leaders: readonly RankedProvider[], among: number): TextPart[] {
  if (leaders.length === 0) return [plain('No provider meets every requirement.')];
  return leaders.flatMap(({ name, score, low, high, chances }, index) => [
    plain(index === 0 ? '' : ' '),
    strong(name),
    plain(`: ${formatScore(score)} points${low < high ? ` (${formatRange(low, high)})` : ''}`),
    plain(chances === null ? '.' : `, ${sayChances(chances, among)}.`),
  ]);
}

function sayChances(
  { likelyBest, likelyWorst, pFirst, pTopThree }: NonNullable<RankedProvider['chances']>,
  among: number,
): string {
  const likely = `likely ${formatRanks(likelyBest, likelyWorst)} of ${among}`;
  const first = formatFirstOfDraws(pFirst);
  // Among three or fewer everyone is in the first three.
  return among > 3
    ? `${likely}, ${first}, in the first three in ${formatPercent(pTopThree)}`
    : `${likely}, ${first}`;
}

function sayFirstQuestion({ asked, findings }: Questionnaire): TextPart[] {
  const [first] = findings;
  if (asked.length === 0) return [plain('Nothing: the mandate rules out the whole shortlist.')];
  if (first === undefined) return [plain('Nothing: every finding of the shortlist is settled.')];
  const { shortName, subject, question, effect } = first;
  const does = effect.main ?? `An answer ${effect.rest}`;
  return [strong(`${shortName}, ${subject}`), plain(`: ${question} ${does}.`)];
}

/** "EU for Anchorage. A provider that fails one is ruled out." */
function sayOpenRequirements({ requirements }: Questionnaire): TextPart[] {
  if (requirements.length === 0) return [plain('None of the shortlist.')];
  const subjects = [...new Set(requirements.map(({ subject }) => subject))];
  const open = subjects.map((subject) => {
    const names = requirements
      .filter((row) => row.subject === subject)
      .map(({ shortName }) => shortName);
    return `${subject} for ${formatList(names)}`;
  });
  return [strong(open.join('; ')), plain('. An answer may rule the provider out.')];
}

function sayAbsent(absent: readonly RankedProvider[]): TextPart[] {
  const names = formatList(absent.map(({ name }) => name));
  return [
    strong(names),
    plain(absent.length === 1 ? ' leads and is not on it.' : ' lead and are not on it.'),
  ];
}
