import { apiRoute } from '@/lib/api/api-route';
import { answerInquiry } from '../answer-inquiry';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(async (request) => {
  const { body, caching } = await answerInquiry(new URL(request.url).searchParams);
  return { body, caching };
});
