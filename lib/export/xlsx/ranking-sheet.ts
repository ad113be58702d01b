import {
  type ColumnKind,
  type ExportColumn,
  type ExportValue,
  type RankingTableContext,
  toRankingTable,
} from '@/lib/export/ranking-table';
import type { Assessment } from '@/lib/assessment/assess';
import { formatDate } from '@/lib/format';
import { otherSheetNames } from '@/lib/questionnaire/questionnaire-columns';
import {
  chanceCell,
  linkCell,
  numberCell,
  type SheetCell,
  type SheetModel,
  textCell,
  withoutNoise,
} from './sheet-model';
import type { Look } from './looks';
import { toTableSheet } from './table-sheet';

export const rankingSheetName = otherSheetNames.ranking;

type RankingSheetInput = {
  readonly assessment: Assessment;
  readonly context: RankingTableContext;
  readonly notes: readonly string[];
  readonly providerLink: (slug: string) => string;
};

/** These stand on sheets of their own instead of in every row. */
const saidElsewhere =
  /^(slug|status|edition|editionDate|link|notices|disclaimer|.+\.(weight|low|high))$/;

/** The ranking as it is on the screen; those that the mandate rules out stand below, on a ground. */
export function toRankingSheet({
  assessment,
  context,
  notes,
  providerLink,
}: RankingSheetInput): SheetModel {
  const table = toRankingTable(assessment, context);
  const placeOf = (key: string): number => table.columns.findIndex((column) => column.key === key);
  const [group, slug] = [placeOf('group'), placeOf('slug')];
  const shown = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => !saidElsewhere.test(column.key));
  return toTableSheet({
    name: rankingSheetName,
    title: 'Custodians ranked by mandate',
    notes,
    columns: shown.map(({ column }) => ({
      label: column.label,
      width: widths[column.key] ?? widthOf[column.kind],
      isNumeric: numericKinds.includes(column.kind),
    })),
    rows: table.rows.map((values) =>
      shown.map(({ column, place }): SheetCell => {
        const value = values[place] ?? null;
        const cell =
          column.key === 'name'
            ? linkCell(String(value), providerLink(String(values[slug])))
            : toCell(column, value);
        return {
          ...cell,
          strong: column.key === 'name' || column.key === 'score',
          ...(values[group] === 'ruled-out' && { ground: 'ruledOut' }),
        };
      }),
    ),
    pagesWide: 2,
    frozenColumns: shown.findIndex(({ column }) => column.key === 'name') + 1,
  });
}

const numericKinds: readonly ColumnKind[] = ['whole', 'decimal', 'share'];

const widthOf: Readonly<Record<ColumnKind, number>> = {
  text: 14,
  whole: 9,
  decimal: 10,
  share: 11,
  flag: 8,
  date: 13,
  link: 30,
};

const widths: Readonly<Record<string, number>> = {
  rank: 7,
  name: 35,
  legalLine: 32,
  open: 32,
  ruledOutBecause: 60,
  change: 40,
  onShortlist: 11,
};

const groupWords: Readonly<Record<string, string>> = {
  meets: 'meets all',
  open: 'open: ask first',
  'ruled-out': 'ruled out',
};

function toCell({ key, kind }: ExportColumn, value: ExportValue): SheetCell {
  if (typeof value === 'boolean') return textCell(value ? 'yes' : 'no');
  if (typeof value === 'number') return toNumber(kind, value);
  if (value === null) return textCell(null);
  if (key === 'group') return textCell(groupWords[value] ?? value);
  if (kind === 'date') return textCell(formatDate(value));
  return kind === 'link' ? linkCell(value, value) : textCell(value);
}

const looks: Readonly<Partial<Record<ColumnKind, Look>>> = { whole: 'whole', decimal: 'points' };

function toNumber(kind: ColumnKind, value: number): SheetCell {
  if (kind === 'share') return chanceCell(value);
  return numberCell(kind === 'decimal' ? withoutNoise(value) : value, looks[kind] ?? 'given');
}
