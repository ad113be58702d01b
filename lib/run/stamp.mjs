import { mkdirSync, readFileSync, writeFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';

/**
 * One hash over files and folders, so that "has anything changed?" is a comparison of two strings.
 * Paths that do not exist count as empty; names count as well as contents, so a renamed file changes
 * the hash.
 *
 * @param {string} root
 * @param {readonly string[]} entries files or folders, relative to `root`
 * @param {string} [salt] anything else that the result depends on, such as the version of Node
 * @returns {string}
 */
export function hashFiles(root, entries, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const name of entries.flatMap((entry) => listFiles(root, entry)).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
function listFiles(root, entry) {
  const stats = statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [entry];
  return readdirSync(path.join(root, entry)).flatMap((name) =>
    listFiles(root, path.posix.join(entry, name)),
  );
}

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
