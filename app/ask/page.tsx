import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { AskPage } from '@/components/ask/ask-page';
import { PackChoice } from '@/components/ask/pack-choice';
import { PackSection } from '@/components/ask/pack-section';
import { MandateLine } from '@/components/comparison/mandate-line';
import { PageNotices } from '@/components/reading/page-notices';
import { assess, type Assessment } from '@/lib/assessment/assess';
import { toAssessmentModel, toModelProvider } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import { buildDiligence } from '@/lib/diligence/build-diligence';
import { toLevelWords } from '@/lib/catalogue/factor-levels';
import { countPackQuestions } from '@/lib/inquiry/build-letter';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { openInquiry } from '@/lib/inquiry/recent-inquiries';
import { withoutView } from '@/lib/url/change-params';
import { askParameters, parseAskParams } from '@/lib/url/letter-params';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'What to ask, and when to stop',
  description:
    'Which custodians to write to, what each letter buys, which questions settle a requirement or who leads, and when enough is known.',
  alternates: { canonical: '/ask' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const opened = await openCatalogue(query, askParameters);
  const { catalogue, newest, publishedWeights } = opened;
  const packs = catalogue.diligence?.packs ?? [];
  const asked = parseAskParams(query, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    packs: packs.map(({ id }) => id),
  });
  const params = withoutView(opened.params);
  const model = toAssessmentModel(catalogue, 'none');
  const assessment = assess(model, params, { draws: null });
  const chosenPacks = listPacks(catalogue, assessment, asked.packs);
  const hrefOf = (path: string): string => toHref(path, params, publishedWeights);
  return (
    <>
      <PageNotices
        notices={[...opened.notices, ...asked.notices]}
        edition={catalogue.edition}
        newest={newest}
        newestHref={toHref('/ask', { ...params, edition: null }, publishedWeights)}
      />
      <AskPage
        model={model}
        params={params}
        publishedWeights={publishedWeights}
        publicInquiry={await openInquiry(toInquiryQuery(assessment))}
        asked={{ provider: asked.provider, criterion: asked.criterion, packs: asked.packs }}
        packQuestions={countPackQuestions(catalogue, assessment, asked.packs)}
        levelWords={toLevelWords(catalogue.rubric)}
        mandateLine={
          <MandateLine
            factors={catalogue.rubric}
            mandate={params.mandate}
            publishedWeights={publishedWeights}
            rankingHref={hrefOf('/')}
            robustnessHref={hrefOf('/robustness')}
          />
        }
        packs={
          packs.length > 0 && (
            <PackChoice
              packs={packs}
              chosen={asked.packs}
              carried={toRankingEntries(params, publishedWeights)}
            />
          )
        }
      />
      {chosenPacks.length > 0 && <PackSection packs={chosenPacks} />}
    </>
  );
}

/** How each member of the field stands to the chosen packs, by name. */
function listPacks(
  { diligence, providers }: Catalogue,
  { field }: Pick<Assessment, 'field'>,
  chosen: readonly string[],
) {
  if (diligence === null) return [];
  const taking = new Set(field.map(({ slug }) => slug));
  return diligence.packs
    .filter(({ id }) => chosen.includes(id))
    .map((pack) => ({
      id: pack.id,
      views: providers
        .filter(({ slug }) => taking.has(slug))
        .map((provider) =>
          buildDiligence(provider, toModelProvider(provider, 'all'), diligence, pack),
        ),
    }));
}
