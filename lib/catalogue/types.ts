import type { CriterionId, FactorId, RegionId } from '@/lib/rubric/ids';
import type { Grade } from '@/lib/rubric/grades';
import type { EditionChange, SourceFile, SourceStanding } from './schema/evidence';
import type { DiligenceFile } from './schema/diligence-file';
import type { GuideFile } from './schema/guide-file';
import type { PresetsFile } from './schema/presets-file';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/**
 * The catalogue as the site reads it: the data files with every reference to a source resolved. A
 * source carries its number in the provider's list, so that every view prints the same number. What an
 * earlier edition does not say is null.
 */
export type Source = Omit<SourceFile, 'standing' | 'original'> & {
  id: string;
  number: number;
  standing: SourceStanding | null;
  /** What a copy is a copy of. */
  original: { publisher: string | null; url: string | null } | null;
  grade: Grade;
};

type Resolved<T extends { sources: string[] }> = Omit<T, 'sources'> & { sources: Source[] };

type FindingFile = ProviderFile['findings'][FactorId];

type DisputeFile = NonNullable<FindingFile['disputed']>;

/** Since when and why a finding is contested, and what the provider itself says. */
export type Dispute = Omit<DisputeFile, 'ownWords'> & {
  ownWords: Resolved<NonNullable<DisputeFile['ownWords']>> | null;
};

export type Finding = Omit<
  Resolved<FindingFile>,
  'headline' | 'readers' | 'change' | 'disputed'
> & {
  factor: FactorId;
  headline: string | null;
  /** How many people have read its sources. */
  readers: 1 | 2 | null;
  /** How and why it differs from an earlier edition. */
  change: EditionChange | null;
  disputed: Dispute | null;
};

export type Entity = Omit<Resolved<ProviderFile['entities'][number]>, 'id'> & {
  id: string | null;
  /** The regions whose clients would sign with it. */
  serves: RegionId[];
};

export type RegionAvailability = Omit<
  Resolved<ProviderFile['regions']['byRegion'][RegionId]>,
  'servedBy'
> & {
  /** Ids of entities; null in an edition that does not say which company serves which region. */
  servedBy: string[] | null;
};

export type Staking = Resolved<ProviderFile['staking']>;
export type Fee = Resolved<ProviderFile['fees'][number]> & {
  /** Its name in a list. */
  what: string;
  /** The statement as a list shows it, without a full stop. */
  value: string;
};
export type Incident = Resolved<ProviderFile['incidents'][number]>;
export type Change = Resolved<ProviderFile['changes'][number]>;
export type ArticleComparison = Resolved<ProviderFile['article']['comparisons'][number]>;
type EnforcementSearch = NonNullable<ProviderFile['enforcementSearch']>;

type DependenciesFile = NonNullable<ProviderFile['dependencies']>;
export type DependencyKind = keyof DependenciesFile;
export type Dependency = Resolved<DependenciesFile[DependencyKind][number]>;
export type Dependencies = Record<DependencyKind, Dependency[]>;

type DiligenceAnswersFile = NonNullable<ProviderFile['diligence']>;
export type DiligenceItemId = keyof DiligenceAnswersFile;
export type DiligenceAnswer = Resolved<DiligenceAnswersFile[DiligenceItemId]>;
export type Diligence = Record<DiligenceItemId, DiligenceAnswer>;

export type ArticleEntry = Omit<ProviderFile['article'], 'comparisons' | 'completed'> & {
  completed: Resolved<NonNullable<ProviderFile['article']['completed']>> | null;
  comparisons: ArticleComparison[];
};

export type Company = Omit<Resolved<ProviderFile['company']>, 'assetsUnderCustody'> & {
  assetsUnderCustody: Resolved<NonNullable<ProviderFile['company']['assetsUnderCustody']>> | null;
};

export type Provider = Pick<
  ProviderFile,
  'slug' | 'name' | 'shortName' | 'legalLine' | 'researchedOn' | 'notes'
> & {
  company: Company;
  article: ArticleEntry;
  entities: Entity[];
  regions: {
    note: string;
    sources: Source[];
    change?: EditionChange | undefined;
    byRegion: Record<RegionId, RegionAvailability>;
  };
  staking: Staking;
  findings: Record<FactorId, Finding>;
  fees: Fee[];
  incidents: Incident[];
  /** A search for open actions of regulators, where one is on record. */
  enforcementSearch: EnforcementSearch | null;
  changes: Change[];
  /** On whom it depends, by kind; null in an edition that does not record it. */
  dependencies: Dependencies | null;
  /** What public texts say on items of due diligence lists; null in an edition that does not record it. */
  diligence: Diligence | null;
  sources: Source[];
};

export type Rubric = RubricFile;
export type Criterion = RubricFile['criteria'][number];
export type Factor = Criterion['factors'][number];
export type Guide = GuideFile;
export type ChecklistItem = GuideFile['checklist'][number];
export type DiligenceLists = DiligenceFile;
export type Preset = PresetsFile['presets'][number];

export type Edition = {
  /** The first 16 hex digits of `hash`; what links and exports name. */
  id: string;
  /** SHA-256 of the canonical content, 64 hex digits. */
  hash: string;
  /** The newest day on which a provider was researched, YYYY-MM-DD. */
  date: string;
  /** Version of the rubric, and so of the method, in force. */
  method: number;
};

/** An edition in the list of all editions. */
export type EditionEntry = Edition & {
  /** When it was first written, ISO 8601. */
  seededAt: string;
};

export type Catalogue = {
  edition: Edition;
  rubric: Rubric;
  guide: Guide;
  presets: Preset[];
  /** What lists of due diligence ask; null in an edition that does not record it. */
  diligence: DiligenceLists | null;
  /** Ordered by the article's rank. */
  providers: Provider[];
};

export type { CriterionId, FactorId, RegionId };
