import { checkArchive } from './check-archive';
import { UnreadableFileError } from './file-problem';
import { type SheetRows, toCellText } from './sheet-rows';

/** More columns and rows than any questionnaire has; a formatted but empty column has a million. */
const area = 'A1:CZ5000';

/**
 * The sheets of an XLSX workbook as rows of text. The library is loaded only now, because a page on
 * which nobody chooses a file needs none of it.
 *
 * @throws UnreadableFileError where the bytes are no whole XLSX workbook.
 */
export async function readWorkbookRows(bytes: Uint8Array): Promise<SheetRows[]> {
  checkArchive(bytes);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, { range: area });
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map(toCellText)),
    }));
  } catch (cause) {
    throw new UnreadableFileError(
      'The workbook cannot be read: it is damaged, or it is another kind of file than an Excel workbook (.xlsx). Save it again as .xlsx without a password.',
      { cause },
    );
  }
}
