import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatOrdinal, formatScore } from '@/lib/format';

/** Where a provider stands, before answers are taken and after. */
export type PreviewRow = {
  readonly slug: string;
  readonly shortName: string;
  readonly before: PreviewStanding;
  readonly after: PreviewStanding;
  readonly isChanged: boolean;
};

export type PreviewStanding = {
  /** null where nothing is required. */
  readonly group: AssessedProvider['group'] | null;
  /** Rank in the ranking set; null outside of it. */
  readonly rank: number | null;
  readonly score: number;
};

/**
 * What answers do: every provider whose group, rank or score they change, and whoever leads before or
 * after, in the order of after.
 */
export function previewAnswers(before: Assessment, after: Assessment): PreviewRow[] {
  return [...after.ranked, ...after.open, ...after.ruledOut]
    .map((provider): PreviewRow => {
      const was = toStanding(before.standingOf(provider.slug));
      const is = toStanding(provider);
      return {
        slug: provider.slug,
        shortName: provider.shortName,
        before: was,
        after: is,
        isChanged: was.group !== is.group || was.rank !== is.rank || was.score !== is.score,
      };
    })
    .filter(
      ({ isChanged, before: was, after: is }) => isChanged || was.rank === 1 || is.rank === 1,
    );
}

/** Where a provider stands under a mandate, without chances. */
export const toStanding = (provider: AssessedProvider): PreviewStanding => ({
  group: provider.gates.length === 0 ? null : provider.group,
  rank: provider.place === 'ranked' ? provider.rank : null,
  score: provider.score,
});

const groups = { meets: 'meets all', open: 'open', 'ruled-out': 'ruled out' } as const;

/** @example "first, 87.2 points, meets all" */
export const sayStanding = ({ group, rank, score }: PreviewStanding): string =>
  [
    ...(rank === null ? [] : [formatOrdinal(rank)]),
    `${formatScore(score)} points`,
    ...(group === null ? [] : [groups[group]]),
  ].join(', ');
