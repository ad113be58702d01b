const shortId = /^[0-9a-f]{8,16}$/;

/**
 * The edition that somebody names: by its id, or by the beginning of it, of which every page prints
 * the first eight digits. Null where none begins so, and where several do, because any choice between
 * them would be a guess.
 *
 * @example findEdition(editions, '96bd5c8d')?.id // "96bd5c8dfd8f023d"
 */
export function findEdition<Named extends { readonly id: string }>(
  editions: readonly Named[],
  given: string,
): Named | null {
  const [found, another] = editions.filter(
    ({ id }) => id === given || (shortId.test(given) && id.startsWith(given)),
  );
  return found !== undefined && another === undefined ? found : null;
}
