import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A stamp lies inside what it vouches for (a build, a generated folder), is written last, and goes
 * when that folder goes. So it never speaks for something that is missing or half made.
 *
 * @param {string} file
 * @param {string} expected
 * @returns {boolean}
 */
export function hasStamp(file, expected) {
  try {
    return readFileSync(file, 'utf8') === expected;
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}
