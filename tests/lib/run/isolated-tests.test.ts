import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isolated } from '@/vitest.config';

const root = path.resolve(import.meta.dirname, '../../..');

/** What would reach the next file of a worker. */
const reaching =
  /\bvi\.(mock|doMock|stubEnv|stubGlobal|resetModules)\(|make-database['"]|child_process['"]/;

describe('the tests that share their modules', () => {
  it('replace no module, set no environment, start no process and write to no database', () => {
    const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((name) => `tests/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => /\.test\.tsx?$/.test(name));
    const sharing = files.filter((name) => !isolated.some((place) => name.startsWith(place)));
    expect(sharing.length).toBeGreaterThan(files.length / 2);
    expect(
      sharing.filter((name) => reaching.test(readFileSync(path.join(root, name), 'utf8'))),
    ).toEqual([]);
    for (const place of isolated) {
      expect(files.some((name) => name.startsWith(place))).toBe(true);
    }
  });
});
