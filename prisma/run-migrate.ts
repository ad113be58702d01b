import { getEnv } from '@/lib/env';
import { migrateDatabase } from './migrate';

/** `npm run migrate`: brings the database to today's models. */
const names = await migrateDatabase(getEnv().database);
console.log(names.length === 0 ? 'Nothing to migrate.' : `Applied: ${names.join(', ')}.`);
