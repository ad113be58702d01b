import 'server-only';
import { findCatalogue } from '@/lib/catalogue/queries';
import { type FileWords, noSuchEdition, type Refusal } from '@/lib/export/refusals';
import { parseEditionParam } from '@/lib/url/mandate-params';

/**
 * The refusal of a link to a file whose edition this site does not hold, or null. A page shows the
 * newest instead and says so; a file travels on without the page that would say it.
 */
export async function refusalOfEdition(
  { searchParams, pathname }: URL,
  words: FileWords,
): Promise<Refusal | null> {
  const edition = parseEditionParam(searchParams);
  if (edition === null || (await findCatalogue(edition)) !== null) return null;
  const rest = new URLSearchParams(searchParams);
  for (const name of searchParams.keys()) if (/^edition$/i.test(name)) rest.delete(name);
  return noSuchEdition(edition, `${pathname}?${rest.toString()}`, words);
}
