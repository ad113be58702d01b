import type { OpenProvider, RankedProvider } from '@/lib/assessment/assessed-provider';
import {
  capitalise,
  formatFirstOfSimulations,
  formatList,
  formatPercent,
  formatRange,
  formatRanks,
  formatScore,
  numberWord,
} from '@/lib/format';
import type { Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import {
  claimsChances,
  listOpen,
  nameSet,
  sayOnly,
  saySet,
  sayWouldRank,
  type SetFacts,
} from '@/lib/words/set-words';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import type { RobustnessView } from '@/lib/robustness/build-robustness';
import { sayStability } from '@/lib/robustness/stability-table';
import type { ShortlistView } from './build-shortlist';
import type { MemoModel } from './memo-model';

/**
 * What a committee reads if it reads nothing else, beside the answer: the leader with its chances,
 * what would change the lead, who is open, what to ask first, which requirements are open; and that the leader
 * was not chosen, where that is so.
 */
export function toMemoSummary(
  { assessment, questionnaire }: Pick<ShortlistView, 'assessment' | 'questionnaire'>,
  { content }: Pick<RobustnessView, 'content'>,
): MemoModel['summary'] {
  const { ranked: rows, open } = assessment;
  const leaders = rows.filter(({ rank }) => rank === 1);
  const absent = leaders.filter(({ onShortlist }) => !onShortlist);
  return [
    { label: leaders.length > 1 ? 'Leaders' : 'Leader', text: sayLeaders(leaders, assessment) },
    {
      label: 'What would change it',
      text: [plain(content.kind === 'order' ? sayStability(content.leader) : content.title)],
    },
    ...(open.length === 0 ? [] : [{ label: 'Open: ask first', text: sayWhoIsOpen(open) }]),
    { label: 'Finding to ask first', text: sayFirstQuestion(questionnaire) },
    { label: 'Open requirements', text: sayOpenRequirements(questionnaire) },
    ...(absent.length === 0 ? [] : [{ label: 'Shortlist', text: sayAbsent(absent) }]),
  ];
}

/** "BitGo Custody: 87.2 points (76.6 to 97.8). Among the eight that meet all: likely rank 1–2, first in …" */
function sayLeaders(leaders: readonly RankedProvider[], set: SetFacts): TextPart[] {
  if (leaders.length === 0) return [plain('No provider meets every requirement.')];
  const why = set.set === 'stand-in' ? saySet(set) : null;
  return [
    ...(why === null ? [] : [plain(`${why} `)]),
    ...leaders.flatMap((leader, index) => [
      plain(index === 0 ? '' : ' '),
      strong(leader.name),
      plain(`: ${sayPoints(leader)}`),
      plain(claimsChances(leader) ? `${sayChances(leader, set)}.` : `, ${sayOnly(set)}.`),
    ]),
  ];
}

const sayPoints = ({ score, low, high }: RankedProvider): string =>
  `${formatScore(score)} points${low < high ? ` (${formatRange(low, high)})` : ''}`;

function sayChances({ chances }: RankedProvider, set: SetFacts): string {
  if (chances === null) return '';
  const { likelyBest, likelyWorst, pFirst, pTopThree } = chances;
  const likely = `, likely ${formatRanks(likelyBest, likelyWorst)} of ${nameSet(set)}`;
  const first = formatFirstOfSimulations(pFirst);
  // Among three or fewer everyone is in the first three.
  return set.ranked.length > 3
    ? `${likely}, ${first}, in the first three in ${formatPercent(pTopThree)}`
    : `${likely}, ${first}`;
}

/** More than these would push the ranking off the first page; the table below has all. */
const openNamed = 3;

/** "Anchorage Digital (segregation, insurance) would rank third of 4; 5 more stand below." */
function sayWhoIsOpen(open: readonly OpenProvider[]): TextPart[] {
  const named = open
    .toSorted((a, b) => a.wouldRank - b.wouldRank)
    .slice(0, openNamed)
    .map((one) => `${one.shortName} (${listOpen(one) ?? ''}) ${sayWouldRank(one)}`);
  const rest = open.length - named.length;
  const more = rest === 0 ? '' : ` ${capitalise(numberWord(rest))} more with open requirements.`;
  return [plain('If all that is open were met, '), strong(formatList(named)), plain(`.${more}`)];
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
