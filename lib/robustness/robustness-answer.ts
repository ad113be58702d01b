import type { Assessment } from '@/lib/assessment/assess';
import { formatCount, formatList, formatOrdinal, formatPercent } from '@/lib/format';
import { findLead, leadWord } from '@/lib/words/drawn-lead';
import { nameSet, sayOnly, saySet, type SetFacts } from '@/lib/words/set-words';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import { sayStability, type StabilityTable } from './stability-table';

const cases = 'of the cases that the evidence allows';

/**
 * How sure the order is, in a few sentences: among whom, who leads and how often, who is settled at the
 * bottom, and which weights would change the lead.
 *
 * @param rows two or more, in the order of rank
 */
export function robustnessAnswer(
  rows: readonly DrawnProvider[],
  leader: Pick<StabilityTable, 'rows' | 'tie'>,
  set: SetFacts,
): TextPart[] {
  const why = saySet(set);
  return [
    ...(why === null ? [] : [plain(`${why} `)]),
    // Without a requirement everyone is ranked, and there is no other set to tell it from.
    ...(set.params.mandate.requirements.length === 0 ? [] : [plain(`Among ${nameSet(set)}, `)]),
    ...sayLead(rows),
    ...sayBottom(rows),
    plain(` ${sayStability(leader)}`),
  ];
}

/** Where there is no order: nobody is ranked, or one alone, of which no chance is claimed. */
export function noOrderAnswer(set: SetFacts & Pick<Assessment, 'open'>): TextPart[] {
  const [only] = set.ranked;
  if (only === undefined) {
    return [plain('No provider meets every requirement, so there is no order to be sure of.')];
  }
  const why = saySet(set);
  return [
    ...(why === null ? [] : [plain(`${why} `)]),
    strong(`${only.name} is ${sayOnly(set)}`),
    plain(
      set.open.length === 0
        ? ', so there is no order to be sure of.'
        : ', so there is no order to be sure of until an open one is shown to meet all.',
    ),
  ];
}

/** Who leads, and in how many of the cases; of several who tie, the three that are first most often. */
function sayLead(rows: readonly DrawnProvider[]): TextPart[] {
  const lead = findLead(rows);
  if (lead === null) return [];
  if (lead.kind === 'tied') {
    const { leaders, ahead } = lead;
    const own = leaders.slice(0, 3);
    const names =
      leaders.length > 3
        ? formatCount(leaders.length, 'provider')
        : formatList(rows.filter((row) => row.rank === 1).map(({ shortName }) => shortName));
    return ahead
      ? [plain(`${names} tie on points, but `), ...sayFirsts([ahead, ...own])]
      : [plain(`${names} tie on points: `), ...sayFirsts(own)];
  }
  const { leader } = lead;
  if (lead.kind === 'overtaken') {
    return [plain(`${leader.shortName} has most points, but `), ...sayFirsts([lead.ahead, leader])];
  }
  const { kind, rival } = lead;
  if (leader.chances.pFirst === 1) {
    return [
      strong(`${leader.shortName} is first in every case that the evidence allows`),
      plain('.'),
    ];
  }
  return kind === 'together'
    ? [
        plain(`${leader.shortName} and ${rival.shortName} lead together: `),
        ...sayFirsts([leader, rival]),
      ]
    : [
        plain(`${leader.shortName} ${leadWord(kind)}: `),
        ...sayFirsts([{ ...leader, shortName: 'it' }, rival]),
      ];
}

/** "it is first in 59% of the cases that the evidence allows and Coinbase Prime in 33%." */
function sayFirsts(rows: readonly DrawnProvider[]): TextPart[] {
  const parts = rows.flatMap(({ shortName, chances }, index) => {
    const share = formatPercent(chances.pFirst);
    if (index === 0) return [strong(`${shortName} is first in ${share} ${cases}`)];
    return [plain(index === rows.length - 1 ? ' and ' : ', '), strong(`${shortName} in ${share}`)];
  });
  return [...parts, plain('.')];
}

/** A place at the bottom is settled where one rank, or two of many, hold nine draws in ten. */
function sayBottom(rows: readonly DrawnProvider[]): TextPart[] {
  const last = rows.length;
  if (last < 3) return [];
  const settled = rows.filter(({ chances: { likelyBest, likelyWorst } }) => {
    const ranks = likelyWorst - likelyBest + 1;
    return likelyWorst === last && ranks <= (last > 3 ? 2 : 1);
  });
  if (settled.length === 0) return [plain(' No place at the bottom is settled.')];
  const parts = settled.map(({ shortName, chances: { likelyBest, shares } }, index) => {
    const better = shares.slice(0, likelyBest - 1).reduce((sum, share) => sum + share, 0);
    const places =
      likelyBest === last ? 'last' : `${formatOrdinal(likelyBest)} or ${formatOrdinal(last)}`;
    const share = formatPercent(1 - better);
    return `${shortName}${index === 0 ? ' is' : ''} ${places} in ${share}${index === 0 ? ' of them' : ''}`;
  });
  return [plain(` ${formatList(parts)}.`)];
}
