import { apiRoute } from '@/lib/api/api-route';
import { toQuestionsResponse } from '@/lib/api/to-questions-response';
import { buildQuestionnaire } from '@/lib/questionnaire/build-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { openMandate } from '../open-mandate';
import { newestId } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** A shortlist narrows whom to ask and changes no figure. */
export const GET = apiRoute(
  async (request) => {
    const { catalogue, caching, notices, assessment } = await openMandate(
      new URL(request.url).searchParams,
    );
    const questionnaire = buildQuestionnaire(assessment, toQuestionFacts(catalogue));
    return { body: toQuestionsResponse({ assessment, questionnaire, notices }), caching };
  },
  { keptFor: newestId },
);
