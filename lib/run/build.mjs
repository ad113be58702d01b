import { buildApp } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';

/** `npm run build`: what `npm start` would build, without serving it. */
checkNode();
process.chdir(root);
await installPackages();
await generateClients();
await buildApp();
