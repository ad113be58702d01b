import { type CostsView, costKindWords } from '@/lib/costs/build-costs';
import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { ExportColumn, ExportTable, ExportValue } from './ranking-table';
import { numberCell, textCell } from './xlsx/sheet-model';
import { toTableSheet } from './xlsx/table-sheet';
import type { WorkbookModel } from './xlsx/write-workbook';

const columns: readonly ExportColumn[] = [
  { key: 'provider', label: 'Provider', kind: 'text' },
  { key: 'name', label: 'Name', kind: 'text' },
  { key: 'group', label: 'Group', kind: 'text' },
  { key: 'kind', label: 'Kind of fee', kind: 'text' },
  { key: 'public', label: 'Public', kind: 'flag' },
  { key: 'low', label: 'Low', kind: 'decimal' },
  { key: 'high', label: 'High', kind: 'decimal' },
  { key: 'currency', label: 'Currency', kind: 'text' },
  { key: 'once', label: 'Once', kind: 'flag' },
  { key: 'formula', label: 'Formula', kind: 'text' },
  { key: 'condition', label: 'Condition', kind: 'text' },
  { key: 'inForce', label: 'Known to be in force', kind: 'flag' },
  { key: 'asOf', label: 'As of', kind: 'date' },
  { key: 'source', label: 'Source', kind: 'link' },
  { key: 'amount', label: 'Amount in custody', kind: 'decimal' },
  { key: 'edition', label: 'Edition', kind: 'text' },
  { key: 'link', label: 'Link', kind: 'link' },
  { key: 'disclaimer', label: 'Disclaimer', kind: 'text' },
];

type CostsContext = { readonly edition: Pick<Edition, 'id'>; readonly link: string };

/**
 * What custody would cost as plain rows, one for each published fee and one for each kind of which
 * nothing is public, in the groups of the mandate and never in an order by price. A reader's own quotes
 * are private and stand in no file of the server.
 */
export function toCostsTable(view: CostsView, { edition, link }: CostsContext): ExportTable {
  const { currency, amount } = view.inputs;
  const rest = [amount, edition.id, link, disclaimer];
  const rows = view.groups.flatMap(({ group, rows: priced }) =>
    priced.flatMap(({ slug, name, parts, unknown }) => [
      ...parts.map(({ kind, low, high, once, formula, condition, fee }): ExportValue[] => [
        ...[slug, name, group, costKindWords[kind], true, low, high, currency, once, formula],
        ...[condition?.tier ?? null, condition?.isCurrent ?? true, fee.asOf],
        fee.sources[0]?.url ?? null,
        ...rest,
      ]),
      ...unknown.map((kind): ExportValue[] => [
        ...[slug, name, group, costKindWords[kind], false, null, null, currency, null, null],
        ...[null, null, null, null],
        ...rest,
      ]),
    ]),
  );
  return { columns, rows };
}

/** The same as a workbook of one sheet. */
export function toCostsWorkbook(
  table: ExportTable,
  edition: WorkbookModel['edition'],
): WorkbookModel {
  const name = 'Costs';
  return {
    title: 'What custody would cost',
    edition,
    opensOn: name,
    sheets: [
      toTableSheet({
        name,
        title: 'What custody would cost, as far as it is public',
        notes: [
          'A year, unless paid once. What is not public is counted neither as low nor as high.',
          disclaimer,
        ],
        columns: table.columns.map(({ label, kind }) => ({
          label,
          width: kind === 'text' || kind === 'link' ? 24 : 14,
          isNumeric: kind === 'decimal',
        })),
        rows: table.rows.map((row) =>
          row.map((value) =>
            typeof value === 'number'
              ? numberCell(value, 'points')
              : textCell(typeof value === 'boolean' ? (value ? 'yes' : 'no') : value),
          ),
        ),
        frozenColumns: 2,
        pagesWide: 2,
      }),
    ],
  };
}
