import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Entity, Fee } from '@/lib/catalogue/types';
import {
  entityStatusWords,
  incidentKindWords,
  outcomeWords,
  resolutionWords,
} from '@/lib/evidence-words';
import { capitalise, formatDate } from '@/lib/format';
import type { TimelineEntry } from '@/lib/provider/build-timeline';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import { qualifiedStatusOf } from '@/lib/provider/list-companies';
import type { MemoEntity, MemoFee, MemoGate, MemoProvider } from './memo-model';
import { toRefs } from './memo-findings';

/** Facts of a provider that have no level: requirements, legal entities, fees, what happened. */

export function toMemoGate({
  name,
  outcome,
  limited,
  sentence,
  sources,
}: RequirementOutcome): MemoGate {
  return {
    name,
    outcome,
    word: limited ? 'Met with limits' : capitalise(outcomeWords[outcome]),
    reason: sentence,
    refs: toRefs(sources),
  };
}

export function toMemoEntity(entity: Entity): MemoEntity {
  const since = entity.since ? ` since ${formatDate(entity.since)}` : '';
  return {
    name:
      entity.role === 'affiliate'
        ? `${entity.name} (affiliate, holds no client assets)`
        : entity.name,
    place: jurisdictionName(entity.jurisdiction),
    licence: entity.licence,
    regulator: entity.regulator ?? 'None named',
    status: `${entityStatusWords[entity.status]}${since}`,
    qualified: `${qualifiedWords[qualifiedStatusOf(entity)]} ${entity.qualifiedBasis}`,
    refs: toRefs(entity.sources),
  };
}

const qualifiedWords = {
  yes: 'Yes.',
  no: 'No.',
  open: 'Not settled.',
  'not-applicable': 'Not applicable.',
} as const;

export function toMemoFee({ what, value, asOf, asOfNote, sources }: Fee): MemoFee {
  return {
    what,
    value,
    asOf: [asOf && formatDate(asOf), asOfNote].filter(Boolean).join(', ') || 'undated',
    refs: toRefs(sources),
  };
}

/** Changes and incidents, newest first; the article has its own place in every memo. */
export function toMemoEvents(timeline: readonly TimelineEntry[]): MemoProvider['events'] {
  return timeline.flatMap((entry) => {
    switch (entry.kind) {
      case 'article':
        return [];
      case 'change':
        return {
          date: formatDate(entry.date),
          kind: entry.decisive ? 'Change, decides a requirement' : 'Change',
          what: [entry.change.what, entry.effect].filter(Boolean).join(' '),
          refs: toRefs(entry.change.sources),
        };
      case 'incident':
        return {
          date: formatDate(entry.date),
          kind: `${incidentKindWords[entry.incident.kind]}, ${resolutionWords[entry.incident.resolved]}`,
          what: entry.incident.what,
          refs: toRefs(entry.incident.sources),
        };
    }
  });
}
