import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatList, formatNumber, formatOrdinal } from '@/lib/format';
import { criterionWord } from '@/lib/ranking/criterion-word';
import type { WeightStability } from '@/lib/scoring';
import { sayStabilityEnds } from './stability-ends';
import { isUnsettled, type StabilityRow, toStabilityRow } from './stability-row';
import type { StableSet } from './takeover-words';

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
  const at = `at doubt ${formatNumber(doubt)}`;
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
