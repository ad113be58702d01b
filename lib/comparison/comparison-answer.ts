import type { ChanceAhead } from '@/lib/assessment/draws';
import { formatList, formatScore, numberWord } from '@/lib/format';
import { formatAhead } from '@/lib/words/format-ahead';
import { sayOpen, sayWouldRank } from '@/lib/words/set-words';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import { roundScore } from '@/lib/scoring';
import { atLeast, thresholds } from '@/lib/words/thresholds';
import type { Column } from './compared-provider';
import { type DecisiveFinding, decisiveFindings } from './decisive-findings';

/** In how many of all findings one provider is ahead of the others whatever is still open. */
export type CertainFindings = { readonly ahead: number; readonly findings: number };

/**
 * The comparison in a sentence: who leads for this mandate among those compared, by how much and
 * with what chance, which three findings make the difference, and whether any is certain.
 *
 * Decided here: those that are ranked come before those that are open and apart, whatever the score,
 * and those that the mandate rules out never lead, unless it rules out all; a single one left over is
 * named as such, and set against the best of the others; equal scores stand level. Whatever is open is
 * said with what to ask. The order of the columns changes nothing.
 *
 * @param subject "For the US and EU", as the ranking's answer begins
 */
export function comparisonAnswer(
  columns: readonly Column[],
  subject: readonly TextPart[],
  chanceAhead: ChanceAhead,
  certain: CertainFindings,
): TextPart[] {
  const sorted = byScore(columns);
  const admitted = sorted.filter(({ head }) => head.place === 'ranked');
  const apart = sorted.filter(({ head }) => head.place === 'apart');
  const excluded = sorted.filter(({ head }) => head.place === 'none');
  const [first, second] = [...admitted, ...apart, ...excluded];
  if (!first || !second) return [...subject];

  return [
    ...subject,
    ...(admitted.length > 1
      ? leads(first, second, admitted.slice(2), chanceAhead)
      : admitted.length === 1
        ? onlyOne(first, second, sorted.length)
        : apart.length > 0
          ? noneMeets(first, second, sorted.length)
          : allRuledOut(first, second, sorted.length)),
    ...[...admitted, ...apart].flatMap(whatIsOpen),
    ...difference(first, second),
    plain(certainty(certain)),
  ];
}

function byScore(columns: readonly Column[]): Column[] {
  return columns.toSorted(
    (a, b) =>
      roundScore(b.head.score) - roundScore(a.head.score) || (a.head.slug < b.head.slug ? -1 : 1),
  );
}

function leads(
  first: Column,
  second: Column,
  rest: readonly Column[],
  chanceAhead: ChanceAhead,
): TextPart[] {
  const margin = marginOf(first, second);
  const chances = [second, ...rest].flatMap(({ head }) => {
    const chance = chanceAhead(first.head.slug, head.slug);
    return chance === null ? [] : [{ head, chance }];
  });
  const [overSecond] = chances;
  if (margin === 0) {
    return [
      plain(', '),
      strong(`${first.head.name} and ${second.head.name} stand level`),
      plain(' with '),
      strong(formatScore(first.head.score)),
      plain(' points'),
      plain(overSecond ? `; ${first.head.shortName} comes out ahead of ` : ''),
      ...listChances(chances, second.head.shortName),
    ];
  }
  const isFirm = !overSecond || atLeast(overSecond.chance, thresholds.firmLead);
  const reserve = isFirm ? '' : ', but not decisively,';
  return [
    plain(', '),
    strong(first.head.name),
    plain(` leads ${second.head.name}${reserve} by `),
    strong(formatScore(margin)),
    plain(' points'),
    plain(overSecond ? ' and comes out ahead of ' : ''),
    ...listChances(chances, 'it'),
  ];
}

/** "it in 64% of simulations, of Birch in 81% and of Cedar in 92%." */
function listChances(
  chances: readonly { head: Column['head']; chance: number }[],
  firstName: string,
): TextPart[] {
  const parts = chances.flatMap(({ head, chance }, index): TextPart[] => {
    const before = index === 0 ? '' : index === chances.length - 1 ? ' and of ' : ', of ';
    return [
      plain(`${before}${index === 0 ? firstName : head.shortName} in `),
      strong(formatAhead(chance)),
      plain(index === 0 ? ' of simulations' : ''),
    ];
  });
  return [...parts, plain('.')];
}

