import type { Assessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { formatChance, formatDate, formatHash, formatHundredths, formatRange } from '@/lib/format';
import { changeKinds } from '@/lib/rubric/ids';
import { addUpAsPrinted } from './add-up-as-printed';
import type { ChangedProvider, Changes } from './build-changes';
import { kindWords, listChangeEntries, scoringWords, tellEntry } from './change-words';
import { splitParts, type SplitPart } from './split-score';

/** An edition, and what it says under the mandate. */
type ChangesSide = { readonly catalogue: Catalogue; readonly assessment: Assessment };

/**
 * What moved between two editions as lines of text, a paragraph for each provider: its score, range,
 * chance to be first and rank before and after, what moved the score, and which findings changed. The
 * parts of a score add up as printed.
 */
export function tellChangesInWords({
  changes,
  from,
  to,
}: {
  changes: Changes;
  from: ChangesSide;
  to: ChangesSide;
}): string[] {
  const entries = listChangeEntries(from.catalogue, to.catalogue);
  const nameOf = (slug: string) =>
    [...to.catalogue.providers, ...from.catalogue.providers].find((one) => one.slug === slug)
      ?.shortName ?? slug;
  const editionWords = ({ catalogue: { edition } }: ChangesSide) =>
    `${formatDate(edition.date)} (${formatHash(edition.hash)}, method ${edition.method})`;
  return [
    `From ${editionWords(from)} to ${editionWords(to)}.`,
    ...changes.providers.flatMap((provider) => [
      '',
      `${nameOf(provider.slug)}: ${tellFigures(provider, from, to)}`,
      ...tellSplit(provider),
      ...entries
        .filter((entry) => entry.provider === provider.slug)
        .map((entry) => `  ${tellEntry(entry)}`),
    ]),
    '',
    ...changes.overtakes.map(
      ({ provider, passed, gap, settled }) =>
        `${nameOf(provider)} passed ${nameOf(passed)}: the gap moved from ${signed(gap.from)} to ${signed(gap.to)}.${settled ? '' : ' Not settled.'}`,
    ),
  ];
}

const signed = (points: number): string => formatHundredths(Math.round(points * 100), 'signed');

function tellFigures(
  { slug, score, pFirst, rank }: ChangedProvider,
  from: ChangesSide,
  to: ChangesSide,
): string {
  const rangeOf = ({ catalogue, assessment }: ChangesSide): string => {
    if (!catalogue.providers.some((one) => one.slug === slug)) return 'none';
    const { low, high } = assessment.standingOf(slug);
    return formatRange(low, high);
  };
  const scoreWord = (points: number | null): string =>
    points === null ? 'none' : formatHundredths(Math.round(points * 100));
  const rankWord = (place: number | null): string => (place === null ? 'none' : String(place));
  return [
    `score ${scoreWord(score.from)} → ${scoreWord(score.to)}`,
    `range ${rangeOf(from)} → ${rangeOf(to)}`,
    `first in ${formatChance(pFirst.from)} → ${formatChance(pFirst.to)} of 100 simulations`,
    `rank ${rankWord(rank.from)} → ${rankWord(rank.to)}`,
  ].join(', ');
}

const partWords: Readonly<Record<SplitPart, string>> = {
  world: kindWords.world.word.toLowerCase(),
  evidence: kindWords.evidence.word.toLowerCase(),
  correction: kindWords.correction.word.toLowerCase(),
  age: kindWords.age.word.toLowerCase(),
  method: kindWords.method.word.toLowerCase(),
  formula: scoringWords.formula.toLowerCase(),
  weights: scoringWords.weights.toLowerCase(),
};

function tellSplit({ score }: ChangedProvider): string[] {
  if (score.split === null || score.from === null || score.to === null) {
    return ['  Only one of the editions holds it.'];
  }
  const printed = addUpAsPrinted(score.from, score.split, score.to, splitParts);
  const part = (name: SplitPart): number => printed.parts.get(name) ?? NaN;
  const data = changeKinds.reduce((sum, kind) => sum + part(kind), 0);
  const change = formatHundredths(printed.to - printed.from, 'signed');
  const words = (names: readonly SplitPart[]) =>
    names.map((name) => `${partWords[name]} ${formatHundredths(part(name), 'signed')}`).join(', ');
  return [
    `  ${change}: data ${formatHundredths(data, 'signed')} (${words(changeKinds)}), ${words(['formula', 'weights'])}`,
  ];
}
