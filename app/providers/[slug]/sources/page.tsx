import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { openProvider, type ProviderProps } from '@/app/providers/[slug]/open-provider';
import { SourceIndex } from '@/components/provider/source-index';
import { OpenByHash } from '@/components/reading/open-by-hash';
import { PageNotices } from '@/components/reading/page-notices';
import { countGrades } from '@/lib/evidence-words';
import { listCitations } from '@/lib/provider/list-citations';
import { toHref } from '@/lib/url/ranking-query';

export async function generateMetadata(props: ProviderProps): Promise<Metadata> {
  const { provider } = await openProvider(props);
  if (!provider) return { title: 'No such provider' };
  return {
    title: `Sources on ${provider.name}`,
    description: `Every text that was read about ${provider.name}, with its address, its dates and what rests on it.`,
    alternates: { canonical: `/providers/${provider.slug}/sources` },
  };
}

/** The index of sources. Each stands at its claim too, so the page of the provider does without it. */
export default async function Page(props: ProviderProps) {
  const { catalogue, newest, params, notices, publishedWeights, provider } =
    await openProvider(props);
  if (!provider) notFound();
  const path = `/providers/${provider.slug}`;
  const pageHref = toHref(path, params, publishedWeights);
  const newestHref = toHref(`${path}/sources`, { ...params, edition: null }, publishedWeights);
  return (
    // It prints every address once; after each link they would only repeat.
    <div className="addresses-once">
      <PageNotices {...{ notices, newest, newestHref }} edition={catalogue.edition} />
      <nav aria-label="Breadcrumb" className="no-print text-dense">
        <Link href={pageHref} className="inline-flex target items-center">
          {provider.name}
        </Link>
      </nav>
      <h1 className="mt-1 text-h1">
        {provider.sources.length} sources on {provider.name}
      </h1>
      <p className="mt-2 mb-4 max-w-prose text-body text-ink2">
        {countGrades(provider.sources)}. Each stands at its claim on the page of the provider, by
        the number that it has here.
      </p>
      <OpenByHash />
      <SourceIndex sources={listCitations(provider, catalogue.rubric)} pageHref={pageHref} />
    </div>
  );
}
