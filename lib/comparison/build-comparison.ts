import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { subjectOf } from '@/lib/words/answer-sentence';
import type { TextPart } from '@/lib/words/text-part';
import { type ProviderScore, roundScore } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { isSameWeights, publishedWeights } from '@/lib/url/mandate-defaults';
import type { ComparedProvider } from './compared-provider';
import { type CertainFindings, comparisonAnswer } from './comparison-answer';
import type { ComparisonRow } from './comparison-row';
import { criterionRows, recordRows } from './criterion-rows';
import { mandateRows } from './mandate-rows';
import { toColumns } from './to-columns';

export type ComparisonSection = {
  readonly id: string;
  /** Stands above the rows; null where the first row is heading enough. */
  readonly title: string | null;
  readonly rows: readonly ComparisonRow[];
};

/** Everything the comparison shows for one link. */
export type ComparisonView = {
  readonly params: RankingParams;
  readonly answer: readonly TextPart[];
  /** The heads of the columns, in the order asked for. */
  readonly providers: readonly ComparedProvider[];
  /** Whether the scores in those heads differ. */
  readonly scoresDiffer: boolean;
  readonly sections: readonly ComparisonSection[];
};

/**
 * Two to four providers side by side under the mandate of the link: the same rows for everyone.
 * Scores, ranks and requirements are those of the ranking, because they are the same assessment;
 * what the mandate rules out is compared all the same, and marked.
 *
 * @throws RangeError for a slug that is not part of the catalogue; the link's parser drops those.
 */
export function buildComparison(
  catalogue: Catalogue,
  assessment: DrawnAssessment,
  slugs: readonly string[],
): ComparisonView {
  const { params, draws } = assessment;
  const { mandate } = params;
  const columns = toColumns(catalogue, assessment, slugs);
  const published = publishedWeights(catalogue.rubric.criteria);
  const criteria = catalogue.rubric.criteria.map((criterion, index): ComparisonSection => ({
    id: `criterion-${criterion.id}`,
    title: index === 0 ? 'Score by criterion and factor' : null,
    rows: criterionRows(columns, criterion),
  }));
  const providers = columns.map(({ head }) => head);

  return {
    params,
    answer: comparisonAnswer(
      columns,
      subjectOf(mandate, isSameWeights(mandate.weights, published), catalogue.rubric),
      draws.chanceAhead,
      countCertain(criteria),
    ),
    providers,
    scoresDiffer: new Set(providers.map(scoreKey)).size > 1,
    sections: [
      { id: 'mandate', title: null, rows: mandateRows(columns, mandate, catalogue.rubric) },
      ...criteria,
      { id: 'record', title: 'Entities, fees and events', rows: recordRows(columns) },
    ],
  };
}

const scoreKey = ({ score, low, high }: ProviderScore): string =>
  [score, low, high].map(roundScore).join();

function countCertain(sections: readonly ComparisonSection[]): CertainFindings {
  const rows = sections.flatMap(({ rows }) => rows.filter((row) => row.kind === 'factor'));
  const ahead = rows.filter(({ cells }) => cells.some(({ lead }) => lead === 'ahead'));
  return { ahead: ahead.length, findings: rows.length };
}

type VisibleSections = {
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
