import { apiOperations } from './openapi/api-operations';
import { apiBase, resourcePaths } from './resource-paths';

/** A resource of the API, what it gives, and an address that shows it. */
type ApiResource = {
  readonly address: string;
  readonly summary: string;
  readonly example: string;
};

/**
 * Every resource of the API with an example that can be asked as it stands.
 *
 * @param slug a provider of the newest edition.
 */
export const listResources = (slug: string): ApiResource[] =>
  resourcePaths.map((path) => {
    const { summary, example } = apiOperations[path];
    const address = `${apiBase}/${path}`;
    const asked = address.replace('{slug}', slug);
    return { address, summary, example: example === undefined ? asked : `${asked}?${example}` };
  });
