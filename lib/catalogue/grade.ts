import { type Grade, grades } from '@/lib/rubric/grades';
import type { SourceKind, Standing } from './schema/evidence';

const gradeOfKind: Readonly<Record<SourceKind, Grade>> = {
  regulator: 'primary',
  filing: 'primary',
  'official-docs': 'company',
  'official-page': 'company',
  'press-release': 'company',
  press: 'press',
  'third-party': 'third-party',
};

type GradedSource = { readonly kind: SourceKind; readonly standing?: Standing | null | undefined };

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
