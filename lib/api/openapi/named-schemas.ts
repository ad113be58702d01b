import {
  catalogueResponseSchema,
  editionsResponseSchema,
  healthResponseSchema,
  indexResponseSchema,
  rubricResponseSchema,
} from '@/lib/api/schemas/catalogue';
import {
  changedFindingSchema,
  changedProviderSchema,
  changesResponseSchema,
  overtakeSchema,
  scoreSplitSchema,
} from '@/lib/api/schemas/changes';
import {
  inquiryLettersSchema,
  inquiryPlanStepSchema,
  inquiryQuestionSchema,
  inquiryResponseSchema,
} from '@/lib/api/schemas/inquiry';
import { costPartSchema, costsResponseSchema, providerCostsSchema } from '@/lib/api/schemas/costs';
import { problemSchema } from '@/lib/api/schemas/problem';
import {
  findingResourceSchema,
  datedFindingSchema,
  findingsSchema,
  providerResponseSchema,
  providersResponseSchema,
  providerSchema,
  providerSummarySchema,
} from '@/lib/api/schemas/provider';
import {
  findingQuestionSchema,
  questionsResponseSchema,
  requirementQuestionSchema,
} from '@/lib/api/schemas/questions';
import {
  criterionScoreSchema,
  rankedSchema,
  rankingResponseSchema,
  ruledOutSchema,
} from '@/lib/api/schemas/ranking';
import {
  rankedExportSchema,
  rankingExportSchema,
  ruledOutExportSchema,
} from '@/lib/api/schemas/ranking-export';
import {
  robustnessResponseSchema,
  stableRangeSchema,
  weightStabilitySchema,
} from '@/lib/api/schemas/robustness';
import {
  editionSchema,
  gateSchema,
  mandateSchema,
  noticeSchema,
  sourcesSchema,
} from '@/lib/api/schemas/values';
import { rubricFileSchema } from '@/lib/catalogue/schema/rubric-file';

/** What answers are made of. */
const parts = {
  Edition: editionSchema,
  Mandate: mandateSchema,
  Notice: noticeSchema,
  Source: sourcesSchema.element,
  Gate: gateSchema,
  Finding: findingResourceSchema,
  Findings: findingsSchema,
  DatedFinding: datedFindingSchema,
};

/** The schemas of the API's answers, by the name that its description gives them. */
export const apiSchemas = {
  ...parts,
  Provider: providerSchema,
  ProviderSummary: providerSummarySchema,
  Rubric: rubricFileSchema,
  CriterionScore: criterionScoreSchema,
  RankedProvider: rankedSchema,
  RuledOutProvider: ruledOutSchema,
  StableRange: stableRangeSchema,
  WeightStability: weightStabilitySchema,
  FindingQuestion: findingQuestionSchema,
  RequirementQuestion: requirementQuestionSchema,
  IndexAnswer: indexResponseSchema,
  HealthAnswer: healthResponseSchema,
  ProvidersAnswer: providersResponseSchema,
  ProviderAnswer: providerResponseSchema,
  CatalogueFile: catalogueResponseSchema,
  RubricAnswer: rubricResponseSchema,
  EditionsAnswer: editionsResponseSchema,
  RankingAnswer: rankingResponseSchema,
  RobustnessAnswer: robustnessResponseSchema,
  QuestionsAnswer: questionsResponseSchema,
  InquiryQuestion: inquiryQuestionSchema,
  InquiryStep: inquiryPlanStepSchema,
  InquiryLetters: inquiryLettersSchema,
  InquiryAnswer: inquiryResponseSchema,
  CostPart: costPartSchema,
  ProviderCosts: providerCostsSchema,
  CostsAnswer: costsResponseSchema,
  ScoreSplit: scoreSplitSchema,
  ChangedFinding: changedFindingSchema,
  ChangedProvider: changedProviderSchema,
  Overtake: overtakeSchema,
  ChangesAnswer: changesResponseSchema,
  RankingExport: rankingExportSchema,
  ExportedRankedProvider: rankedExportSchema,
  ExportedRuledOutProvider: ruledOutExportSchema,
  Problem: problemSchema,
};

export type SchemaName = keyof typeof apiSchemas;

/** Those that `/export.json` needs. */
export const exportSchemas = {
  ...parts,
  CriterionScore: criterionScoreSchema,
  RankedProvider: rankedExportSchema,
  RuledOutProvider: ruledOutExportSchema,
  RankingExport: rankingExportSchema,
};
