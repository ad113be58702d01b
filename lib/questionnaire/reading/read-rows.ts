import { UnreadableFileError } from './file-problem';
import { readCsvRows } from './read-csv-rows';
import { readWorkbookRows } from './read-workbook-rows';
import type { SheetRows } from './sheet-rows';

/** A filled questionnaire weighs some tens of kilobytes. */
const largestFileMegabytes = 5;

/**
 * Opens a file by what it is, not by its name.
 *
 * @throws UnreadableFileError where it cannot be opened.
 */
export async function readRows(bytes: Uint8Array): Promise<SheetRows[]> {
  if (bytes.length === 0) throw new UnreadableFileError('The file is empty.');
  if (bytes.length > largestFileMegabytes * 1024 * 1024) {
    throw new UnreadableFileError(
      `The file is larger than ${largestFileMegabytes} MB, which no questionnaire is, so it was not opened.`,
    );
  }
  if (startsWith(bytes, archiveMark)) return await readWorkbookRows(bytes);
  if (startsWith(bytes, oldOfficeMark)) {
    throw new UnreadableFileError(
      'The workbook has a password or the format of Excel before 2007. Save it as .xlsx without a password.',
    );
  }
  return readCsvRows(bytes);
}

const archiveMark = [0x50, 0x4b];
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
