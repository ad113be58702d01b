import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { Catalogue, Edition } from '@/lib/catalogue/types';
import { formatChance, formatCount, formatDate, formatHundredths, numberWord } from '@/lib/format';
import { overallOutcome, type Outcome, parseOutcomeId, wordsOf } from '@/lib/requirements';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import type { ChangeKind } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { addUpAsPrinted } from './add-up-as-printed';
import type { ChangedProvider, Changes } from './build-changes';
import { type ChangeEntry, countKinds, listChangeEntries } from './change-words';
import type { Overtake } from './list-overtakes';
import { type SplitPart, splitParts } from './split-score';

type End = { readonly catalogue: Catalogue; readonly assessment: DrawnAssessment };

/** A score before and after as printed, with what moved it; the parts add up. */
export type SplitRow = {
  readonly slug: string;
  readonly name: string;
  /** Null of who is not ranked now. */
  readonly rank: number | null;
  /** Null where only one of the editions holds it. */
  readonly before: string | null;
  readonly after: string | null;
  /** "+0.63", or "·" for a part that moved nothing. */
  readonly parts: ReadonlyMap<SplitPart, string> | null;
  /** Score and range for the bars, 0 to 100. */
  readonly bars: { readonly from: ScoreSpan | null; readonly to: ScoreSpan | null };
};

export type ScoreSpan = { readonly score: number; readonly low: number; readonly high: number };

type SplitGroup = { readonly title: string; readonly rows: readonly SplitRow[] };

export type OvertakeRow = {
  readonly title: string;
  /** "The gap moved from −1.90 to +2.00." */
  readonly gap: string;
  readonly parts: readonly { readonly part: SplitPart; readonly points: string }[];
  /** Says so where neither is ahead in 90 of 100 simulations before and after; else null. */
  readonly doubt: string | null;
};

export type FlippedRequirement = {
  readonly name: string;
  readonly label: string;
  readonly from: Outcome | null;
  readonly to: Outcome | null;
};

export type ChangesView = {
  readonly from: Edition;
  readonly to: Edition;
  /** True where nothing moved, so that the answer is all there is to say. */
  readonly isSame: boolean;
  readonly answer: readonly TextPart[];
  readonly kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  /** Parts of the table: all kinds, and formula and weights only where they moved something. */
  readonly parts: readonly SplitPart[];
  readonly groups: readonly SplitGroup[];
  readonly entries: readonly ChangeEntry[];
  readonly overtakes: readonly OvertakeRow[];
  readonly flipped: readonly FlippedRequirement[];
  /** Whoever came or left, in words. */
  readonly members: readonly string[];
};

/** What moved between two editions under a mandate, as the page shows it. */
export function buildChangesView({
  changes,
  from,
  to,
}: {
  changes: Changes;
  from: End;
  to: End;
}): ChangesView {
  const entries = listChangeEntries(from.catalogue, to.catalogue);
  const rows = changes.providers.map((provider) => ({
    provider,
    row: toSplitRow(provider, from, to),
    outcome: outcomeOf(provider.slug, to) ?? 'left',
  }));
  const group = (title: string, outcome: Outcome | 'left'): SplitGroup => ({
    title,
    rows: rows
      .filter((one) => one.outcome === outcome)
      .map(({ row }) => row)
      .toSorted((a, b) => (b.bars.to?.score ?? 0) - (a.bars.to?.score ?? 0)),
  });
  const asked = to.assessment.params.mandate.requirements.length > 0;
  return {
    from: from.catalogue.edition,
    to: to.catalogue.edition,
    isSame: isUnchanged(changes, entries),
    answer: tellAnswer(changes, entries, from, to),
    kinds: countKinds(entries),
    parts: splitParts.filter(
      (part) =>
        !(part === 'formula' || part === 'weights') ||
        changes.providers.some(({ score }) => Math.abs(score.split?.[part] ?? 0) > 1e-9),
    ),
    groups: [
      group(asked ? 'Meets all' : 'All providers', 'pass'),
      group('Open: ask first', 'open'),
      group('Ruled out', 'fail'),
      group('No longer listed', 'left'),
    ].filter((one) => one.rows.length > 0),
    entries,
    overtakes: changes.overtakes.map((overtake) => toOvertakeRow(overtake, from, to)),
    flipped: changes.providers.flatMap(({ slug, requirements, score }) =>
      score.from === null || score.to === null
        ? []
        : requirements.map(({ id, ...ends }) => ({
            name: nameOf(slug, from, to),
            label: labelOf(id, to),
            ...ends,
          })),
    ),
    members: changes.providers.flatMap(({ slug, score }) => {
      if (score.from === null) return [`${nameOf(slug, from, to)} joined the comparison.`];
      return score.to === null ? [`${nameOf(slug, from, to)} left the comparison.`] : [];
    }),
  };
}

const findProvider = (slug: string, { catalogue }: End) =>
  catalogue.providers.find((one) => one.slug === slug);

const nameOf = (slug: string, from: End, to: End): string =>
  required(findProvider(slug, to) ?? findProvider(slug, from), `the provider "${slug}"`).shortName;

const labelOf = (id: string, { catalogue }: End): string => {
  const known = parseOutcomeId(id);
  return known === null ? id : wordsOf(known, catalogue.rubric).label;
};

