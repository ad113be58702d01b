import type { Catalogue, Source } from '@/lib/catalogue/types';
import type { Point } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import type { Decision } from '@/lib/decision/read-decision';
import { gradeWord } from '@/lib/evidence-words';
import { capitalise, withoutStop } from '@/lib/format';
import type { BriefReason } from './brief-model';
import { keyOf, listOnce } from './number-sources';

/** Of one finding; the annex has all. */
const mostCited = 3;

/** Sources of a point's finding, in the order of its statement; empty without the edition. */
type SourcesOf = (point: Point) => readonly Source[];

export const sourcesIn =
  (catalogue: Catalogue | null): SourcesOf =>
  ({ provider, factor }) =>
    catalogue?.providers.find(({ slug }) => slug === provider)?.findings[factor].sources ?? [];

/** What the reasons and risks of a decision cite, each once, in the order in which they do. */
export function listBriefSources(
  { proposal }: Decision,
  catalogue: Catalogue | null,
): readonly Source[] {
  const points = [...(proposal?.deciding ?? []), ...(proposal?.other ?? [])];
  return listOnce(points.flatMap((point) => sourcesIn(catalogue)(point).slice(0, mostCited)));
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
