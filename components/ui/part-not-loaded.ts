/** For the reader of an old tab, whose parts an upgrade has taken away, and of one without a network. */
export const partNotLoaded =
  'This part of the site could not be loaded. Check the connection and reload the page; what you entered is kept.';

/** What bundlers call the error of an `import()` or of a page whose chunk cannot be fetched. */
export const isPartNotLoaded = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ChunkLoadError';
