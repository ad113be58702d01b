import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatDate, formatHash } from '@/lib/format';
import { buildQuestionnaire } from '@/lib/questionnaire/build-questionnaire';
import { questionnaireSheetName } from '@/lib/questionnaire/questionnaire-columns';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { buildRanking, listShown } from '@/lib/ranking/build-ranking';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { buildScoringMatrix } from '@/lib/report/build-scoring-matrix';
import type { Notice } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';
import { toEditionSheet } from './edition-sheet';
import { toFindingsSheet } from './findings-sheet';
import { toMatrixSheet } from './matrix-sheet';
import type { OpeningSheet } from '@/lib/url/opening-sheet';
import { toQuestionnaireSheet } from './questionnaire-sheet';
import { rankingSheetName, toRankingSheet } from './ranking-sheet';
import type { WorkbookModel } from './write-workbook';

export type WorkbookInput = {
  readonly catalogue: Catalogue;
  /** Of a model with every source. */
  readonly assessment: DrawnAssessment;
  readonly notices: readonly Notice[];
  readonly opensOn: OpeningSheet;
  /** "https://custody.example": where links in the file lead. */
  readonly origin: string;
};

/** Everything about one link in five sheets, from the same models as the pages. */
export function buildWorkbook(input: WorkbookInput): WorkbookModel {
  const { catalogue, assessment, notices, opensOn, origin } = input;
  const { edition, rubric, providers } = catalogue;
  const { model, params, draws } = assessment;
  const { mandate } = params;
  const published = publishedWeights(rubric.criteria);
  const { ranked, open, ruledOut } = listShown(assessment);
  const slugs = [...ranked, ...open, ...ruledOut].map(({ slug }) => slug);

  // Links name the edition, so that they lead to these figures whatever is published later.
  const pinned = { ...params, edition: edition.id };
  const linkTo = (path: string): string => `${origin}${toHref(path, pinned, published)}`;
  const providerLink = (slug: string): string => linkTo(`/providers/${slug}`);

  const { asks, settings } = mandateSummary(mandate, published, catalogue.rubric);
  const from = `Edition ${formatDate(edition.date)}, ${formatHash(edition.hash)}. ${disclaimer}`;
  const note = `${asks} · ${settings}. ${from}`;
  return {
    title: 'Custodians ranked by mandate',
    edition,
    opensOn: opensOn === 'questionnaire' ? questionnaireSheetName : rankingSheetName,
    sheets: [
      toRankingSheet({
        assessment,
        context: {
          criteria: model.criteria,
          gates: mandate.requirements,
          edition,
          link: linkTo('/'),
          notices,
        },
        notes: [
          buildRanking(assessment)
            .answer.map(({ text }) => text)
            .join(''),
          note,
        ],
        providerLink,
      }),
      toMatrixSheet({ matrix: buildScoringMatrix(assessment), note }),
      toFindingsSheet({
        providers: slugs.flatMap((slug) => providers.filter((one) => one.slug === slug)),
        rubric,
        note,
      }),
      toQuestionnaireSheet({
        questionnaire: buildQuestionnaire(assessment, toQuestionFacts(catalogue)),
        rubric,
        edition,
        note,
      }),
      toEditionSheet({
        catalogue,
        params,
        samples: draws.acceptability.samples,
        notices,
        links: { ranking: linkTo('/'), workbook: linkTo('/export.xlsx') },
      }),
    ],
  };
}
