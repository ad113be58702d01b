import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arrows } from '../.dependency-cruiser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const units = Object.keys(arrows);
const isFolder = (unit: string): boolean => path.extname(unit) === '';

/** What no folder but the entry of the file itself may import: the seed, or for it a page. */
const farAway = (unit: string): string => (unit === 'prisma' ? '@/app/page' : '@/prisma/seed');

const resultSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

describe('the arrows', () => {
  let folder: string;
  let violations: string[];

  const plant = (file: string, text: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  /** An invented checkout, in which every folder imports something that it must not. */
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'arrows-'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    plant('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
    plant('prisma/seed.ts', 'export const seed = 1;');
    plant('app/page.tsx', 'export const page = 1;');
    for (const unit of units) {
      plant(isFolder(unit) ? `${unit}/planted.ts` : unit, `export * from '${farAway(unit)}';`);
    }
    plant('lib/scoring/by-the-way.ts', `export * from '../../components/ui/planted';`);
    plant('lib/scoring/typed.ts', `import type { z } from 'zod';\nexport type T = z.ZodType;`);
    plant('lib/scoring/clock.ts', `export * from 'node:os';`);
    plant('lib/scoring/generator.ts', `export * from 'pure-rand/generator/xoroshiro128plus';`);
    plant('components/ui/reader.ts', `export * from '@/lib/catalogue/queries';`);
    plant('lib/catalogue/queries.ts', 'export const queries = 1;');
    plant('lib/nowhere/new.ts', `export * from '@/lib/scoring/generator';`);
    plant('lib/ranking/lost.ts', `export * from './not-there';`);
    plant('lib/guide/one.ts', `import './other';`);
    plant('lib/guide/other.ts', `import './one';`);

    const { stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', path.join(root, '.dependency-cruiser.mjs'), '--output-type', 'json'],
        // The packages of the invented checkout are those of this one.
        '--preserve-symlinks',
        ...['lib', 'components', 'app', 'prisma'],
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    violations = resultSchema
      .parse(JSON.parse(stdout))
      .summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(units)('%s is refused what it may not import', (unit) => {
    expect(violations).toContain(`arrow:${unit} ${isFolder(unit) ? `${unit}/planted.ts` : unit}`);
  });

  it.each([
    ['a relative path out of the folder', 'arrow:lib/scoring lib/scoring/by-the-way.ts'],
    ['a type of a package', 'arrow:lib/scoring lib/scoring/typed.ts'],
    ['what Node brings along', 'arrow:lib/scoring lib/scoring/clock.ts'],
    ['the catalogue, from a component', 'arrow:components/ui components/ui/reader.ts'],
    ['anything, from a folder that has no line', 'unlisted lib/nowhere/new.ts'],
    ['an import that leads nowhere', 'unresolved lib/ranking/lost.ts'],
    ['two files that import each other', 'file-cycle lib/guide/one.ts'],
  ])('%s is refused', (_what, violation) => {
    expect(violations).toContain(violation);
  });

  it('lib/scoring may import its generator', () => {
    expect(violations.filter((one) => one.endsWith('lib/scoring/generator.ts'))).toEqual([]);
  });

  it('a folder imports only what stands before it, so folders form no cycle', () => {
    const ownFolder = (name: string): string | undefined =>
      units
        .filter((unit) => name === unit || name.startsWith(`${unit}/`))
        .toSorted((a, b) => a.length - b.length)
        .at(-1);
    const backwards = Object.entries(arrows).flatMap(([unit, allowed]) =>
      allowed
        .map(ownFolder)
        .filter((other) => other !== undefined && units.indexOf(other) >= units.indexOf(unit))
        .map((other) => `${unit} -> ${other}`),
    );
    expect(backwards).toEqual([]);
  });

  it('every folder of lib and components has its line', () => {
    const folders = ['lib', 'components'].flatMap((parent) =>
      readdirSync(path.join(root, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
        .map((entry) => `${parent}/${entry.name}`),
    );
    expect(folders.filter((name) => !units.includes(name))).toEqual([]);
  });
});
