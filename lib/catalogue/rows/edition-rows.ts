import type * as Models from '@/prisma/generated/sqlite/client';

/** One edition as flat rows. The keys are the names of the tables in the database client. */
export type EditionRows = {
  criterion: Models.Criterion[];
  factor: Models.Factor[];
  factorLevel: Models.FactorLevel[];
  notScored: Models.NotScored[];
  preset: Models.Preset[];
  presetRegion: Models.PresetRegion[];
  presetRequirement: Models.PresetRequirement[];
  presetWeight: Models.PresetWeight[];
  provider: Models.Provider[];
  source: Models.Source[];
  companySource: Models.CompanySource[];
  assetsUnderCustody: Models.AssetsUnderCustody[];
  assetsSource: Models.AssetsSource[];
  regionsNoteSource: Models.RegionsNoteSource[];
  region: Models.Region[];
  regionSource: Models.RegionSource[];
  stakingNetwork: Models.StakingNetwork[];
  stakingSource: Models.StakingSource[];
  articleEntry: Models.ArticleEntry[];
  articleFeature: Models.ArticleFeature[];
  articleAlternative: Models.ArticleAlternative[];
  articleCompletion: Models.ArticleCompletion[];
  articleCompletedField: Models.ArticleCompletedField[];
  articleCompletionSource: Models.ArticleCompletionSource[];
  articleComparison: Models.ArticleComparison[];
  articleComparisonSource: Models.ArticleComparisonSource[];
  entity: Models.Entity[];
  entitySource: Models.EntitySource[];
  finding: Models.Finding[];
  findingLookedAt: Models.FindingLookedAt[];
  findingSource: Models.FindingSource[];
  fee: Models.Fee[];
  feeSource: Models.FeeSource[];
  incident: Models.Incident[];
  incidentSource: Models.IncidentSource[];
  change: Models.Change[];
  changeGate: Models.ChangeGate[];
  changeSource: Models.ChangeSource[];
  guide: Models.Guide[];
  guideText: Models.GuideText[];
  faqEntry: Models.FaqEntry[];
  checklistItem: Models.ChecklistItem[];
  checklistRedFlag: Models.ChecklistRedFlag[];
  checklistFactor: Models.ChecklistFactor[];
  checklistRequirement: Models.ChecklistRequirement[];
  useCase: Models.UseCase[];
  useCaseProvider: Models.UseCaseProvider[];
};

export type TableName = keyof EditionRows;

/**
 * Every table in the order of writing, so that what a row refers to is always there before it. A
 * record rather than a list, because then the compiler notices a table that is missing.
 */
const tables: Record<TableName, true> = {
  criterion: true,
  factor: true,
  factorLevel: true,
  notScored: true,
  preset: true,
  presetRegion: true,
  presetRequirement: true,
  presetWeight: true,
  provider: true,
  source: true,
  companySource: true,
  assetsUnderCustody: true,
  assetsSource: true,
  regionsNoteSource: true,
  region: true,
  regionSource: true,
  stakingNetwork: true,
  stakingSource: true,
  articleEntry: true,
  articleFeature: true,
  articleAlternative: true,
  articleCompletion: true,
  articleCompletedField: true,
  articleCompletionSource: true,
  articleComparison: true,
  articleComparisonSource: true,
  entity: true,
  entitySource: true,
  finding: true,
  findingLookedAt: true,
  findingSource: true,
  fee: true,
  feeSource: true,
  incident: true,
  incidentSource: true,
  change: true,
  changeGate: true,
  changeSource: true,
  guide: true,
  guideText: true,
  faqEntry: true,
  checklistItem: true,
  checklistRedFlag: true,
  checklistFactor: true,
  checklistRequirement: true,
  useCase: true,
  useCaseProvider: true,
};

const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name);

export const tableNames: readonly TableName[] = Object.keys(tables).filter(isTableName);

export const isComplete = (rows: Partial<EditionRows>): rows is EditionRows =>
  tableNames.every((name) => rows[name] !== undefined);
