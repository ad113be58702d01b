import { LRUCache } from 'lru-cache';
import type { JsonDocument } from './json-response';

/** Bytes of all answers that are kept; the ones that nobody asked for the longest go first. */
const mostBytes = 32 * 1024 * 1024;

type KeptAnswers = {
  /**
   * The document made before under this key, or the one made now.
   *
   * @param key everything that the document depends on
   * @throws what `make` throws; nothing is kept then
   */
  get(key: string, make: () => Promise<JsonDocument>): Promise<JsonDocument>;
};

/** A memory of documents, bounded in bytes, because links are without number. */
export function createKeptAnswers(bound: number = mostBytes): KeptAnswers {
  const kept = new LRUCache<string, JsonDocument>({
    maxSize: bound,
    // Two bytes for each character of a JavaScript string.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length),
  });
  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known) return known;
      const made = await make();
      kept.set(key, made);
      return made;
    },
  };
}
