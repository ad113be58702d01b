import { describe, expect, test } from 'vitest';
import { reachableFrom, readModules } from '../fixtures/read-modules';

const modules = readModules();
const all = [...modules.values()];
const clients = all.filter(({ isClient }) => isClient).map(({ path }) => path);
const pages = all.filter(({ path, isClient }) => path.startsWith('app/') && !isClient);
const server = reachableFrom(
  modules,
  pages.map(({ path }) => path),
  ({ isClient }) => isClient,
);

describe("'use client'", () => {
  // Next itself asks for these two by name.
  const asked = ['app/error.tsx', 'app/global-error.tsx'];

  test.each(clients.filter((path) => !asked.includes(path)))(
    '%s is where the server hands over to the browser',
    (path) => {
      expect(server.has(path)).toBe(true);
    },
  );

  test('most lines of components stay on the server until somebody needs them', () => {
    const reached = reachableFrom(modules, clients);
    const components = all.filter(({ path }) => path.startsWith('components/'));
    const count = (files: typeof components): number =>
      files.reduce((sum, { lines }) => sum + lines, 0);
    const shareOf = (files: typeof components): number =>
      count(files.filter(({ path }) => reached.has(path))) / count(files);
    // What is typed about providers and decisions may not reach the server, so these two are made in
    // the browser; the whole has a bound of its own, so that they do not grow unseen.
    const others = components.filter(({ path }) => !/^components\/(ask|decision)\//.test(path));
    expect(shareOf(others)).toBeLessThanOrEqual(0.57);
    expect(shareOf(components)).toBeLessThanOrEqual(0.66);
  });
});
