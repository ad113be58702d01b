'use client';

import { type ReactNode, useCallback, useMemo } from 'react';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { useDrawnView } from '@/components/questionnaire/use-private-model';
import { Section } from '@/components/reading/section';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import { TextParts } from '@/components/ui/text-parts';
import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { QuestionFacts } from '@/lib/questions/question-facts';
import { formatCount } from '@/lib/format';
import { buildChoice } from '@/lib/report/build-choice';
import { shortlistSentence } from '@/lib/report/shortlist-sentence';
import { withoutView } from '@/lib/url/change-params';
import { toCompareHref, toComparison } from '@/lib/url/compare-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';
import { openingSheetParameter } from '@/lib/url/opening-sheet';
import { toHref, toRankingQuery } from '@/lib/url/ranking-query';
import { MemberCards } from './member-cards';
import { ShortlistActions } from './shortlist-actions';
import { UnsettledRequirements } from './unsettled-requirements';

type ShortlistPageProps = {
  model: AssessmentModel;
  facts: QuestionFacts;
  params: RankingParams;
  publishedWeights: PublishedWeights;
  /** The draws of the link. */
  carried: CarriedDraws;
  /** The mandate in a line. */
  mandateLine: ReactNode;
  /** The form that changes the shortlist. */
  chooser: ReactNode;
};

/** The chosen ones, as this reader knows them: private answers change everything. */
export function ShortlistPage({
  model,
  facts,
  params,
  publishedWeights,
  carried,
  mandateLine,
  chooser,
}: ShortlistPageProps) {
  const ordered = useMemo(() => withoutView(params), [params]);
  const build = useCallback(
    (assessment: DrawnAssessment) => buildChoice(assessment, facts),
    [facts],
  );
  const { view, isCurrent, answered } = useDrawnView(model, ordered, carried, build);
  if (view === null) return null;

  const hrefOf = (path: string, state: RankingParams): string =>
    toHref(path, state, publishedWeights);
  const { ranked, open, among, ruledOut, questionnaire } = view;
  const providerHref = (slug: string): string => hrefOf(`/providers/${slug}`, params);
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-[40rem]">
          <h1 className="text-h1">Your shortlist</h1>
          <p className="mt-2 max-w-[49rem] text-answer">
            <TextParts parts={shortlistSentence(view, publishedWeights, model)} />
          </p>
          {mandateLine}
        </div>
        <ShortlistActions
          pageHref={hrefOf('/shortlist', params)}
          memoHref={hrefOf('/shortlist.pdf', params)}
          questionnaireHref={toHref('/export.xlsx', params, publishedWeights, {
            [openingSheetParameter]: 'questionnaire',
          })}
          count={ranked.length + open.length + ruledOut.length}
          compareHref={toCompareHref(toComparison(params.shortlist), params, publishedWeights)}
        />
      </header>
      <div className="mt-6">
        <DecisionSteps
          current="shortlist"
          query={toRankingQuery(params, publishedWeights)}
          left={{ shortlist: formatCount(params.shortlist.length, 'provider') }}
        />
      </div>
      <div className="mt-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={isCurrent} />
      </div>
      <MemberCards
        {...{ ranked, open, among }}
        ruledOut={ruledOut}
        providerHref={providerHref}
        removeHref={(slug) =>
          hrefOf('/shortlist', {
            ...params,
            shortlist: params.shortlist.filter((other) => other !== slug),
          })
        }
      />
      <Details summary="Change the shortlist" className="no-print mt-2 -ml-3">
        <div className="pt-2 pl-3">{chooser}</div>
      </Details>
      <div className="mt-10 flex flex-col gap-12 print:block">
        <UnsettledRequirements
          ruledOut={ruledOut}
          open={questionnaire.requirements}
          hrefOf={(changed) => hrefOf('/shortlist', changed)}
        />
        <NextSteps askHref={hrefOf('/ask', params)} checkHref={hrefOf('/check', params)} />
      </div>
    </>
  );
}

/** Where the questions and the checklist are. Links to them by their old names here lead on. */
function NextSteps({ askHref, checkHref }: { askHref: string; checkHref: string }) {
  return (
    <>
      <Section
        id="questions"
        title="Ask first"
        note="Whom to write to, what each letter buys, and when to stop; answers that come back are read and judged there."
        onPaper={false}
      >
        <LinkButton id="private-answers" href={askHref} isDocument>
          Next: Ask
        </LinkButton>
      </Section>
      <Section
        id="checklist"
        title="Then check"
        note="Eight checks for each provider, with what evidence suggests, and packs of due diligence."
        onPaper={false}
      >
        <LinkButton href={checkHref} isDocument>
          Open the checklist
        </LinkButton>
      </Section>
    </>
  );
}
