import { capitalise, withoutStop } from '@/lib/format';
import { regionIds, type FactorId, type RegionId } from '@/lib/rubric/ids';
import { gradeOf } from './grade';
import { mapRecord } from './map-record';
import type { ProviderFile } from './schema/provider-file';
import type {
  Dependency,
  DependencyKind,
  DiligenceAnswer,
  DiligenceItemId,
  Finding,
  Provider,
  RegionAvailability,
  Source,
} from './types';

type FileFinding = ProviderFile['findings'][FactorId];
type FileRegion = ProviderFile['regions']['byRegion'][RegionId];
type FileDependency = NonNullable<ProviderFile['dependencies']>[DependencyKind][number];
type FileFee = ProviderFile['fees'][number];
type FileAnswer = NonNullable<ProviderFile['diligence']>[DiligenceItemId];

const feeNames: Readonly<Record<FileFee['kind'], string>> = {
  custody: 'Custody',
  minimum: 'Minimum',
  onboarding: 'Onboarding',
  withdrawal: 'Withdrawal',
  'staking-commission': 'Staking commission',
  other: 'Other',
};

/** "Custody: segregated account"; a fee of no common kind goes by its tier alone. */
const nameFee = ({ kind, tier }: FileFee): string => {
  if (tier === null) return feeNames[kind];
  return kind === 'other' ? capitalise(tier) : `${feeNames[kind]}: ${tier}`;
};

/**
 * Resolves a provider file: every reference to a source becomes the source itself, numbered by its
 * place in the file and graded. What the file leaves out because its edition did not know it is null.
 *
 * @throws Error when a reference does not resolve; `checkReferences` reports this to the maintainer
 *   beforehand with file and path.
 */
export function toProvider(file: ProviderFile): Provider {
  const sources = Object.entries(file.sources).map(
    ([id, { standing = null, original = null, ...source }], index): Source => ({
      id,
      number: index + 1,
      ...source,
      standing,
      original,
      grade: gradeOf({ kind: source.kind, standing }),
    }),
  );
  const byId = new Map(sources.map((source) => [source.id, source]));

  const find = (id: string): Source => {
    const source = byId.get(id);
    if (!source) throw new Error(`${file.slug}: source "${id}" does not exist`);
    return source;
  };
  const resolve = <T extends { sources: string[] }>(
    item: T,
  ): Omit<T, 'sources'> & { sources: Source[] } => ({
    ...item,
    sources: item.sources.map(find),
  });
  return {
    slug: file.slug,
    name: file.name,
    shortName: file.shortName,
    legalLine: file.legalLine,
    researchedOn: file.researchedOn,
    notes: file.notes,
    company: {
      ...resolve(file.company),
      assetsUnderCustody:
        file.company.assetsUnderCustody && resolve(file.company.assetsUnderCustody),
    },
    article: {
      ...file.article,
      completed: file.article.completed && resolve(file.article.completed),
      comparisons: file.article.comparisons.map(resolve),
    },
    entities: file.entities.map(({ id = null, ...entity }) => ({
      ...resolve(entity),
      id,
      serves:
        id === null
          ? []
          : regionIds.filter((region) => file.regions.byRegion[region].servedBy?.includes(id)),
    })),
    regions: {
      ...resolve(file.regions),
      byRegion: mapRecord<RegionId, FileRegion, RegionAvailability>(
        file.regions.byRegion,
        ({ servedBy = null, ...region }) => ({ ...resolve(region), servedBy }),
      ),
    },
    staking: resolve(file.staking),
    findings: mapRecord<FactorId, FileFinding, Finding>(
      file.findings,
      ({ headline = null, readers = null, change = null, disputed, ...finding }, factor) => ({
        ...resolve(finding),
        factor,
        headline,
        readers,
        change,
        disputed: disputed
          ? { ...disputed, ownWords: disputed.ownWords ? resolve(disputed.ownWords) : null }
          : null,
      }),
    ),
    fees: file.fees.map((fee) => ({
      ...resolve(fee),
      what: nameFee(fee),
      value: withoutStop(fee.statement),
    })),
    incidents: file.incidents.map(resolve),
    enforcementSearch: file.enforcementSearch ?? null,
    changes: file.changes.map(resolve),
    dependencies: file.dependencies
      ? mapRecord<DependencyKind, FileDependency[], Dependency[]>(file.dependencies, (items) =>
          items.map(resolve),
        )
      : null,
    diligence: file.diligence
      ? mapRecord<DiligenceItemId, FileAnswer, DiligenceAnswer>(file.diligence, resolve)
      : null,
    sources,
  };
}
