import type { Metadata } from 'next';
import { openReading } from '@/app/open-page';
import { MethodPage } from '@/components/method/method-page';
import { listEditions } from '@/lib/catalogue/queries';
import { buildWorkedExample } from '@/lib/method/build-worked-example';
import { buildDisclosures } from '@/lib/method/disclosures';
import { factorIds } from '@/lib/rubric/ids';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'Method',
  description: `How custodians are scored and ranked: weights, ${factorIds.length} factors with anchored levels, ranges and the credit for unknowns, possible ranks, requirements, what is not scored, and editions.`,
  alternates: { canonical: '/method' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const { catalogue, params, publishedWeights, hrefOf, noticesWith } = await openReading(
    await searchParams,
    '/method',
  );
  return (
    <>
      {noticesWith([])}
      <MethodPage
        rubric={catalogue.rubric}
        disclosures={buildDisclosures(catalogue)}
        example={buildWorkedExample(catalogue)}
        providerHrefOf={(slug) => hrefOf(`/providers/${slug}`)}
        editions={await listEditions()}
        present={catalogue.edition}
        hrefOf={(edition) => toHref('/method', { ...params, edition }, publishedWeights)}
      />
    </>
  );
}
