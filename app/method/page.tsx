import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { MethodPage } from '@/components/method/method-page';
import { PageNotices } from '@/components/reading/page-notices';
import { listEditions } from '@/lib/catalogue/queries';
import { buildWorkedExample } from '@/lib/method/build-worked-example';
import { buildDisclosures } from '@/lib/method/disclosures';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How custodians are scored and ranked: weights, 22 factors with anchored levels, ranges and the credit for unknowns, possible ranks, requirements, what is not scored, and editions.',
  alternates: { canonical: '/method' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const opened = await openCatalogue(await searchParams);
  const { catalogue, newest, params, notices, publishedWeights } = opened;
  const hrefOf = (edition: string | null, path = '/method') =>
    toHref(path, { ...params, edition }, publishedWeights);
  return (
    <>
      <PageNotices {...{ notices, newest }} edition={catalogue.edition} newestHref={hrefOf(null)} />
      <MethodPage
        rubric={catalogue.rubric}
        disclosures={buildDisclosures(catalogue)}
        example={buildWorkedExample(catalogue)}
        providerHrefOf={(slug) => hrefOf(params.edition, `/providers/${slug}`)}
        editions={await listEditions()}
        present={catalogue.edition}
        hrefOf={hrefOf}
      />
    </>
  );
}
