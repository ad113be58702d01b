import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { DecidePage } from '@/components/decision/decide-page';
import { PageNotices } from '@/components/reading/page-notices';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import { toHref, toRankingQuery } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';
import { toEditionFacts } from './edition-facts';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export const metadata: Metadata = {
  title: 'The decision',
  description:
    'Recommendation, conditions, ballots and sign-off of a committee in one record, kept in the browser and in a file.',
};

export default async function Page({ searchParams }: Props) {
  const { catalogue, newest, params, notices, publishedWeights } = await openCatalogue(
    await searchParams,
  );
  const editions = await listEditions();
  const asked = toEditionFacts(catalogue, params.shortlist);
  return (
    <>
      <PageNotices
        notices={notices}
        edition={catalogue.edition}
        newest={newest}
        newestHref={toHref('/decide', { ...params, edition: null }, publishedWeights)}
      />
      <DecidePage
        asked={asked}
        newest={newest.id === catalogue.edition.id ? asked : toEditionFacts(await getCatalogue())}
        editions={editions.map(({ id }) => id)}
        params={params}
        query={toRankingQuery(params, publishedWeights)}
        checklist={catalogue.guide.checklist.map(toIdAndName)}
        items={catalogue.diligence?.items.map(toIdAndName) ?? []}
      />
    </>
  );
}

const toIdAndName = ({ id, name }: { id: string; name: string }) => ({ id, name });
