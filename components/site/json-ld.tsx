/** What a page is about, for programs that read schema.org (JSON-LD). */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{
        __html: toScriptText({ '@context': 'https://schema.org', ...data }),
      }}
    />
  );
}

/**
 * JSON that can stand inside a script: no text of it can end the script or open a comment.
 *
 * @example toScriptText({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
const toScriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Whom the ranking is about; their order depends on a mandate, so none is given. */
export const toProviderList = (
  providers: readonly { readonly slug: string; readonly name: string }[],
  site: string,
) => ({
  '@type': 'ItemList',
  name: 'Institutional crypto custodians',
  itemListOrder: 'https://schema.org/ItemListUnordered',
  numberOfItems: providers.length,
  itemListElement: providers.map(({ slug, name }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    url: `${site}/providers/${slug}`,
  })),
});

/** The way from the ranking to a page, each step with its whole address. */
export const toBreadcrumbs = (
  steps: readonly { readonly name: string; readonly url: string }[],
) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: url,
  })),
});
