import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Opened, openRecord } from './open-record';
import type { DecisionRecord } from './decision-schema';

/**
 * Reads a record from what somebody dropped: `decision.json`, or a memo that carries it.
 *
 * A PDF holds an attachment as an object of its own, “/Type /EmbeddedFile … stream”, as it is or
 * deflated (ISO 32000-1, 7.11.4). Streams are never inside other streams, so the few bytes of a memo's
 * attachment are found without reading the document.
 */
export function openRecordFile(bytes: Uint8Array): Opened<DecisionRecord> {
  if (!startsWith(bytes, '%PDF-')) return openRecord(strFromU8(bytes));
  const texts = listAttachments(bytes);
  const found = texts.find((text) => text.includes('custodian-compare/decision'));
  return found === undefined
    ? {
        ok: false,
        refusals: [
          'This PDF carries no decision record: it was made without one, or printed anew.',
        ],
      }
    : openRecord(found);
}

/** More than a record may have. */
const mostUnpacked = 20_000_000;

function listAttachments(bytes: Uint8Array): string[] {
  const found: string[] = [];
  const marker = strToU8('/EmbeddedFile');
  for (let at = indexOf(bytes, marker, 0); at >= 0; at = indexOf(bytes, marker, at + 1)) {
    // “/EmbeddedFiles” is the list of names in the catalogue.
    if (bytes[at + marker.length] === 's'.charCodeAt(0)) continue;
    const stream = readStream(bytes, at);
    if (stream !== null) found.push(stream);
  }
  return found;
}

function readStream(bytes: Uint8Array, at: number): string | null {
  const begins = indexOf(bytes, strToU8('stream'), at);
  const ends = indexOf(bytes, strToU8('endstream'), begins + 1);
  if (begins < 0 || ends < 0 || begins - at > 4000) return null;
  // The dictionary may stand before or after the word that was found.
  const opens = strFromU8(bytes.subarray(Math.max(0, at - 1000), at), true).lastIndexOf('obj');
  const head = strFromU8(
    bytes.subarray(opens < 0 ? at : Math.max(0, at - 1000) + opens, begins),
    true,
  );
  const lineEnd = bytes[begins + 6] === 13 ? 2 : 1;
  const content = bytes.subarray(begins + 6 + lineEnd, ends);
  try {
    if (!head.includes('FlateDecode')) return strFromU8(content).trimEnd();
    // Two bytes of a zlib head; the checksum behind the data is not read.
    return strFromU8(inflateBounded(content.subarray(2)));
  } catch {
    return null;
  }
}

function inflateBounded(packed: Uint8Array): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(Math.min(mostUnpacked, packed.length * 40)) });
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  indexOf(bytes.subarray(0, 1024), strToU8(text), 0) >= 0;

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const [first] = part;
  if (first === undefined || from < 0) return -1;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
