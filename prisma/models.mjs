import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'sqlite' | 'postgresql'} Engine */

/** @type {readonly Engine[]} */
export const engines = ['sqlite', 'postgresql'];

const folder = fileURLToPath(new URL('./schema/', import.meta.url));

/**
 * The models for one engine. They are written for SQLite; PostgreSQL's differ in the engine's name
 * and in where its client goes, and in nothing else. A copy of them is generated from, in a folder
 * of `prisma/generated`; that is where the output path starts.
 *
 * @param {Engine} engine
 * @returns {{ path: string, content: string }[]}
 */
export function readModels(engine) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({
      path: name,
      content: readFileSync(path.join(folder, name), 'utf8')
        .replace('provider = "sqlite"', `provider = "${engine}"`)
        .replace('"../generated/sqlite"', `"../${engine}"`),
    }));
}