function onlyOne(first: Column, second: Column, count: number): TextPart[] {
  const what = second.head.place === 'apart' ? 'shown to meet all' : 'not ruled out';
  const scores = second.head.place === 'apart' ? 'scores' : 'would score';
  return [
    plain(', '),
    strong(`${first.head.name} is the only one of the ${numberWord(count)} ${what}`),
    plain(`: it scores ${formatScore(first.head.score)}, and `),
    plain(`${second.head.name} ${scores} ${formatScore(second.head.score)}.`),
  ];
}

/** All that are not ruled out are open, while others of the catalogue meet all. */
function noneMeets(first: Column, second: Column, count: number): TextPart[] {
  const none = count === 2 ? 'neither' : `none of the ${numberWord(count)}`;
  return [
    plain(', '),
    strong(`${none} is shown to meet all`),
    plain(
      second.head.place === 'none'
        ? `, and ${first.head.name} is the only one not ruled out.`
        : `; ${byPoints(first, second)}`,
    ),
  ];
}

/** " Birch is open: ask about insurance; if all of it were met, it would rank third of 4." */
function whatIsOpen({ head }: Column): TextPart[] {
  const open = sayOpen(head);
  if (open === null) return [];
  const then = head.place === 'apart' ? `; if all of it were met, it ${sayWouldRank(head)}` : '';
  return [plain(` ${head.shortName} is ${open}${then}.`)];
}

function byPoints(first: Column, second: Column): string {
  const margin = marginOf(first, second);
  return margin === 0
    ? `by points, ${formatList([first, second].map(({ head }) => head.name))} stand level.`
    : `by points, ${first.head.name} is ahead of ${second.head.name} by ${formatScore(margin)}.`;
}

function allRuledOut(first: Column, second: Column, count: number): TextPart[] {
  const which = count === 2 ? 'both' : `all ${numberWord(count)}`;
  const margin = marginOf(first, second);
  const names = [first, second].map(({ head }) => head.name);
  return [
    plain(', '),
    strong(`${which} are ruled out`),
    plain(
      margin === 0
        ? `; by points alone, ${formatList(names)} would stand level.`
        : `; by points alone, ${names.join(' would lead ')} by ${formatScore(margin)}.`,
    ),
  ];
}

function marginOf(first: Column, second: Column): number {
  return roundScore(first.head.score - second.head.score);
}

/** " Three findings make the difference: Insurance (1.6 points for Acme), …" */
function difference(first: Column, second: Column): TextPart[] {
  const findings = decisiveFindings(first, second);
  const [only] = findings;
  if (only === undefined) {
    return [plain(` No finding tells ${first.head.shortName} and ${second.head.shortName} apart.`)];
  }
  const parts = findings.flatMap((finding, index): TextPart[] => [
    plain(index === 0 ? '' : index === findings.length - 1 ? ' and ' : ', '),
    strong(finding.name),
    plain(` (${pointsFor(finding, first, second, index === 0 ? ' points' : '')})`),
  ]);
  const count = ['', 'One finding makes', 'Two findings make', 'Three findings make'];
  return [plain(` ${count[findings.length] ?? ''} the difference: `), ...parts, plain('.')];
}

function pointsFor(
  { points }: DecisiveFinding,
  first: Column,
  second: Column,
  unit: string,
): string {
  const gainer = points > 0 ? first : second;
  return `${formatScore(Math.abs(points))}${unit} for ${gainer.head.shortName}`;
}

/** Points are counted at the mandate's credit; this says what would hold at any. */
function certainty({ ahead, findings }: CertainFindings): string {
  return ahead === 0
    ? ` In none of the ${findings} findings is one of them ahead whatever the open levels turn out to be.`
    : ` In ${ahead} of the ${findings} findings one of them is ahead whatever the open levels turn out to be.`;
}
