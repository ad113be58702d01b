import type { DrawnAssessment } from '@/lib/assessment/assess';
import { disclaimer } from '@/lib/disclaimer';
import type { Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { drawDefaults } from '@/lib/scoring';
import type { Notice } from '@/lib/url/mandate';
import type { QuestionsResponse } from './schemas/questions';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

type QuestionsInput = {
  assessment: DrawnAssessment;
  questionnaire: Questionnaire;
  notices: Notice[];
};

/** What to ask first, as the API gives it: the rows of the questionnaire with their figures. */
export function toQuestionsResponse({
  assessment: { model, params, draws },
  questionnaire: { asked, pRightLeader, findings, requirements },
  notices,
}: QuestionsInput): QuestionsResponse {
  return {
    edition: toEditionResource(model.edition),
    disclaimer,
    mandate: toMandateResource(params.mandate),
    samples: draws.acceptability.samples,
    seed: drawDefaults.seed,
    asked: [...asked],
    pRightLeader,
    questions: findings.map((row) => ({
      id: row.id,
      provider: row.provider,
      factor: row.factor,
      criterion: row.criterion,
      question: row.question,
      statement: row.statement,
      sources: [...row.sources],
      state: row.state,
      confidence: row.confidence,
      levels: { low: row.levels.low, high: row.levels.high },
      share: row.share,
      sharpens: row.sharpens,
      gain: row.gain,
      changesTopThree: row.changesTopThree,
      width: row.width,
    })),
    requirements: requirements.map(({ id, provider, gate, question, statement, sources }) => ({
      id,
      provider,
      gate,
      question,
      statement,
      sources: [...sources],
    })),
    notices,
  };
}
