import type { Edition } from '@/lib/catalogue/types';

/** Just the fields the API promises, whatever else the catalogue knows of an edition. */
export function toEditionResource({ id, hash, date, method }: Edition): Edition {
  return { id, hash, date, method };
}
