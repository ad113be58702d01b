import { UnreadableFileError } from './file-problem';

export type DecodedText = {
  readonly text: string;
  /** Whether letters outside A to Z may be others than were written. */
  readonly isDoubtful: boolean;
};

/**
 * The text of a CSV file. Spreadsheets save it as UTF-8, as UTF-16 with a mark, or in one of the
 * encodings that came before, which do not say which they are.
 *
 * Decided here: what our own sheet says ("0–4", "provider’s") tells Mac from Windows, else the line
 * ends do, which were single returns on the Mac. Which Windows it was nothing tells, so letters are
 * doubtful where they differ from one to the next.
 *
 * @throws UnreadableFileError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return certain(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return certain(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) {
    throw new UnreadableFileError('The file is neither an Excel workbook (.xlsx) nor a CSV file.');
  }
  try {
    return certain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeOlder(bytes);
  }
}

const certain = (text: string): DecodedText => ({ text, isDoubtful: false });

function decodeOlder(bytes: Uint8Array): DecodedText {
  // As a stream, because Node 20 takes the whole of it for ISO 8859-1, which has no “’”.
  const windows = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const mac = new TextDecoder('macintosh').decode(bytes);
  const lead = countOwn(mac) - countOwn(windows);
  const hasReturns = windows.includes('\r') && !windows.includes('\n');
  const text = lead > 0 || (lead === 0 && hasReturns) ? mac : windows;
  return { text, isDoubtful: isDoubtful(text) };
}

/** What our own sheet holds in nearly every row: a range of levels, an apostrophe. */
const countOwn = (text: string): number => text.match(/[0-4]–[0-4]|[a-z]’[a-z]/g)?.length ?? 0;

/** Dashes, quotation marks and the like are the same in each encoding of Windows. */
export const isDoubtful = (text: string): boolean => /[^\x00-\x7f–—‘’‚“”„†‡•…‰‹›]/.test(text);