const outcomeOf = (slug: string, end: End): Outcome | null =>
  findProvider(slug, end) === undefined
    ? null
    : overallOutcome(end.assessment.standingOf(slug).gates);

const barOf = (slug: string, end: End): ScoreSpan | null => {
  if (findProvider(slug, end) === undefined) return null;
  const { score, low, high } = end.assessment.standingOf(slug);
  return { score, low, high };
};

const signed = (points: number): string => formatHundredths(Math.round(points * 100), 'signed');

function toSplitRow({ slug, score, rank }: ChangedProvider, from: End, to: End): SplitRow {
  const shared = {
    slug,
    name: nameOf(slug, from, to),
    rank: rank.to,
    bars: { from: barOf(slug, from), to: barOf(slug, to) },
  };
  const alone = (points: number | null) =>
    points === null ? null : formatHundredths(Math.round(points * 100));
  if (score.split === null || score.from === null || score.to === null) {
    return { ...shared, before: alone(score.from), after: alone(score.to), parts: null };
  }
  const printed = addUpAsPrinted(score.from, score.split, score.to, splitParts);
  return {
    ...shared,
    before: formatHundredths(printed.from),
    after: formatHundredths(printed.to),
    parts: new Map(
      [...printed.parts].map(([part, points]) => [part, formatHundredths(points, 'signed')]),
    ),
  };
}

function toOvertakeRow({ provider, passed, gap, parts, settled }: Overtake, from: End, to: End) {
  const printed = addUpAsPrinted(gap.from, parts, gap.to, splitParts);
  const ahead = ({ assessment }: End) => assessment.draws.chanceAhead(provider, passed);
  const [before, after] = [ahead(from), ahead(to)];
  const chances =
    before === null || after === null
      ? ''
      : ` ${nameOf(provider, from, to)} is ahead in ${formatChance(after)} of 100 simulations, before in ${formatChance(before)}.`;
  return {
    title: `${nameOf(provider, from, to)} passed ${nameOf(passed, from, to)}`,
    gap: `The gap moved from ${signed(gap.from)} to ${signed(gap.to)}.`,
    parts: [...printed.parts]
      .filter(([, points]) => points !== 0)
      .map(([part, points]) => ({ part, points: formatHundredths(points, 'signed') })),
    doubt: settled ? null : `Not settled: their ranges overlap before and after.${chances}`,
  };
}

function isUnchanged({ from, to, providers }: Changes, entries: readonly ChangeEntry[]): boolean {
  const hasMoved = providers.some(
    ({ score, requirements }) =>
      score.from === null ||
      score.to === null ||
      Math.abs(score.to - score.from) > 1e-9 ||
      requirements.length > 0,
  );
  return from === to || (entries.length === 0 && !hasMoved);
}

/**
 * What happened in a sentence or three: whether the world changed, how many levels moved, and who
 * leads. Nothing at all is said as that.
 */
function tellAnswer(
  changes: Changes,
  entries: readonly ChangeEntry[],
  from: End,
  to: End,
): TextPart[] {
  if (isUnchanged(changes, entries)) {
    return [strong('Nothing changed between these editions.')];
  }
  const count = (kind: ChangeKind) => entries.filter((entry) => entry.kind === kind).length;
  const world =
    count('world') === 0
      ? 'No change in the world is recorded'
      : `${formatCount(count('world'), 'change')} in the world ${count('world') === 1 ? 'is' : 'are'} recorded`;
  const learned =
    count('evidence') > 0
      ? '; we learned more'
      : count('correction') > 0
        ? '; we were wrong and say so'
        : count('method') > 0
          ? '; we measure differently'
          : '';
  const moved = entries.filter((entry) => entry.moved).length;
  const all = to.catalogue.providers.reduce(
    (sum, { findings }) => sum + Object.keys(findings).length,
    0,
  );
  const days = `between ${formatDate(from.catalogue.edition.date)} and ${formatDate(to.catalogue.edition.date)}`;
  const reworded = entries.length - moved;
  const words =
    reworded === 0
      ? ''
      : ` ${formatCount(reworded, 'more finding')} ${reworded === 1 ? 'is' : 'are'} told anew at the same level.`;
  return [
    strong(`${world}${learned}.`),
    plain(` ${moved} of ${all} levels moved ${days}.${words} ${tellLead(from, to)}`),
  ];
}

function tellLead(from: End, to: End): string {
  const leadOf = ({ assessment }: End) => assessment.ranked.filter(({ rank }) => rank === 1);
  const [before, after] = [leadOf(from), leadOf(to)];
  const [leader, ...level] = after;
  if (leader === undefined) return 'For your mandate nobody is ranked now.';
  if (level.length > 0) {
    return `For your mandate ${numberWord(after.length)} share the first rank now.`;
  }
  const chance = formatChance(leader.chances.pFirst);
  const earlier = before[0];
  if (before.length === 1 && earlier?.slug === leader.slug) {
    const was = formatChance(earlier.chances.pFirst);
    return was === chance
      ? `For your mandate ${leader.shortName} leads as before, first in ${chance} of 100 simulations.`
      : `For your mandate ${leader.shortName} still leads, first in ${chance} of 100 simulations instead of ${was}.`;
  }
  return earlier === undefined
    ? `For your mandate ${leader.shortName} leads now, first in ${chance} of 100 simulations.`
    : `For your mandate ${leader.shortName} leads now, first in ${chance} of 100 simulations; before it was ${earlier.shortName}.`;
}
