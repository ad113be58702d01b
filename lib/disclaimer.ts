/** Stands on every page, export and answer of the API. */
export const disclaimer = 'For research and education, not financial advice.';
