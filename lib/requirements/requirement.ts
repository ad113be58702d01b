/** All sources of several items, each once, in the order of first mention. */
export function sourcesOf<S>(items: readonly { readonly sources: readonly S[] }[]): S[] {
  return [...new Set(items.flatMap(({ sources }) => sources))];
}
