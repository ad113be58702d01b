import type { ChanceAhead } from '@/lib/assessment/draws';
import { formatList, formatScore, numberWord } from '@/lib/format';
import { formatAhead } from '@/lib/ranking/format-ahead';
import { plain, strong, type TextPart } from '@/lib/ranking/text-part';
import { roundScore } from '@/lib/scoring';
import type { Column } from './compared-provider';
import { type DecisiveFinding, decisiveFindings } from './decisive-findings';

/** In how many of all findings one provider is ahead of the others whatever is still open. */
export type CertainFindings = { readonly ahead: number; readonly findings: number };

/**
 * The comparison in a sentence: who leads for this mandate among those compared, by how much and
 * with what chance, which three findings make the difference, and whether any is certain.
 *
 * Decided here: those that the mandate rules out never lead, unless it rules out all; a single one
 * left over is named as such, and set against the best of the others; equal scores stand level. The
 * order of the columns changes nothing.
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
  const excluded = sorted.filter(({ head }) => head.group === 'ruled-out');
  const [first, second] = [...admitted, ...excluded];
  if (!first || !second) return [...subject];

  return [
    ...subject,
    ...(admitted.length === 0
      ? allRuledOut(first, second, sorted.length)
      : admitted.length === 1
        ? onlyOne(first, second, sorted.length)
        : leads(first, second, admitted.slice(2), chanceAhead)),
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
  const reserve = overSecond && overSecond.chance < 0.6 ? ', but not decisively,' : '';
  return [
    plain(', '),
    strong(first.head.name),
    plain(overSecond && overSecond.chance >= 0.9 ? ' clearly leads ' : ' leads '),
    plain(`${second.head.name}${reserve} by `),
    strong(formatScore(margin)),
    plain(' points'),
    plain(overSecond ? ' and comes out ahead of ' : ''),
    ...listChances(chances, 'it'),
  ];
}

/** "it in 64% of draws, of Birch in 81% and of Cedar in 92%." */
function listChances(
  chances: readonly { head: Column['head']; chance: number }[],
  firstName: string,
): TextPart[] {
  const parts = chances.flatMap(({ head, chance }, index): TextPart[] => {
    const before = index === 0 ? '' : index === chances.length - 1 ? ' and of ' : ', of ';
    return [
      plain(`${before}${index === 0 ? firstName : head.shortName} in `),
      strong(formatAhead(chance)),
      plain(index === 0 ? ' of draws' : ''),
    ];
  });
  return [...parts, plain('.')];
}

function onlyOne(first: Column, second: Column, count: number): TextPart[] {
  return [
    plain(', '),
    strong(`${first.head.name} is the only one of the ${numberWord(count)} not ruled out`),
    plain(`: it scores ${formatScore(first.head.score)}, and `),
    plain(`${second.head.name} would score ${formatScore(second.head.score)}.`),
  ];
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

/** Points are counted at the mandate's doubt; this says what would hold at any. */
function certainty({ ahead, findings }: CertainFindings): string {
  return ahead === 0
    ? ` In none of the ${findings} findings is one of them ahead for certain.`
    : ` In ${ahead} of the ${findings} findings one of them is ahead for certain.`;
}
