import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { openProvider, type ProviderProps } from '@/app/providers/[slug]/open-provider';
import { ProviderPacks } from '@/components/diligence/provider-packs';
import { PageNotices } from '@/components/reading/page-notices';
import { listProviderDiligence } from '@/lib/diligence/list-diligence';
import { toHref } from '@/lib/url/ranking-query';

export async function generateMetadata(props: ProviderProps): Promise<Metadata> {
  const { provider } = await openProvider(props);
  if (!provider) return { title: 'No such provider' };
  return {
    title: `Due diligence on ${provider.name}`,
    description: `What official lists ask of ${provider.name}, item by item, and what is public.`,
    alternates: { canonical: `/providers/${provider.slug}/diligence` },
  };
}

export default async function Page(props: ProviderProps) {
  const { catalogue, newest, params, notices, publishedWeights, provider } =
    await openProvider(props);
  if (!provider) notFound();
  const path = `/providers/${provider.slug}`;
  const newestHref = toHref(`${path}/diligence`, { ...params, edition: null }, publishedWeights);
  return (
    <>
      <PageNotices {...{ notices, newest, newestHref }} edition={catalogue.edition} />
      <nav aria-label="Breadcrumb" className="no-print text-dense">
        <Link
          href={toHref(path, params, publishedWeights)}
          className="inline-flex target items-center"
        >
          {provider.name}
        </Link>
      </nav>
      <h1 className="mt-1 text-h1">Due diligence on {provider.name}</h1>
      <p className="mt-2 mb-4 max-w-prose text-body text-ink2">
        What official lists ask of a custodian, and how much of it is public. It is never a score.
      </p>
      <ProviderPacks {...listProviderDiligence(catalogue, provider)} />
    </>
  );
}
