'use client';

import type { CheckStatus } from '@/lib/url/check-status';
import {
  countStatuses,
  describeCounts,
  describeMet,
  type StatusCounts,
} from '@/lib/checklist/count-statuses';
import { useCheckAnswers } from './check-answers';

type Result = { counts: StatusCounts; answered: number; checks: number };

function useResult(slug: string): Result {
  const { answers, suggestions, known } = useCheckAnswers();
  const given = answers[slug] ?? {};
  const statuses = known.itemIds.flatMap((id): CheckStatus[] => {
    const status = given[id] ?? suggestions[slug]?.[id];
    return status ? [status] : [];
  });
  return {
    counts: countStatuses(statuses),
    answered: known.itemIds.filter((id) => given[id] !== undefined).length,
    checks: known.itemIds.length,
  };
}

/** "5 of 8 checks met" */
export function MetCount({ slug }: { slug: string }) {
  const { counts, answered } = useResult(slug);
  return (
    <span>
      {describeMet(counts)}
      {answered === 0 && ', as evidence suggests'}
    </span>
  );
}

/** "5 met, 1 waiting, 2 to ask, 0 not met", and how many of them a person decided. */
export function ResultCount({ slug }: { slug: string }) {
  const { counts, answered, checks } = useResult(slug);
  const [met = '', ...rest] = describeCounts(counts).split(', ');
  return (
    <>
      <strong>{met}</strong>, {rest.join(', ')}
      <span className="block text-caption text-ink2">{sayAnswered(answered, checks)}</span>
    </>
  );
}

function sayAnswered(answered: number, checks: number): string {
  if (answered === 0) return 'none answered yet, all suggested';
  const rest = checks - answered;
  return rest === 0 ? 'all answered' : `${answered} answered, ${rest} suggested`;
}
