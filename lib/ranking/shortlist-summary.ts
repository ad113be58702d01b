import type { RankingProvider } from './ranking-model';
import type { RankingRow } from './ranking-row';
import type { RequirementResult } from './requirement-result';

export type ShortlistEntry = {
  slug: string;
  name: string;
  shortName: string;
  /** Null when the mandate rules it out; it stays on the list until a person takes it off. */
  rank: number | null;
};

/**
 * What the tray says: who is chosen, in the order of choice, and how much is still to be asked.
 * Whom the mandate rules out is asked nothing, so nothing of it counts.
 */
export type ShortlistSummary = {
  entries: ShortlistEntry[];
  openRequirements: number;
  openFindings: number;
};

export function summariseShortlist(
  shortlist: readonly string[],
  judged: readonly { provider: RankingProvider; gates: readonly RequirementResult[] }[],
  rows: readonly RankingRow[],
): ShortlistSummary {
  const chosen = shortlist.flatMap((slug) =>
    judged.filter(({ provider }) => provider.slug === slug),
  );
  const asked = chosen.filter(({ provider: { slug } }) => rows.some((row) => row.slug === slug));
  return {
    entries: chosen.map(({ provider: { slug, name, shortName } }) => ({
      slug,
      name,
      shortName,
      rank: rows.find((row) => row.slug === slug)?.rank ?? null,
    })),
    openRequirements: asked.flatMap(({ gates }) =>
      gates.filter(({ outcome }) => outcome === 'open'),
    ).length,
    openFindings: asked.flatMap(({ provider }) =>
      Object.values(provider.levels).filter(({ low, high }) => low < high),
    ).length,
  };
}
