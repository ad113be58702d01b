import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { ApiKeysPage } from '@/components/guide/advice-list';
import { PageNotices } from '@/components/reading/page-notices';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'API keys for custody',
  description:
    'Hygiene for the API keys that connect a firm to its custodian: least privilege, allow-lists, rotation, storage, monitoring, third-party tools, and what to do when one leaks.',
  alternates: { canonical: '/guide/api-keys' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const opened = await openCatalogue(await searchParams);
  const { catalogue, newest, params, notices, publishedWeights } = opened;
  const hrefOf = (path: string, edition = params.edition) =>
    toHref(path, { ...params, edition }, publishedWeights);
  return (
    <>
      <PageNotices
        {...{ notices, newest }}
        edition={catalogue.edition}
        newestHref={hrefOf('/guide/api-keys', null)}
      />
      <ApiKeysPage items={catalogue.guide.apiKeys} guideHref={hrefOf('/guide')} />
    </>
  );
}
