import { compareText } from '@/lib/scoring';
import { type Grade, grades } from '@/lib/rubric/grades';
import type { SourceKind, SourceStanding } from './schema/evidence';

const gradeOfKind: Readonly<Record<SourceKind, Grade>> = {
  regulator: 'primary',
  filing: 'primary',
  'official-docs': 'company',
  'official-page': 'company',
  'press-release': 'company',
  press: 'press',
  'third-party': 'third-party',
};

type GradedSource = {
  readonly kind: SourceKind;
  readonly standing?: SourceStanding | null | undefined;
};

/**
 * The grade of a source, or the best one among the sources of a finding, a company or a region.
 *
 * A copy has the grade of what it copies; a source without an accountable publisher is never better
 * than third-party. A source of an edition that records no standing counts as an original.
 *
 * @returns Null only for an item without a source.
 * @example gradeOf({ kind: 'filing', standing: 'copy' }) // 'primary'
 */
export function gradeOf(source: GradedSource): Grade;
export function gradeOf(item: { readonly sources: readonly GradedSource[] }): Grade | null;
export function gradeOf(
  item: GradedSource | { readonly sources: readonly GradedSource[] },
): Grade | null {
  if (!('sources' in item)) {
    return item.standing === 'unvetted' ? 'third-party' : gradeOfKind[item.kind];
  }
  const found = new Set(item.sources.map((source) => gradeOf(source)));
  return grades.find((grade) => found.has(grade)) ?? null;
}

/**
 * The one source to show where there is room for one: the best grade, of equal ones the newest, an
 * undated one last, then the lower number.
 *
 * @returns Null only where there is none.
 */
export function bestSource<
  S extends GradedSource & { readonly published: string | null; readonly number: number },
>(sources: readonly S[]): S | null {
  const worth = (source: S): number => grades.indexOf(gradeOf(source));
  const [best = null] = sources.toSorted(
    (a, b) =>
      worth(a) - worth(b) ||
      compareText(b.published ?? '', a.published ?? '') ||
      a.number - b.number,
  );
  return best;
}
