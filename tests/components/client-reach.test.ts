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

  const components = all.filter(({ path }) => path.startsWith('components/'));
  // What is typed about providers and decisions may not reach the server, so these two are made in
  // the browser; the whole has a bound of its own, so that they do not grow unseen.
  const others = components.filter(({ path }) => !/^components\/(ask|decision)\//.test(path));
  const count = (files: typeof components): number =>
    files.reduce((sum, { lines }) => sum + lines, 0);
  const shareOf = (files: typeof components, reached: ReadonlySet<string>): number =>
    count(files.filter(({ path }) => reached.has(path))) / count(files);

  test('most lines of components stay on the server until somebody needs them', () => {
    const reached = reachableFrom(modules, clients);
    expect(shareOf(others, reached)).toBeLessThanOrEqual(0.33);
    expect(shareOf(components, reached)).toBeLessThanOrEqual(0.38);
  });

  test('many stay there for good: with all that is fetched afterwards, no more than these', () => {
    const reached = reachableFrom(modules, clients, undefined, { later: true });
    expect(shareOf(others, reached)).toBeLessThanOrEqual(0.59);
    expect(shareOf(components, reached)).toBeLessThanOrEqual(0.69);
  });
});
