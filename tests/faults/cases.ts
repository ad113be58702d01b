import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresqlFaults } from './postgresql-faults';
import type { PrivatePostgresql } from './private-postgresql';
import { sqliteFaults } from './sqlite-faults';
import type { Fault } from './steps';

export const listFaults = (server: PrivatePostgresql | null): readonly Fault[] => [
  ...sqliteFaults,
  ...(server === null ? [] : postgresqlFaults(server)),
];

/** Runs a case in a folder of its own. */
export async function runFault({ run }: Fault): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  mkdirSync(folder, { recursive: true });
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
