import { DataFileError } from './data-file-error';
import { listFrozenEditions } from './frozen-editions';
import { readDataFiles } from './read-data-files';
import { summariseContent } from './summarise-content';

/** Script: `npm run check:data` reads all data files and says what is there or what is wrong. */
try {
  const content = readDataFiles(undefined, { now: new Date() });
  listFrozenEditions();
  console.log(`${summariseContent(content)}: all good`);
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
