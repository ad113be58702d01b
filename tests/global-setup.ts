import type { TestProject } from 'vitest/node';
import { generateClients } from '@/lib/run/generate-clients.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the editions of `withEditions` lie; the file is null on a server. */
    editions: { readonly url: string; readonly file: string | null };
  }
}

/**
 * Running a single test file on a fresh checkout needs the database clients as well. Tests of routes
 * read a database that is written once for all of them.
 *
 * @returns what clears it away
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  await generateClients();
  const all = project.vitest.getRootProject();
  if (!['routes', 'isolated'].includes(project.name)) return;
  if (Object.hasOwn(all.getProvidedContext(), 'editions')) return;
  // Loaded only now, because they import the clients.
  const { gatherInFile, makeEmptyDatabase } = await import('./fixtures/make-database');
  const { seedEditions } = await import('./fixtures/seed-editions');
  const { settings, url, dispose } = await makeEmptyDatabase();
  await seedEditions(settings);
  const file = settings.engine === 'sqlite' ? settings.file : null;
  if (file !== null) await gatherInFile(url);
  all.provide('editions', { url, file });
  return dispose;
}
