import { writeXlsx } from 'hucre/xlsx';
import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatDate, formatHash } from '@/lib/format';
import { defaultFont } from './looks';
import type { SheetModel } from './sheet-model';
import { listPrintTitles, toWriteSheet } from './to-write-sheet';

export type WorkbookModel = {
  readonly title: string;
  readonly edition: Pick<Edition, 'hash' | 'date'>;
  readonly sheets: readonly SheetModel[];
  /** The sheet that the file opens on. */
  readonly opensOn: string;
};

/**
 * The seam of the workbook's library: sheets in, the bytes of an XLSX file out. The same model gives
 * the same bytes, since the only date in the file is that of the evidence.
 */
export async function writeWorkbook({
  title,
  edition,
  sheets,
  opensOn,
}: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date(`${edition.date}T00:00:00Z`);
  const foot = `Edition ${formatDate(edition.date)}, ${formatHash(edition.hash)}`;
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, foot)),
    namedRanges: sheets.flatMap(listPrintTitles),
    defaultFont,
    activeSheet: sheets.findIndex(({ name }) => name === opensOn),
    properties: {
      title,
      description: disclaimer,
      creator: 'Custodian Compare',
      created: date,
      modified: date,
    },
  });
  return Uint8Array.from(bytes);
}
