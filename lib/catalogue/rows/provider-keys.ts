import type { ProviderFile } from '../schema/provider-file';

type ProviderKey = { readonly editionId: string; readonly providerSlug: string };

/** Items of a list of every provider, each with the key of its provider and its place in the list. */
export const listItems = <Item>(
  editionId: string,
  providers: readonly ProviderFile[],
  list: (provider: ProviderFile) => readonly Item[],
): { key: ProviderKey; position: number; item: Item }[] =>
  providers.flatMap((provider) =>
    list(provider).map((item, position) => ({
      key: { editionId, providerSlug: provider.slug },
      position,
      item,
    })),
  );

/** Keeps the rows of one provider. */
export const ofProvider =
  (slug: string) =>
  <Row extends { readonly providerSlug: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.providerSlug === slug);
