import { generateClients } from '@/lib/run/generate-clients.mjs';

/** Running a single test file on a fresh checkout needs the database clients as well. */
export default generateClients;
