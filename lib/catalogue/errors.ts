/** The database has not answered and nothing was read from it before. */
export class CatalogueUnavailableError extends Error {
  override name = 'CatalogueUnavailableError';

  constructor(cause: unknown) {
    super('The catalogue is not available: the database does not answer or holds no edition.', {
      cause,
    });
  }
}

/** A link names an edition that was never published here. */
export class EditionNotFoundError extends Error {
  override name = 'EditionNotFoundError';

  constructor(readonly editionId: string) {
    super(`There is no edition "${editionId}".`);
  }
}
