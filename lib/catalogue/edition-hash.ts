import { createHash } from 'node:crypto';
import type { CatalogueContent } from './content';
import type { Edition } from './types';

/**
 * JSON in one form only: keys sorted at every depth. The same content has the same text whatever
 * order its files were written in.
 */
const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

/** SHA-256 of the canonical content, 64 hex digits. */
export function hashContent(content: CatalogueContent): string {
  // The order of sources is content, although they are keyed by id: it gives them their numbers.
  const ordered = {
    ...content,
    providers: content.providers.map((provider) => ({
      ...provider,
      sources: Object.entries(provider.sources),
    })),
  };
  return createHash('sha256').update(toCanonicalJson(ordered)).digest('hex');
}

/** The edition that a content is: its name, hash, date and method. */
export function toEdition(content: CatalogueContent): Edition {
  const hash = hashContent(content);
  return {
    id: hash.slice(0, 16),
    hash,
    date:
      content.providers
        .map((provider) => provider.researchedOn)
        .sort()
        .at(-1) ?? '',
    method: content.rubric.version,
  };
}
