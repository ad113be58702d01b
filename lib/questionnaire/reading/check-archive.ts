import { UnreadableFileError } from './file-problem';

/** A filled questionnaire has a dozen parts and unpacks to a few megabytes. */
const limits = { entries: 500, unpackedBytes: 50 * 1024 * 1024 };

const endSignature = 0x06054b50;
const endSize = 22;
const entrySignature = 0x02014b50;
const entrySize = 46;
const longestComment = 0xffff;
/** ZIP64 keeps true values elsewhere, for archives of more than four gigabytes; this stands for them. */
const elsewhere = 0xffffffff;
const locatorSignature = 0x07064b50;
const locatorSize = 20;

/**
 * Bounds a ZIP archive before anything unpacks it: a few kilobytes can claim to hold gigabytes. Reads
 * only the directory at the end of the file. The reader that follows unpacks no entry beyond the size
 * that is summed here, so an entry that holds more than it claims fails there.
 *
 * @throws UnreadableFileError for a directory that is not whole, and for one over the limits.
 */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (isZip64(view, end)) throw oversized();
  if (count > limits.entries) throw tooLarge();
  if (count === 0) throw damaged();

  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) throw damaged();
    if ([20, 24, 42].some((field) => view.getUint32(at + field, true) === elsewhere)) {
      throw oversized();
    }
    if (!isSized(view, at)) throw damaged();
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > limits.unpackedBytes) throw tooLarge();
    at += entrySize + namesSize(view, at);
  }
}

/** A reader would follow such an archive to another directory than the one that is bounded here. */
function isZip64(view: DataView, end: number): boolean {
  if ([12, 16].some((field) => view.getUint32(end + field, true) === elsewhere)) return true;
  const locator = end - locatorSize;
  return locator >= 0 && view.getUint32(locator, true) === locatorSignature;
}

/** Its path, an extra field and a comment, each of its own length, follow an entry. */
const namesSize = (view: DataView, at: number): number =>
  [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);

/**
 * An entry without sizes here would be unpacked to whatever it claims of itself. An empty one has
 * none, packs into two bytes, and does not write its sizes behind itself.
 */
function isSized(view: DataView, at: number): boolean {
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (packed > 0 && unpacked > 0) return true;
  const sizesBehind = (view.getUint16(at + 8, true) & 8) !== 0;
  return unpacked === 0 && packed <= 2 && !sizesBehind;
}

/** The directory's end stands last, before a comment of any length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged();
}

const damaged = (): UnreadableFileError =>
  new UnreadableFileError(
    'The workbook is damaged: a part of the file is missing or broken. Save it again, or export a new one.',
  );

const tooLarge = (): UnreadableFileError =>
  new UnreadableFileError(
    'The workbook unpacks to far more than a questionnaire holds, so it was not opened.',
  );

const oversized = (): UnreadableFileError =>
  new UnreadableFileError(
    'The workbook is packed as archives of over four gigabytes are, so it was not opened. Save it again as .xlsx.',
  );
