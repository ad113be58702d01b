import { type CheckStatus, checkStatuses, checkStatusNames } from '@/lib/url/check-status';

export type StatusCounts = Readonly<Record<CheckStatus, number>>;

export function countStatuses(statuses: readonly CheckStatus[]): StatusCounts {
  const counts = { 'to-ask': 0, waiting: 0, met: 0, 'not-met': 0, 'not-needed': 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** In the order in which a result is read: the good news, what is under way, what is not. */
const readingOrder = ['met', 'waiting', 'to-ask', 'not-met', 'not-needed'] as const;

/**
 * "7 met, 1 waiting, 0 to ask, 0 not met". What nobody has decided yet is said even when it is none;
 * "not needed" is said only where someone decided it.
 */
export function describeCounts(counts: StatusCounts): string {
  return readingOrder
    .filter((status) => status !== 'not-needed' || counts[status] > 0)
    .map((status) => `${counts[status]} ${checkStatusNames[status].toLowerCase()}`)
    .join(', ');
}

/** "7 of 8 checks met"; checks that are not needed are not counted. */
export function describeMet(counts: StatusCounts): string {
  const needed = checkStatuses
    .filter((status) => status !== 'not-needed')
    .reduce((sum, status) => sum + counts[status], 0);
  return `${counts.met} of ${needed} checks met`;
}
