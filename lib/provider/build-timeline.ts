import type { Change, Incident, Provider } from '@/lib/catalogue/types';
import type { RequirementId } from '@/lib/requirements';

/** A change, and what it does to mandates in a sentence; empty when it settles no gate. */
export type ChangeEffect = {
  readonly change: Change;
  readonly effect: string;
  /** True when it settles a requirement of the present mandate. */
  readonly decisive: boolean;
};

/** What happened to a provider, as one list. */
export type TimelineEntry =
  | (ChangeEffect & { readonly kind: 'change'; readonly date: string })
  | { readonly kind: 'incident'; readonly date: string; readonly incident: Incident }
  | { readonly kind: 'article'; readonly date: string };

/**
 * Changes and incidents, newest first, with the article between them.
 *
 * Dates are only as exact as their sources ("2026", "2026-02", "2026-02-04"). Where one is the
 * beginning of another, the less exact one stands lower, so that a month never seems to follow a day
 * inside it. On equal dates changes come before incidents, each in the file's order, and the article
 * comes last: what happened in its month is taken as news to its reader.
 */
export function buildTimeline(
  { changes, incidents, article }: Pick<Provider, 'changes' | 'incidents' | 'article'>,
  gates: readonly RequirementId[],
  effectOf: (change: Change) => string,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...changes.map((change): TimelineEntry => ({
      kind: 'change',
      date: change.date,
      change,
      effect: effectOf(change),
      decisive: isDecisive(change, gates),
    })),
    ...incidents.map((incident): TimelineEntry => ({
      kind: 'incident',
      date: incident.date,
      incident,
    })),
    { kind: 'article', date: article.published },
  ];
  // A beginning sorts below what it begins, which is what plain text order does.
  return entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** True when the change settles the outcome of a gate that the mandate holds. */
function isDecisive(
  { decides }: Pick<Change, 'decides'>,
  gates: readonly RequirementId[],
): boolean {
  return decides.some((gate) => gates.includes(gate));
}
