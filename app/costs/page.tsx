import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { MandateLine } from '@/components/comparison/mandate-line';
import { CostsPage } from '@/components/costs/costs-page';
import { PageNotices } from '@/components/reading/page-notices';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildCosts } from '@/lib/costs/build-costs';
import { withoutView } from '@/lib/url/change-params';
import { costsParameters, parseCostsParams, toCostsEntries } from '@/lib/url/costs-params';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'What custody would cost',
  description:
    'What is public of each custodian’s price for an amount in custody, with its date and source, what is not public, and room for your own quotes.',
  alternates: { canonical: '/costs' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const opened = await openCatalogue(query, costsParameters);
  const { catalogue, newest, publishedWeights } = opened;
  const { inputs, notices } = parseCostsParams(query);
  const params = withoutView(opened.params);
  const assessment = assess(toAssessmentModel(catalogue, 'none'), params, { draws: null });
  const hrefOf = (path: string): string => toHref(path, params, publishedWeights);
  return (
    <>
      <PageNotices
        notices={[...opened.notices, ...notices]}
        edition={catalogue.edition}
        newest={newest}
        newestHref={toHref(
          '/costs',
          { ...params, edition: null },
          publishedWeights,
          toCostsEntries(inputs),
        )}
      />
      <CostsPage
        view={buildCosts(catalogue, assessment, inputs)}
        mandateLine={
          <MandateLine
            factors={catalogue.rubric}
            mandate={params.mandate}
            publishedWeights={publishedWeights}
            rankingHref={hrefOf('/')}
            robustnessHref={hrefOf('/robustness')}
          />
        }
        carried={toRankingEntries(params, publishedWeights)}
        hrefOf={hrefOf}
      />
    </>
  );
}
