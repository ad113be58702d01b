import type { Metadata } from 'next';
import { openPage } from '@/app/open-page';
import { AskPage } from '@/components/ask/ask-page';
import { PackChoice } from '@/components/diligence/pack-choice';
import { PacksSection } from '@/components/diligence/packs-section';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listPacks } from '@/lib/diligence/list-diligence';
import { toLevelWords } from '@/lib/catalogue/factor-levels';
import { listPackQuestions } from '@/lib/inquiry/build-letter';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { openInquiry } from '@/lib/inquiry/recent-inquiries';
import { askParameters, parseAskParams, toPackEntry } from '@/lib/url/letter-params';
import { toRankingEntries } from '@/lib/url/ranking-query';
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
  const opened = await openPage(query, '/ask', askParameters);
  const { catalogue, params, publishedWeights, noticesWith, mandateLine } = opened;
  const packs = catalogue.diligence?.packs ?? [];
  const asked = parseAskParams(query, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    packs: packs.map(({ id }) => id),
  });
  const model = toAssessmentModel(catalogue, 'none');
  const assessment = assess(model, params, { draws: null });
  const chosenPacks = listPacks(
    catalogue,
    asked.packs,
    assessment.field.map(({ slug }) => slug),
  );
  return (
    <>
      {noticesWith(asked.notices, toPackEntry(asked.packs))}
      <AskPage
        model={model}
        params={params}
        publishedWeights={publishedWeights}
        publicInquiry={await openInquiry(toInquiryQuery(assessment))}
        asked={{ provider: asked.provider, criterion: asked.criterion, packs: asked.packs }}
        packQuestions={listPackQuestions(catalogue, assessment, asked.packs)}
        levelWords={toLevelWords(catalogue.rubric)}
        items={(catalogue.diligence?.items ?? []).map(({ id, name, question }) => ({
          id,
          name,
          question,
        }))}
        mandateLine={mandateLine}
        packs={
          packs.length > 0 && (
            <PackChoice
              packs={packs}
              chosen={asked.packs}
              carried={toRankingEntries(params, publishedWeights)}
              action="/ask"
              to="letters"
            />
          )
        }
      />
      {chosenPacks.length > 0 && (
        <div className="mt-10 flex flex-col gap-8">
          <PacksSection packs={chosenPacks} />
        </div>
      )}
    </>
  );
}
