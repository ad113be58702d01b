import type { Metadata } from 'next';
import { openReading } from '@/app/open-page';
import { ApiKeysPage } from '@/components/guide/advice-list';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'API keys for custody',
  description:
    'Hygiene for the API keys that connect a firm to its custodian: least privilege, allow-lists, rotation, storage, monitoring, third-party tools, and what to do when one leaks.',
  alternates: { canonical: '/guide/api-keys' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const { catalogue, hrefOf, noticesWith } = await openReading(
    await searchParams,
    '/guide/api-keys',
  );
  return (
    <>
      {noticesWith([])}
      <ApiKeysPage items={catalogue.guide.apiKeys} guideHref={hrefOf('/guide')} />
    </>
  );
}
