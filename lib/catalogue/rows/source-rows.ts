import { sourceKinds, type ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { inOrder } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { toOneOf } from './to-one-of';

type SourceRows = Pick<EditionRows, 'source'>;

export const toSourceRows = (
  editionId: string,
  providers: readonly ProviderFile[],
): SourceRows => ({
  source: listItems(editionId, providers, (provider) => Object.entries(provider.sources)).map(
    ({ key, position, item: [id, source] }) => ({
      ...key,
      id,
      position,
      kind: source.kind,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      published: source.published,
      retrieved: source.retrieved,
    }),
  ),
});

/** In the order of the file, because a source's number is its place in the file. */
export const fromSourceRows = (slug: string, rows: SourceRows): ProviderFile['sources'] =>
  Object.fromEntries(
    inOrder(ofProvider(slug)(rows.source)).map((row) => [
      row.id,
      {
        kind: toOneOf(sourceKinds, row.kind, 'Source.kind'),
        publisher: row.publisher,
        title: row.title,
        url: row.url,
        published: row.published,
        retrieved: row.retrieved,
      },
    ]),
  );
