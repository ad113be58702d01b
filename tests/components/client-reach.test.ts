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
    // What is typed about providers and decisions may not reach the server: these are made in the browser.
    const components = all.filter(
      ({ path }) => path.startsWith('components/') && !/^components\/(ask|decision)\//.test(path),
    );
    const count = (files: typeof components): number =>
      files.reduce((sum, { lines }) => sum + lines, 0);
    const share = count(components.filter(({ path }) => reached.has(path))) / count(components);
    expect(share).toBeLessThanOrEqual(0.6);
  });
});
