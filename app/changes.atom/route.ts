import { feedRoute } from '@/app/open-feed';
import { toAtom } from '@/lib/feeds/to-atom';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** What changed between the last editions, for readers of feeds. */
export const GET = feedRoute('application/atom+xml; charset=utf-8', 9, toAtom);
