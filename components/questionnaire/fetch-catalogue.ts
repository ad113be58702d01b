import { z } from 'zod';
import type { Catalogue } from '@/lib/catalogue/types';

/** This server's own answer, of the same version as this page; so only its name is held against it. */
const catalogueSchema = (id: string) =>
  z.custom<Catalogue>(
    (value) => z.object({ edition: z.object({ id: z.literal(id) }) }).safeParse(value).success,
  );

/**
 * An edition of this server, for what is counted in the browser because it holds private answers.
 *
 * @returns null where the server has none of this id
 * @throws Error where it gave no answer
 */
export async function fetchCatalogue(id: string, signal: AbortSignal): Promise<Catalogue | null> {
  const response = await fetch(`/decide/catalogue?edition=${id}`, { signal });
  if (response.status === 404) return null;
  if (!response.ok)
    throw new Error(`The edition did not come: the server answered ${response.status}.`);
  return catalogueSchema(id).parse(await response.json());
}
