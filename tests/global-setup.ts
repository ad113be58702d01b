import type { TestProject } from 'vitest/node';
import { generateClients } from '@/lib/run/generate-clients.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file that holds the editions of `withEditions`. */
    editions: string;
  }
}

/**
 * Running a single test file on a fresh checkout needs the database clients as well. Files that have
 * their modules to themselves share a database that is written once.
 *
 * @returns what clears it away
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  await generateClients();
  if (project.name !== 'isolated') return;
  // Loaded only now, because they import the clients.
  const { gatherInFile, makeSqliteDatabase } = await import('./fixtures/make-database');
  const { seedEditions } = await import('./fixtures/seed-editions');
  const { settings, dispose } = makeSqliteDatabase();
  if (settings.engine !== 'sqlite') throw new Error('expected a file');
  await seedEditions(settings);
  await gatherInFile(settings.url);
  project.provide('editions', settings.file);
  return dispose;
}
