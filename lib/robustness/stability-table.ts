import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatList, formatNumber, formatOrdinal, formatWeight, numberWord } from '@/lib/format';
import { criterionWord } from '@/lib/words/criterion-word';
import type { WeightStability } from '@/lib/scoring/asking';
import { isUnsettled, type StabilityRow, type StableSet, toStabilityRow } from './stability-row';

/** For one set of providers, how far each weight can move before the set changes. */
export type StabilityTable = {
  /** Those with rank 1, or with rank 3 or better, by short name in the order of rank. */
  members: string[];
  /** What is shown, with the names. */
  note: string;
  /** Why nothing is settled where a tie would break; null where nothing hangs on a tie. */
  tie: string | null;
  rows: StabilityRow[];
};

/** @param rows the ranked providers in the order of rank */
export function buildStabilityTable(
  set: StableSet,
  stability: readonly WeightStability[],
  criteria: readonly ModelCriterion[],
  rows: readonly RankedProvider[],
  doubt: number,
): StabilityTable {
  const nameOf = (slug: string): string => rows.find((row) => row.slug === slug)?.shortName ?? slug;
  const lines = stability.flatMap((one) => {
    const criterion = criteria.find(({ id }) => id === one.criterion);
    return criterion
      ? [
          {
            criterion,
            range: one[set],
            row: toStabilityRow(set, criterion, one.weight, one[set], nameOf),
          },
        ]
      : [];
  });
  const members = rows.filter(({ rank }) => rank <= (set === 'leader' ? 1 : 3));
  const table = lines.map(({ row }) => row);
  return {
    members: members.map(({ shortName }) => shortName),
    note: noteOf(set, members, table, doubt),
    tie: tieOf(
      members,
      lines
        .filter(({ range }) => isUnsettled(range))
        .map(({ criterion }) => criterionWord(criterion)),
      lines.length,
    ),
    rows: table,
  };
}

function noteOf(
  set: StableSet,
  members: readonly RankedProvider[],
  rows: readonly StabilityRow[],
  doubt: number,
): string {
  const names = formatList(members.map(({ shortName }) => shortName));
  const at = `at a credit for unknowns of ${formatNumber(doubt)}`;
  if (set === 'leader') {
    const leads = members.length === 1 ? `${names} leads` : `${names} lead together`;
    return `One weight moves, the others keep their proportions. Solid: ${leads} ${at}. Dashed: someone else does. The mark is the weight in use.`;
  }
  const ends = sayStabilityEnds(rows);
  const change =
    ends === null ? 'No single weight changes them.' : `They change with ${ends.text}.`;
  return `${names} ${at}. ${change}`;
}

/** "Not settled at any weight while Anchorage and Hex Trust tie for third place." */
function tieOf(
  members: readonly RankedProvider[],
  unsettled: readonly string[],
  criteria: number,
): string | null {
  if (unsettled.length === 0) return null;
  const last = Math.max(...members.map(({ rank }) => rank));
  const tied = members.filter(({ rank }) => rank === last).map(({ shortName }) => shortName);
  const where =
    unsettled.length === criteria ? 'at any weight' : `for ${formatList(unsettled, 'or')}`;
  return `Not settled ${where} while ${formatList(tied)} tie for ${formatOrdinal(last)} place.`;
}

/** In a sentence; more would be a table, which stands below it. */
const named = 3;

type StabilityEnds = {
  /** "a costs weight above 75.4% or a UX weight above 69%" */
  text: string;
  /** False where the text leaves some out. */
  isAll: boolean;
};

/**
 * The weights that would change who leads, nearest to the present ones first; null where no single
 * weight does.
 */
function sayStabilityEnds(rows: readonly StabilityRow[]): StabilityEnds | null {
  const ends = rows
    .flatMap(({ criterion, name, weight, low, high, below, above }) => {
      const word = criterionWord({ id: criterion, name });
      const text = (side: 'above' | 'below', at: number): string =>
        `a ${word} weight ${side} ${formatWeight(at)}`;
      return [
        ...(below === null ? [] : [{ distance: weight - low, text: text('below', low) }]),
        ...(above === null ? [] : [{ distance: high - weight, text: text('above', high) }]),
      ];
    })
    .toSorted((a, b) => a.distance - b.distance);
  if (ends.length === 0) return null;
  const nearest = ends.slice(0, named).map(({ text }) => text);
  const others = ends.length - nearest.length;
  return others === 0
    ? { text: formatList(nearest, 'or'), isAll: true }
    : { text: `${nearest.join(', ')} or ${sayOthers(others)}`, isAll: false };
}

const sayOthers = (count: number): string =>
  count === 1 ? 'one other move' : `one of ${numberWord(count)} other moves`;

/** What single weights do to the lead, in a sentence. */
export function sayStability({ rows, tie }: Pick<StabilityTable, 'rows' | 'tie'>): string {
  if (tie !== null) return 'With any move of a weight the tie may break.';
  const ends = sayStabilityEnds(rows);
  if (ends === null) return 'No single weight would change the lead.';
  return ends.isAll
    ? `Only ${ends.text} would change the lead.`
    : `Weights matter for the lead: ${ends.text} would change it.`;
}
