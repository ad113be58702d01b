import { unzipSync, zipSync } from 'fflate';
import { UnreadableFileError } from './file-problem';

/**
 * A filled questionnaire has a dozen parts and unpacks to a few megabytes. A mark is a "<": all parts
 * but the sheets become trees in memory, which take far more room than their bytes.
 */
const limits = {
  entries: 500,
  unpackedBytes: 50 * 1024 * 1024,
  marks: 1_000_000,
  sheetMarks: 4_000_000,
};

/** What is read of a workbook is XML. Pictures, charts and the like hold no answer. */
const isRead = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) &&
  !/(^|\/)(media|charts|chartEx|diagrams|embeddings|externalLinks|pivotCache|pivotTables|theme|customXml|docProps)\//i.test(
    name,
  );

/**
 * Unpacks what is read of a ZIP archive, within limits, and packs it anew without compression: what
 * opens the workbook then meets nothing that was not counted here, whatever else the archive claims.
 *
 * @throws UnreadableFileError for an archive that is not whole, and for one over the limits.
 */
export function openArchive(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  const rebuilt = pack(parts);
  const sums = new Set(listSums(bytes));
  if (!listSums(rebuilt).every((sum) => sums.has(sum))) throw damaged();
  const sheets = new Map(
    Object.entries(parts).map(([name, part]) => [
      name.replaceAll('\\', '/'),
      withSheets(name, part),
    ]),
  );
  return pack(Object.fromEntries(sheets));
}

const pack = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(parts, { level: 0 });

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let packed = 0;
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        packed += size;
        // Entries that lie over each other are unpacked once for each.
        if (packed > bytes.length) throw damaged();
        if (entries > limits.entries) throw tooLarge();
        if (!isRead(name)) return false;
        unpacked += originalSize;
        if (unpacked > limits.unpackedBytes) throw tooLarge();
        return true;
      },
    });
    checkMarks(Object.values(parts));
    return parts;
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    throw damaged();
  }
}

function checkMarks(parts: readonly Uint8Array[]): void {
  const counts = { marks: 0, sheetMarks: 0 };
  for (const part of parts) {
    const head = new TextDecoder().decode(part.subarray(0, 1000));
    const kind = /<([\w-]+:)?worksheet[\s>]/.test(head) ? 'sheetMarks' : 'marks';
    for (const byte of part) if (byte === 0x3c) counts[kind] += 1;
    if (counts[kind] > limits[kind]) throw tooLarge();
  }
}

const entryMark = 0x02014b50;
const entrySize = 46;

/**
 * The checksums that an archive's directory names. fflate compares none, and without them a changed
 * byte can be read as another letter.
 */
function listSums(archive: Uint8Array): number[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const sums: number[] = [];
  for (let at = 0; at + entrySize <= archive.length; at += 1) {
    if (archive[at] !== 0x50 || view.getUint32(at, true) !== entryMark) continue;
    sums.push(view.getUint32(at + 16, true));
  }
  return sums;
}

/**
 * Charts, dialogs and macros can be sheets of their own, at which hucre 1.0.0 refuses the workbook
 * (its issue 499). Called worksheets they are read as what they are to us: sheets without an answer.
 */
function withSheets(name: string, part: Uint8Array): Uint8Array {
  if (!name.toLowerCase().endsWith('.rels')) return part;
  const relations = new TextDecoder().decode(part);
  return new TextEncoder().encode(
    relations.replace(/\/(chartsheet|dialogsheet|xl(Intl)?Macrosheet)(?=["'])/gi, '/worksheet'),
  );
}

const damaged = (): UnreadableFileError =>
  new UnreadableFileError(
    'The workbook is damaged: a part of the file is missing or broken. Save it again, or export a new one.',
  );

const tooLarge = (): UnreadableFileError =>
  new UnreadableFileError(
    'The workbook unpacks to far more than a questionnaire holds, so it was not opened.',
  );
