import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRoute } from '@/lib/api/name-route';

describe('nameRoute', () => {
  it.each([
    ['/', '/'],
    ['/providers/acme', '/providers/{slug}'],
    ['/providers/acme.md', '/{page}.md'],
    ['/api/v1/providers/acme', '/api/v1/providers/{slug}'],
    ['/api/v1/ranking', '/api/v1/ranking'],
    ['/data/fees.csv', '/data/{file}'],
    ['/_next/static/chunks/a.js', '/_next'],
    ['/exportXcsv', 'other'],
    ['/wp-login.php', 'other'],
  ])('%s is counted as %s', (path, name) => {
    expect(nameRoute(path)).toBe(name);
  });

  it('knows every page and file of the site', () => {
    const addresses = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
      .map((file) => `/${path.dirname(file).replace(/^\.$/, '')}`)
      // What rewrites lead to is counted as what was asked for, and what nothing leads to as other.
      .filter((address) => !/^\/(kept|markdown)|\[\.\.\./.test(address))
      .map((address) => address.replaceAll(/\[\w+\]/g, 'acme'));
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => nameRoute(address) === 'other')).toEqual([]);
  });

  it('has few names, whatever is asked for', () => {
    const names = new Set<string>();
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        names.add(nameRoute(path));
      }),
      { numRuns: 2_000 },
    );
    expect(names.size).toBeLessThan(60);
  });
});
