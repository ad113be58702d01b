import { bestSource } from '@/lib/catalogue/grade';
import type { Incident, Provider, Source } from '@/lib/catalogue/types';
import {
  firstSentence,
  headlineOf,
  incidentKindWords,
  resolutionWords,
} from '@/lib/evidence-words';
import { formatDate, formatLevel, formatList, toSentence } from '@/lib/format';
import { listUnproven } from '@/lib/assessment/proven-lead';
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
  return [
    ...(told.length === 0 ? [none] : told),
    ...listDisputed(groups),
    ...listWeakest(groups).slice(0, 1),
  ];
}

/**
 * The same for who reads nothing else: what was found against it, then where its proof is weakest, so many
 * as are asked for. That nothing was found is no risk and left out.
 */
export function listRisks(
  {
    against,
    groups,
  }: { readonly against: readonly Against[]; readonly groups: readonly FindingGroup[] },
  most: number,
): Against[] {
  const found = against.filter(({ source }) => source !== null);
  const others = listWeakest(groups).filter(({ anchor }) =>
    found.every((one) => one.anchor !== anchor),
  );
  return [...found, ...others].slice(0, most);
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

/** The factors that cost most at what is proven, the worst first. */
function listWeakest(groups: readonly FindingGroup[]): Against[] {
  const rows = groups.flatMap((group) => group.rows);
  return listUnproven({ contributions: rows.map(({ contribution }) => contribution) }).flatMap(
    (part) => {
      const row = rows.find(({ contribution }) => contribution === part);
      if (row === undefined) return [];
      const { factor, finding } = row;
      return [
        {
          head: `Weakest in proof: ${factor.name.toLowerCase()}, level ${formatLevel(finding)}`,
          text: toSentence(headlineOf(finding)),
          source: bestSource(finding.sources),
          anchor: findingAnchor(factor.id),
        },
      ];
    },
  );
}
