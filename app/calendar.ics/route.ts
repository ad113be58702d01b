import { feedRoute } from '@/app/open-feed';
import { listDatedFacts } from '@/lib/feeds/list-dated-facts';
import { toCalendar } from '@/lib/feeds/to-calendar';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The dated facts of the newest edition, for calendars. */
export const GET = feedRoute(
  'text/calendar; charset=utf-8',
  1,
  ({ editions: [newest], providers, origin }) =>
    newest === undefined
      ? toCalendar([], '1970-01-01', origin)
      : toCalendar(listDatedFacts(newest, providers), newest.edition.date, origin),
);
