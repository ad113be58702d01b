import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';

/**
 * What the tray says: who is chosen, in the order of choice, and how much is still to be asked. Who
 * is ruled out stays on the list until a person takes it off; it is asked nothing, so nothing of it
 * counts.
 */
export type ShortlistSummary = {
  entries: readonly AssessedProvider[];
  openRequirements: number;
  openFindings: number;
};

export function summariseShortlist({ params, model, standingOf }: Assessment): ShortlistSummary {
  const known = new Set(model.providers.map(({ slug }) => slug));
  const entries = params.shortlist.filter((slug) => known.has(slug)).map(standingOf);
  const asked = entries.filter(({ group }) => group === 'ranked');
  return {
    entries,
    openRequirements: asked.flatMap(({ gates }) =>
      gates.filter(({ outcome }) => outcome === 'open'),
    ).length,
    openFindings: asked.flatMap(({ contributions }) =>
      contributions.filter(({ levels }) => levels.low < levels.high),
    ).length,
  };
}
