import { createHash } from 'node:crypto';
import type { StoredContent } from './stored-content';
import type { Edition } from './types';

/**
 * The one text of a content, which its hash is taken of and a frozen file holds. Keys are sorted at
 * every depth, so that it does not matter in what order the files were written.
 */
export function toCanonicalText(content: StoredContent): string {
  // The order of sources is content, although they are keyed by id: it gives them their numbers.
  const ordered = {
    ...content,
    providers: content.providers.map((provider) => ({
      ...provider,
      sources: Object.entries(provider.sources),
    })),
  };
  return JSON.stringify(ordered, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** SHA-256, 64 hex digits. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the canonical text of a content, 64 hex digits. */
export const hashContent = (content: StoredContent): string => hashText(toCanonicalText(content));

/** The edition that a content is: its name, hash, date and method. */
export function toEdition(content: StoredContent): Edition {
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
