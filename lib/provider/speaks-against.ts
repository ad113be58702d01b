import { bestSource } from '@/lib/catalogue/grade';
import type { Incident, Provider, Source } from '@/lib/catalogue/types';
import {
  firstSentence,
  headlineOf,
  incidentKindWords,
  resolutionWords,
} from '@/lib/evidence-words';
import { formatDate, formatLevel, formatList, toSentence } from '@/lib/format';
import { levelPoints, roundScore } from '@/lib/scoring';
import type { FindingGroup } from './group-findings';
import { findingAnchor } from './list-citations';

/** One thing that speaks against a provider, or the sentence that nothing was found. */
export type Against = {
  readonly head: string;
  readonly text: string;
  readonly source: Source | null;
  /** Where on the page it is told in full. */
  readonly anchor: string;
};

/** More stand in the section on incidents. */
const incidentsShown = 2;

/**
 * What a careful reader would hold against a provider, in this order: incidents that are not known to
 * have ended, newest first; then what is disputed; then the factor of which the most weight is not shown. It is never empty:
 * where no such incident was found it says so, with the day and the places of the search if one is
 * recorded, because having found nothing proves nothing.
 */
export function listAgainst(
  incidents: readonly Incident[],
  enforcementSearch: Provider['enforcementSearch'],
  groups: readonly FindingGroup[],
): Against[] {
  const unresolved = incidents.filter(({ resolved }) => resolved !== 'yes');
  const told = unresolved
    .slice(0, incidentsShown)
    .map(({ kind, resolved, date, what, sources }): Against => ({
      head: `${incidentKindWords[kind]} of ${formatDate(date)}, ${resolutionWords[resolved]}`,
      text: firstSentence(what),
      source: bestSource(sources),
      anchor: 'incidents',
    }));
  const where =
    enforcementSearch === null
      ? ''
      : ` on ${formatDate(enforcementSearch.date)} in ${formatList(enforcementSearch.places)}`;
  const none: Against = {
    head: 'No unresolved incident was found',
    text: `None was found${where}. That is not proof.`,
    source: null,
    anchor: 'incidents',
  };
  const weakest = findWeakest(groups);
  return [
    ...(told.length === 0 ? [none] : told),
    ...listDisputed(groups),
    ...(weakest === null ? [] : [weakest]),
  ];
}

const listDisputed = (groups: readonly FindingGroup[]): Against[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ factor, finding: { disputed, sources } }) =>
      disputed === null
        ? []
        : [
            {
              head: `${factor.name}, disputed since ${formatDate(disputed.since)}`,
              text: disputed.reason,
              source: bestSource(sources),
              anchor: findingAnchor(factor.id),
            },
          ],
    ),
  );

/** The factor that costs most at what is proven; null where everything is proven at the top. */
function findWeakest(groups: readonly FindingGroup[]): Against | null {
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => {
      const { weight, floor, levels } = row.contribution;
      return { ...row, missing: weight * (100 - levelPoints(levels.low, floor)) };
    }),
  );
  const [weakest] = rows.toSorted((a, b) => roundScore(b.missing) - roundScore(a.missing));
  if (weakest === undefined || roundScore(weakest.missing) <= 0) return null;
  const { factor, finding } = weakest;
  return {
    head: `Weakest in proof: ${factor.name.toLowerCase()}, level ${formatLevel(finding)}`,
    text: toSentence(headlineOf(finding)),
    source: bestSource(finding.sources),
    anchor: findingAnchor(factor.id),
  };
}
