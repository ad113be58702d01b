import {
  type Cell,
  type DataValidation,
  cellRef,
  colToLetter,
  type WriteOptions,
  type WriteSheet,
  calculateRowHeight,
} from 'hucre/xlsx';
import { disclaimer } from '@/lib/disclaimer';
import { styleOf, wraps } from './looks';
import type { SheetCell, SheetChoice, SheetModel } from './sheet-model';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** A sheet as the library takes it: landscape, as wide as a page, the disclaimer under each page. */
export function toWriteSheet(model: SheetModel, edition: string): WriteSheet {
  const { name, widths, rows, frozen, filter, choices, merged, print } = model;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(
      rows.flatMap((row, at) =>
        row.flatMap((cell, column): [string, Partial<Cell>][] =>
          cell ? [[`${at},${column}`, toCell(cell)]] : [],
        ),
      ),
    ),
    freezePane: frozen,
    ...(filter !== null && { autoFilter: { range: filter } }),
    ...(choices.length > 0 && { dataValidations: choices.map(toValidation) }),
    ...(merged && {
      merges: merged.map(([row, startCol, endCol]) => ({
        startRow: row,
        endRow: row,
        startCol,
        endCol,
      })),
    }),
    rowDefs: new Map([...listRowHeights(model)].map(([row, height]) => [row, { height }])),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.55, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L&9Custodian Compare&R&9${escapeField(name)}`,
      oddFooter: `&L&9${escapeField(disclaimer)}&C&9${escapeField(edition)}&R&9&P of &N`,
    },
  };
}

/** In a header "&" begins a code. */
const escapeField = (text: string): string => text.replaceAll('&', '&&');

function toCell({ value, look, formula, link, ...emphasis }: SheetCell): Partial<Cell> {
  const style = styleOf(look, emphasis);
  if (formula !== undefined) return { style, formula, formulaResult: value };
  return { value, style, ...(link !== undefined && { hyperlink: { target: link } }) };
}

function toValidation({ range, rule, hint }: SheetChoice): DataValidation {
  return {
    range,
    ...(rule.kind === 'list'
      ? { type: 'list', values: [...rule.values] }
      : {
          type: rule.kind,
          operator: 'between',
          formula1: String(rule.from),
          formula2: String(rule.to),
        }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    inputMessage: hint,
    errorTitle: 'Not possible here',
    errorMessage: hint,
  };
}

/**
 * What every printed page of a sheet begins with. Named here and not through the library's own
 * setting, which does not quote the name of a sheet, so that Excel would offer to repair the file.
 */
export function listPrintTitles({ name, print: { head, labels } }: SheetModel): NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const parts = [labels, head].flatMap((part) =>
    part === null ? [] : [`${sheet}!$${part[0]}:$${part[1]}`],
  );
  if (parts.length === 0) return [];
  return [{ name: '_xlnm.Print_Titles', scope: name, range: parts.join(',') }];
}

/** @example cellAt(3, 0) // "A4" */
export const cellAt = cellRef;

/** @example columnLetter(3) // "D" */
export const columnLetter = colToLetter;

/** The indent of a cell, and room that breaking between words leaves, in characters. */
const unusedWidth = 3;
/** Widths count figures; letters of the default font are narrower. */
const lettersPerFigure = 1.2;
/** No spreadsheet shows a taller row. */
const tallest = 400;

/**
 * Heights that show all text, in points by row. Excel would fit rows by itself; LibreOffice and
 * viewers would cut them.
 */
function listRowHeights({ rows, widths, heights }: SheetModel): Map<number, number> {
  const columnWidths = widths.map((width) => (width - unusedWidth) * lettersPerFigure);
  const fitted = new Map<number, number>();
  rows.forEach((row, at) => {
    const values = row.map((cell) => (cell && wraps(cell.look) ? cell.value : null));
    const height = calculateRowHeight(values, { wrapText: true, columnWidths });
    fitted.set(at, heights?.get(at) ?? Math.min(tallest, height));
  });
  return fitted;
}
