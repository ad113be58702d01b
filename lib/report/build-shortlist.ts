import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import { buildChecklist, type Checklist } from '@/lib/checklist/build-checklist';
import type { ChecksOf } from '@/lib/checklist/kept-checks';
import type { CheckAnswers } from '@/lib/url/check-status';
import { noReaderAnswers, type ReaderAnswers } from '@/lib/questionnaire/private-answers';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { buildProviderView, type ProviderView } from '@/lib/provider/build-provider-view';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { withoutView } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { buildChoice, type Choice } from './build-choice';

/** The chosen providers in full: what the shortlist's memo shows. */
export type ShortlistView = Choice & {
  readonly assessment: DrawnAssessment;
  /** Best rank first, then the open ones; those ruled out stay on the list, at its end. */
  readonly members: readonly ProviderView[];
  readonly checklist: Checklist;
};

/** Answers that no server knows. */
export type Privately = ReaderAnswers & {
  /** By provider and check, who answered it when, and what shows it, in sentences. */
  readonly checks: ChecksOf<string>;
};

type ShortlistInput = {
  catalogue: Catalogue;
  params: RankingParams;
  answers: CheckAnswers;
  privately?: Privately;
};

/** An empty shortlist gives no members and a checklist without cells. */
export function buildShortlist({
  catalogue,
  params,
  answers,
  privately = { ...noReaderAnswers, checks: {} },
}: ShortlistInput): ShortlistView {
  const model = withPrivateAnswers(
    toAssessmentModel(catalogue, 'all'),
    privately.answers,
    privately.settled,
  );
  const assessment = assess(model, withoutView(params));
  const choice = buildChoice(assessment, toQuestionFacts(catalogue));
  const chosen = [...choice.ranked, ...choice.open, ...choice.ruledOut].map(({ slug }) => slug);
  return {
    ...choice,
    assessment,
    members: chosen.map((slug) => buildProviderView(catalogue, assessment, slug)),
    checklist: buildChecklist({
      items: catalogue.guide.checklist,
      assessment,
      slugs: chosen,
      answers,
    }),
  };
}
