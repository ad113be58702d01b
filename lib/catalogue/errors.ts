/** The database has not answered and nothing was read from it before. */
export class CatalogueUnavailableError extends Error {
  override name = 'CatalogueUnavailableError';

  constructor(cause: unknown) {
    super('The catalogue is not available: the database does not answer or holds no edition.', {
      cause,
    });
  }
}

/**
 * True for a `CatalogueUnavailableError` of any copy of this module. The framework loads one for pages
 * and one for routes, and they share a cache: what the one throws is not an instance of the other's
 * class.
 */
export const isCatalogueUnavailable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'CatalogueUnavailableError';

/** A link names an edition that was never published here. */
export class EditionNotFoundError extends Error {
  override name = 'EditionNotFoundError';

  constructor(readonly editionId: string) {
    super(`There is no edition "${editionId}".`);
  }
}
