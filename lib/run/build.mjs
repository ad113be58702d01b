import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages, readNpm } from './install-packages.mjs';
import { root } from './root.mjs';

/** `npm run build`: what `npm start` would build, without serving it, and a list of what it is made of. */
checkNode();
process.chdir(root);
await installPackages();
await generateClients();
await buildApp();
const bill = readNpm(['sbom', '--sbom-format=cyclonedx', '--omit=dev']);
writeFileSync(path.join(root, '.next/sbom.cdx.json'), bill);
console.log('What is served is listed in .next/sbom.cdx.json (CycloneDX).');
