import type { Catalogue } from '@/lib/catalogue/types';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { RankingParams } from '@/lib/url/mandate';
import { buildQuestionnaire, type Questionnaire } from './build-questionnaire';

/** The questionnaire of a catalogue, with every source, for whoever has the catalogue at hand. */
export function questionnaireOf(
  catalogue: Catalogue,
  params: Pick<RankingParams, 'mandate' | 'shortlist'>,
): Questionnaire {
  const model = toRankingModel(catalogue, Infinity);
  return buildQuestionnaire({
    model,
    facts: toQuestionFacts(catalogue),
    params,
    draws: drawChances(model, listAdmitted(model, params.mandate), params.mandate),
  });
}
