import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openCatalogue } from '@/app/open-catalogue';
import { CheckAnswersProvider } from '@/components/shortlist/check-answers';
import { PackChoice } from '@/components/diligence/pack-choice';
import { PacksSection } from '@/components/diligence/packs-section';
import { ChecklistSection } from '@/components/shortlist/checklist-section';
import { assess } from '@/lib/assessment/assess';
import { carry } from '@/lib/assessment/draws';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { MandateLine } from '@/components/comparison/mandate-line';
import { PageNotices } from '@/components/reading/page-notices';
import { EmptyShortlist, ShortlistChooser } from '@/components/shortlist/shortlist-chooser';
import { ShortlistPage } from '@/components/shortlist/shortlist-page';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildChecklist, listSuggestions } from '@/lib/checklist/build-checklist';
import { checkScope } from '@/lib/checklist/check-scope';
import { listPacks } from '@/lib/diligence/list-diligence';
import { mandateSummary } from '@/lib/ranking/mandate-summary';
import { withoutView } from '@/lib/url/change-params';
import { listCandidates } from '@/lib/comparison/build-provider-choice';
import {
  hasCheckFields,
  listCheckParameters,
  parseChecks,
  toChecksEntry,
  toChecksParam,
} from '@/lib/url/checks-param';
import type { RankingParams } from '@/lib/url/mandate';
import { toHref, toRankingEntries } from '@/lib/url/ranking-query';
import { packParameter, parsePacks, toPackEntry } from '@/lib/url/letter-params';
import type { SearchParams } from '@/lib/url/raw-params';

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export const metadata: Metadata = {
  title: 'Your shortlist',
  description:
    'The chosen custodians under one mandate: open requirements, the decision checklist for each of them, and a memo for the committee.',
};

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const { catalogue, newest, params, notices, publishedWeights } = await openCatalogue(asked, [
    ...listCheckParameters(asked),
    packParameter,
  ]);
  const known = {
    slugs: catalogue.providers.map(({ slug }) => slug),
    itemIds: catalogue.guide.checklist.map(({ id }) => id),
  };
  const checks = parseChecks(asked, known);
  const packs = catalogue.diligence?.packs ?? [];
  const askedPacks = parsePacks(
    asked,
    packs.map(({ id }) => id),
  );
  const packEntry = toPackEntry(askedPacks.packs);
  const entry = { ...toChecksEntry(checks.answers, known), ...packEntry };
  const hrefOf = (path: string, state: RankingParams): string =>
    toHref(path, state, publishedWeights);
  // A plain form sends a field for each answer; the link that people share holds them in one.
  if (hasCheckFields(asked)) {
    redirect(`${toHref('/shortlist', params, publishedWeights, entry)}#checklist`);
  }

  const mandateLine = (
    <MandateLine
      factors={catalogue.rubric}
      mandate={params.mandate}
      publishedWeights={publishedWeights}
      rankingHref={hrefOf('/', params)}
      robustnessHref={hrefOf('/robustness', params)}
    />
  );
  const carried = toRankingEntries(params, publishedWeights);
  const model = toAssessmentModel(catalogue, { of: params.shortlist });
  const assessment = assess(model, withoutView(params));
  const { ranked, open, ruledOut, draws } = assessment;
  const chooser = (
    <ShortlistChooser
      candidates={listCandidates(assessment, params.shortlist)}
      carried={[...carried.filter(([name]) => name !== 'shortlist'), ...Object.entries(entry)]}
    />
  );
  const { answers } = checks;
  const chosen = [...ranked, ...open, ...ruledOut].filter(({ onShortlist }) => onShortlist);
  const slugs = chosen.map(({ slug }) => slug);
  const checklist = buildChecklist({
    items: catalogue.guide.checklist,
    assessment,
    slugs,
    answers,
  });
  const members = checklist.providers;
  const facts = toQuestionFacts(catalogue, params.shortlist);
  return (
    <>
      <PageNotices
        notices={[...notices, ...checks.notices, ...askedPacks.notices]}
        edition={catalogue.edition}
        newest={newest}
        newestHref={hrefOf('/shortlist', { ...params, edition: null })}
      />
      {members.length === 0 ? (
        <EmptyShortlist rankingHref={hrefOf('/', params)}>{chooser}</EmptyShortlist>
      ) : (
        <CheckAnswersProvider
          // Another link with other answers starts anew; what the page itself writes does not.
          key={toChecksParam(checks.answers, known)}
          known={{ ...known, slugs: members.map(({ slug }) => slug) }}
          mandate={{
            scope: checkScope(params.mandate, askedPacks.packs),
            asks: [
              mandateSummary(params.mandate, publishedWeights, catalogue.rubric).asks,
              ...packs.flatMap(({ id, name }) => (askedPacks.packs.includes(id) ? [name] : [])),
            ].join(' · '),
          }}
          checked={{
            items: catalogue.guide.checklist.map(({ id, factors, requirements, mandate }) => ({
              id,
              factors,
              requirements,
              mandate,
            })),
            model,
            params,
          }}
          suggestions={listSuggestions(checklist)}
          linkAnswers={checks.answers}
        >
          <ShortlistPage
            model={model}
            facts={facts}
            params={params}
            publishedWeights={publishedWeights}
            carried={carry(draws)}
            mandateLine={mandateLine}
            chooser={chooser}
            askHref={toHref('/ask', params, publishedWeights, packEntry)}
          >
            <ChecklistSection
              checklist={checklist}
              carried={[...carried, ...Object.entries(entry)]}
              providerHref={(slug) => hrefOf(`/providers/${slug}`, params)}
            />
            {packs.length > 0 && (
              <PackChoice
                packs={packs}
                chosen={askedPacks.packs}
                carried={[...carried, ...Object.entries(toChecksEntry(checks.answers, known))]}
                action="/shortlist#checklist"
                to="checklist"
              />
            )}
            {askedPacks.packs.length > 0 && (
              <p className="no-print text-dense">
                <a
                  href={toHref('/shortlist.pdf', params, publishedWeights, {
                    parts: 'brief,evidence,diligence,method',
                  })}
                  className="inline-flex target items-center"
                >
                  Memo with due diligence (PDF)
                </a>
              </p>
            )}
            <PacksSection packs={listPacks(catalogue, askedPacks.packs, slugs)} />
          </ShortlistPage>
        </CheckAnswersProvider>
      )}
    </>
  );
}
