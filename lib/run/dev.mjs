import { nextProgram } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { seedDatabase } from './seed-database.mjs';

/** `npm run dev`: the same set-up as `npm start`, then a server that follows the sources. */
checkNode();
process.chdir(root);
await installPackages();
await generateClients();
await seedDatabase();
await runCommand('Serving', process.execPath, [
  nextProgram,
  'dev',
  '-H',
  process.env.HOST || '127.0.0.1',
  '-p',
  process.env.PORT || '3000',
]);
