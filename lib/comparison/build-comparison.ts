import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { subjectOf } from '@/lib/ranking/answer-sentence';
import type { TextPart } from '@/lib/ranking/text-part';
import { type ProviderScore, roundScore } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { isSameWeights, publishedWeights } from '@/lib/url/mandate-defaults';
import { type CertainFindings, comparisonAnswer } from './comparison-answer';
import type { ComparisonRow } from './comparison-row';
import type { ComparedProvider } from './compared-provider';
import { criterionRows } from './criterion-rows';
import { mandateRows } from './mandate-rows';
import { recordRows } from './record-rows';
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
      subjectOf(mandate, isSameWeights(mandate.weights, published)),
      draws.chanceAhead,
      countCertain(criteria),
    ),
    providers,
    scoresDiffer: new Set(providers.map(scoreKey)).size > 1,
    sections: [
      { id: 'mandate', title: null, rows: mandateRows(columns, mandate) },
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
