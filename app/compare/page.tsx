import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { ComparisonPage } from '@/components/comparison/comparison-page';
import { PrivateStanding } from '@/components/questionnaire/private-standing';
import { MandateLine } from '@/components/comparison/mandate-line';
import { ProviderChooser } from '@/components/comparison/provider-chooser';
import { ComparedCosts } from '@/components/costs/compared-costs';
import { ComparedDiligenceSection } from '@/components/diligence/compared-diligence';
import { PageNotices } from '@/components/reading/page-notices';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildComparison } from '@/lib/comparison/build-comparison';
import { buildTogether } from '@/lib/comparison/build-together';
import { buildProviderChoice } from '@/lib/comparison/build-provider-choice';
import { buildComparisonLinks } from '@/lib/comparison/comparison-links';
import { buildCosts } from '@/lib/costs/build-costs';
import { compareDiligence } from '@/lib/diligence/list-diligence';
import { formatList } from '@/lib/format';
import {
  compareParameters,
  compareShortlist,
  isOpen,
  toggleOpen,
  type CompareParams,
  leastCompared,
  parseCompareParams,
  toCompareHref,
  toComparison,
} from '@/lib/url/compare-params';
import { defaultCostInputs } from '@/lib/url/costs-params';
import type { RankingParams } from '@/lib/url/mandate';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

async function openComparison({ searchParams }: Props) {
  const asked = await searchParams;
  const opened = await openCatalogue(asked, compareParameters);
  const { providers } = opened.catalogue;
  const parsed = parseCompareParams(asked, providers);
  const params: RankingParams = { ...opened.params, q: '', sort: 'score' };
  const { compare, notices } = compareShortlist(parsed, params.shortlist, providers);
  return {
    ...opened,
    params,
    compare,
    askedFor: parsed.asked,
    notices: [...parsed.notices, ...notices, ...opened.notices],
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { catalogue, compare } = await openComparison(props);
  const names = compare.slugs.flatMap(
    (slug) => catalogue.providers.find((provider) => provider.slug === slug)?.shortName ?? [],
  );
  return {
    title:
      names.length < leastCompared ? 'Compare custodians' : `${formatList(names)}, side by side`,
    description:
      'Institutional crypto custodians side by side: score, requirements, regions, staking, every finding with its sources, entities, fees and incidents.',
    alternates: {
      canonical:
        names.length < leastCompared ? '/compare' : `/compare?providers=${compare.slugs.join(',')}`,
    },
  };
}

export default async function Page(props: Props) {
  const { catalogue, newest, params, compare, askedFor, notices, publishedWeights } =
    await openComparison(props);
  const hrefWith = (to: CompareParams, state: RankingParams) =>
    toCompareHref(to, state, publishedWeights);
  const hrefOf = (path: string) => toHref(path, params, publishedWeights);
  const model = toAssessmentModel(catalogue, 'all');
  const [first, second, ...others] = compare.slugs;
  const assessment = compare.slugs.length < leastCompared ? null : assess(model, params);
  const mandateLine = (
    <MandateLine
      factors={catalogue.rubric}
      {...{ publishedWeights }}
      mandate={params.mandate}
      rankingHref={hrefOf('/')}
      robustnessHref={hrefOf('/robustness')}
    />
  );
  return (
    <>
      <PageNotices
        {...{ notices, newest }}
        edition={catalogue.edition}
        newestHref={hrefWith(compare, { ...params, edition: null })}
      />
      {assessment === null ? (
        <ProviderChooser
          {...buildProviderChoice(assess(model, params, { draws: null }), compare, askedFor)}
          wasPressed={askedFor === 'pressed'}
          carried={toRankingEntries(params, publishedWeights)}
        >
          {mandateLine}
        </ProviderChooser>
      ) : (
        <>
          <PrivateStanding slugs={compare.slugs} edition={catalogue.edition.id} params={params} />
          <ComparisonPage
            view={buildComparison(catalogue, assessment, compare.slugs)}
            links={buildComparisonLinks(
              [...assessment.ranked, ...assessment.open, ...assessment.ruledOut],
              compare,
              (to) => hrefWith(to, params),
            )}
            compare={compare}
            href={hrefWith(compare, params)}
            hrefWith={(to) => hrefWith(to, params)}
            hereWith={(state) => hrefWith(compare, state)}
            hrefOf={hrefOf}
            together={
              first !== undefined && second !== undefined && others.length === 0
                ? buildTogether(catalogue, assessment, [first, second])
                : null
            }
            compareHref={(slugs) => hrefWith(toComparison(slugs), params)}
          >
            {mandateLine}
          </ComparisonPage>
          <div className="mt-10 flex flex-col gap-10">
            <ComparedDiligenceSection
              {...compareDiligence(catalogue, compare.slugs)}
              isOpen={isOpen(compare, 'diligence')}
              toggleHref={`${hrefWith(toggleOpen(compare, 'diligence'), params)}#diligence`}
            />
            <ComparedCosts
              view={buildCosts(catalogue, assessment, defaultCostInputs)}
              slugs={compare.slugs}
              href={hrefOf('/costs')}
            />
          </div>
        </>
      )}
    </>
  );
}
