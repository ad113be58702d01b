import type { ComparisonSection, ComparisonView } from './build-comparison';

export type VisibleSections = {
  readonly sections: readonly ComparisonSection[];
  /** How many rows are left out. */
  readonly hidden: number;
};

/**
 * The rows to show. With `onlyDifferences` those that are the same for all are left out; the row of
 * a criterion stays as the head of its factors as long as one of them does, and a section without
 * rows goes.
 */
export function visibleSections(
  { sections }: Pick<ComparisonView, 'sections'>,
  onlyDifferences: boolean,
): VisibleSections {
  if (!onlyDifferences) return { sections, hidden: 0 };
  const shown = sections
    .map((section) => {
      const someDiffer = section.rows.some(({ differs }) => differs);
      const rows = section.rows.filter(
        ({ differs, kind }) => differs || (kind === 'criterion' && someDiffer),
      );
      return { ...section, rows };
    })
    .filter(({ rows }) => rows.length > 0);
  return { sections: shown, hidden: countRows(sections) - countRows(shown) };
}

export function countRows(sections: readonly ComparisonSection[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
