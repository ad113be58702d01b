import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isolated } from '@/vitest.config';

const root = path.resolve(import.meta.dirname, '../../..');

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** What instrumentation loads reaches into every server of the process. */
const instrumented = [...read('instrumentation.ts').matchAll(/import\('@\/(app\/[\w-]+)'\)/g)];

/** What would reach the next file of a worker. */
const reaching = [
  /\bvi\.(mock|doMock|stubEnv|stubGlobal|resetModules)\(/,
  /make-database['"]|child_process['"]|diagnostics_channel['"]/,
  ...instrumented.map(([, name = '']) => new RegExp(`${name}['"]`)),
];

describe('the tests that share their modules', () => {
  it('replace no module, set no environment, start no process, write to no database and reach into no server', () => {
    const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .map((name) => `tests/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => /\.test\.tsx?$/.test(name));
    const sharing = files.filter((name) => !isolated.some((place) => name.startsWith(place)));
    expect(sharing.length).toBeGreaterThan(files.length / 2);
    expect(instrumented.length).toBeGreaterThan(2);
    expect(sharing.filter((name) => reaching.some((mark) => mark.test(read(name))))).toEqual([]);
    for (const place of isolated) {
      expect(files.some((name) => name.startsWith(place))).toBe(true);
    }
  });
});
