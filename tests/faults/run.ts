import { buildApp } from '@/lib/run/build-app.mjs';
import { listFaults, runFault } from './cases';
import { startPostgresql } from './private-postgresql';

/**
 * `npm run faults`: what may go wrong with processes, files, disks, databases and clocks, done to real
 * processes on loopback and in temporary folders. PostgreSQL is tried where it is installed, in a cluster
 * of its own. `npm run faults -- --only=damaged` runs the cases whose name holds the word.
 */
const only = process.argv.find((one) => one.startsWith('--only='))?.slice(7) ?? '';

await buildApp({ quiet: true });
const server = await startPostgresql();
if (server === null) console.log('PostgreSQL is not installed, so nothing of it is tried.');
let failed = 0;
try {
  for (const fault of listFaults(server)) {
    if (!fault.name.toLowerCase().includes(only.toLowerCase())) continue;
    try {
      console.log(`holds  ${fault.name}: ${await runFault(fault)}`);
    } catch (error) {
      failed += 1;
      console.log(
        `FAILS  ${fault.name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
} finally {
  await server?.dispose();
}
console.log(failed === 0 ? 'All hold.' : `${failed} fail.`);
process.exitCode = failed === 0 ? 0 : 1;
