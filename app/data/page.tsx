import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { openCatalogue } from '@/app/open-catalogue';
import { openTables } from '@/app/open-tables';
import { DataPage } from '@/components/data/data-page';
import { PageNotices } from '@/components/reading/page-notices';
import { JsonLd } from '@/components/site/json-ld';
import { listResources } from '@/lib/api/list-resources';
import { getEnv } from '@/lib/env';
import { toolNames, toolWords } from '@/lib/mcp/tool-words';
import { buildDataView, toDataset } from '@/lib/tables/build-data-view';
import { toHref, toRankingQuery } from '@/lib/url/ranking-query';
import { type SearchParams, toRawParams } from '@/lib/url/raw-params';
import { requestOrigin } from '@/lib/url/request-origin';

export const metadata: Metadata = {
  title: 'Data',
  description:
    'Every finding, source, company, region, fee and incident as open tables, with an API, feeds and snippets for spreadsheets and Python.',
  alternates: { canonical: '/data' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

/** `addresses=newest` lists addresses that follow the newest edition; they are pinned unless it is given. */
const parameter = 'addresses';

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const { catalogue, newest, params, notices, publishedWeights } = await openCatalogue(asked, [
    parameter,
  ]);
  const url = { url: 'http://127.0.0.1', headers: await headers() };
  const origin = getEnv().siteOrigin ?? requestOrigin(url);
  const view = buildDataView({
    edition: catalogue.edition,
    slugs: catalogue.providers.map(({ slug }) => slug),
    tables: await openTables(catalogue, origin),
    resources: listResources(catalogue.providers[0]?.slug ?? ''),
    origin,
    pinned: toRawParams(asked).get(parameter)?.at(-1) !== 'newest',
    mandate: toRankingQuery({ ...params, edition: null, view: 'bars' }, publishedWeights),
  });
  const hrefOf = (edition: string | null, extra = {}) =>
    toHref('/data', { ...params, edition }, publishedWeights, extra);
  return (
    <>
      <JsonLd data={toDataset(view, origin)} />
      <PageNotices {...{ notices, newest }} edition={catalogue.edition} newestHref={hrefOf(null)} />
      <DataPage
        view={view}
        tools={toolNames.map((name) => ({ name, title: toolWords[name].title }))}
        hrefs={{
          pinned: hrefOf(params.edition),
          newest: hrefOf(params.edition, { [parameter]: 'newest' }),
        }}
      />
    </>
  );
}
