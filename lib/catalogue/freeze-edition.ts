import { DataFileError } from './data-file-error';
import { freezeEdition } from './frozen-editions';
import { checkDataFiles } from './read-data-files';

/** Script: `npm run edition:freeze`, once the data files are what is to be published. */
try {
  const file = freezeEdition(checkDataFiles());
  console.log(file === null ? 'The newest frozen edition is this very content.' : `Wrote ${file}.`);
} catch (error) {
  if (!(error instanceof DataFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
