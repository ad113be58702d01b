import type { Catalogue, Source } from '@/lib/catalogue/types';
import type { Point } from '@/lib/decision/proposal-schema';
import type { Names } from '@/lib/decision/decision-words';
import type { Decision } from '@/lib/decision/read-decision';
import { gradeWord, publishedOn } from '@/lib/evidence-words';
import { capitalise, formatDate, formatList, withoutStop } from '@/lib/format';
import type { BriefReason, BriefSource } from './brief-model';
import { keyOf, listOnce } from './number-sources';

/** Of one finding; the annex has all. */
export const mostCited = 3;

/** Sources as a brief lists them, numbered in their order. */
export const toBriefSources = (sources: readonly Source[]): BriefSource[] =>
  sources.map((source, index) => ({
    number: index + 1,
    grade: capitalise(gradeWord({ sources: [source] }) ?? ''),
    text: `${source.publisher}: ${source.title}.`,
    url: source.url,
    published: publishedOn(source),
  }));

/**
 * Sources of a point's finding, in the order of its statement: as the edition has them, or where it is not at
 * hand as the record does. Empty where neither knows them.
 */
type SourcesOf = (point: Pick<Point, 'provider' | 'factor'>) => readonly Source[];

export const sourcesIn =
  ({ base }: Pick<Decision, 'base'>, catalogue: Catalogue | null): SourcesOf =>
  ({ provider, factor }) => {
    if (catalogue !== null) {
      return (
        catalogue.providers.find(({ slug }) => slug === provider)?.findings[factor].sources ?? []
      );
    }
    const held = base.reliedOn.providers.find(({ slug }) => slug === provider);
    return (held?.findings[factor].sources ?? []).flatMap(
      (id) => held?.sourceList?.find((one) => one.id === id) ?? [],
    );
  };

const pointsOf = ({ proposal }: Pick<Decision, 'proposal'>): Point[] => [
  ...(proposal?.deciding ?? []),
  ...(proposal?.other ?? []),
];

/** What the reasons and risks of a decision cite, each once, in the order in which they do. */
export function listBriefSources(
  decision: Decision,
  catalogue: Catalogue | null,
): readonly Source[] {
  const of = sourcesIn(decision, catalogue);
  return listOnce(pointsOf(decision).flatMap((point) => of(point).slice(0, mostCited)));
}

/**
 * What a brief cannot say where the edition of its record is not at hand; empty where it is.
 *
 * @example ['Edition 23 Nov 2026 (96bd5c8d) is not on this installation: …']
 */
export function listMissing(
  decision: Decision,
  names: Names,
  catalogue: Catalogue | null,
): string[] {
  if (catalogue !== null) return [];
  const { edition, reliedOn } = decision.base;
  const of = sourcesIn(decision, null);
  const unlisted = pointsOf(decision).filter(
    (point) =>
      of(point).length === 0 &&
      reliedOn.providers.some(
        ({ slug, findings }) =>
          slug === point.provider && findings[point.factor].sources.length > 0,
      ),
  );
  const whose = [...new Set(unlisted.map(({ provider }) => names.provider(provider)))];
  return [
    `Edition ${formatDate(edition.date)} (${edition.id.slice(0, 8)}) is not on this installation. Levels, outcomes and figures here are those that the record holds; statements beyond them are left out.`,
    ...(whose.length === 0
      ? []
      : [`The record lists no sources for ${formatList(whose)}: look them up in that edition.`]),
    ...(reliedOn.checklist === undefined
      ? ['The record does not say which checks were asked for, so none counts as unanswered.']
      : []),
  ];
}

/** A point with the numbers of its sources in the list, and the best grade among them. */
export function toReason(
  point: Point,
  { base, answers }: Decision,
  names: Names,
  cited: { readonly sources: readonly Source[]; readonly of: SourcesOf },
): BriefReason {
  const { provider, factor, level, words, note } = point;
  const keys = cited.sources.map(keyOf);
  const own = cited.of(point).slice(0, mostCited);
  const finding = base.reliedOn.providers.find(({ slug }) => slug === provider)?.findings[factor];
  const answer = answers.find((one) => one.provider === provider && one.factor === factor)?.answer;
  return {
    title: `${names.provider(provider)}, ${names.factor(factor)}`,
    text: `Level ${level}: ${withoutStop(words)}. ${note}`.trim(),
    refs: [...new Set(own.map((source) => keys.indexOf(keyOf(source)) + 1))].toSorted(
      (a, b) => a - b,
    ),
    grade:
      answer != null
        ? `Private${answer.document ? `: ${answer.document.name}` : ''}`
        : own.length > 0
          ? capitalise(gradeWord({ sources: [...own] }) ?? '')
          : capitalise(finding?.grade ?? 'no source'),
  };
}
