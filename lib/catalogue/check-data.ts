import { DataFileError } from './data-file-error';
import { checkDataFiles } from './read-data-files';
import { summariseContent } from './summarise-content';

/** Script: `npm run check:data` reads all data files and says what is there or what is wrong. */
try {
  console.log(`${summariseContent(checkDataFiles())}: all good`);
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
