import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over the canonical form of a JSON value (RFC 8785: keys sorted, one way to write a number),
 * so that a file that was formatted anew, or written by another program, has the same hash.
 *
 * @param value plain JSON; what JSON cannot hold (functions, NaN) is a fault of the caller
 * @returns 64 hex digits
 * @throws RangeError when the value is no JSON.
 * @example hashJson({ b: 1, a: 2 }) === hashJson({ a: 2, b: 1 }) // true
 */
export function hashJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new RangeError('only JSON has a hash');
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a file, 64 hex digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
