import { config } from 'zod';

/**
 * zod compiles its schemas where it may, and tries whether it may. The policy of a page with private input
 * forbids code from texts, and a browser reports the try. Imported before any schema is made.
 */
if (typeof window !== 'undefined') config({ jitless: true });
