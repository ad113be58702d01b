import type { CriterionId, FactorId, RegionId } from '@/lib/rubric/ids';
import type { DiligenceFile } from './schema/diligence-file';
import type { GuideFile } from './schema/guide-file';
import type { PresetsFile } from './schema/presets-file';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/**
 * The catalogue as the site reads it: the data files with every reference to a source resolved. A
 * source carries its number in the provider's list, so that every view prints the same number.
 */
export type Source = ProviderFile['sources'][string] & { id: string; number: number };

type Resolved<T extends { sources: string[] }> = Omit<T, 'sources'> & { sources: Source[] };

export type Finding = Resolved<ProviderFile['findings'][FactorId]> & { factor: FactorId };
export type Entity = Resolved<ProviderFile['entities'][number]>;
export type RegionAvailability = Resolved<ProviderFile['regions']['byRegion'][RegionId]>;
export type Staking = Resolved<ProviderFile['staking']>;
export type Fee = Resolved<ProviderFile['fees'][number]>;
export type Incident = Resolved<ProviderFile['incidents'][number]>;
export type Change = Resolved<ProviderFile['changes'][number]>;
export type ArticleComparison = Resolved<ProviderFile['article']['comparisons'][number]>;

export type ArticleEntry = Omit<ProviderFile['article'], 'comparisons' | 'completed'> & {
  completed: Resolved<NonNullable<ProviderFile['article']['completed']>> | null;
  comparisons: ArticleComparison[];
};

export type Company = Omit<ProviderFile['company'], 'sources' | 'assetsUnderCustody'> & {
  assetsUnderCustody: Resolved<NonNullable<ProviderFile['company']['assetsUnderCustody']>> | null;
  sources: Source[];
};

type Diligence = NonNullable<ProviderFile['diligence']>;
type Dependencies = NonNullable<ProviderFile['dependencies']>;
export type DiligenceItemId = keyof Diligence;
export type DependencyKind = keyof Dependencies;
export type DiligenceAnswer = Resolved<Diligence[DiligenceItemId]>;
export type Dependency = Resolved<Dependencies[DependencyKind][number]>;

export type Provider = Pick<
  ProviderFile,
  'slug' | 'name' | 'shortName' | 'legalLine' | 'researchedOn' | 'notes' | 'enforcementSearch'
> & {
  /** What public texts say on items of due diligence lists; null in an edition that does not record it. */
  diligence: Readonly<Record<DiligenceItemId, DiligenceAnswer>> | null;
  /** On whom it depends, by kind; null in an edition that does not record it. */
  dependencies: Readonly<Record<DependencyKind, readonly Dependency[]>> | null;
  company: Company;
  article: ArticleEntry;
  entities: Entity[];
  regions: { note: string; sources: Source[]; byRegion: Record<RegionId, RegionAvailability> };
  staking: Staking;
  findings: Record<FactorId, Finding>;
  fees: Fee[];
  incidents: Incident[];
  changes: Change[];
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
