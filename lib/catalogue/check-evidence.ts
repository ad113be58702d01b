import { factorIds, regionIds, type FactorId } from '@/lib/rubric/ids';
import { findFactor, listFactorLevels } from './factor-levels';
import { type Grade, isAtLeast } from '@/lib/rubric/grades';
import { gradeOf } from './grade';
import { formatPath, type Problem } from './problem';
import type { SourceFile } from './schema/evidence';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/**
 * Evidence must carry what it decides: a claim that moves a score or meets a requirement does not rest
 * on texts for which nobody answers. The rules are told in `data/README.md`.
 */
export const checkEvidence = (rubric: RubricFile, provider: ProviderFile): Problem[] => {
  const graded = toGraded(provider);
  return [
    ...checkRecords(provider),
    ...factorIds.flatMap((id) => checkFinding(rubric, provider, id, graded)),
    ...checkEntities(provider, graded),
    ...checkRegions(provider, graded),
    ...checkDiligence(provider, graded),
  ];
};

/** The sources of a list that exist; `checkReferences` reports those that do not. */
type Graded = (ids: readonly string[]) => SourceFile[];

const toGraded =
  ({ sources }: ProviderFile): Graded =>
  (ids) =>
    ids.flatMap((id) => sources[id] ?? []);

const reaches = (sources: readonly SourceFile[], bar: Grade): boolean =>
  isAtLeast(gradeOf({ sources }), bar);

/** What the first edition did not record, and every file must now. */
const checkRecords = (provider: ProviderFile): Problem[] => [
  ...Object.entries(provider.sources)
    .filter(([, { standing }]) => standing === undefined)
    .map(([id]) => missing(['sources', id, 'standing'], 'original, copy or unvetted')),
  ...factorIds.flatMap((id) => [
    ...(provider.findings[id].headline === undefined
      ? [missing(['findings', id, 'headline'], 'the statement in a line')]
      : []),
    ...(provider.findings[id].readers === undefined
      ? [missing(['findings', id, 'readers'], 'how many people have read the sources')]
      : []),
  ]),
  ...provider.entities.flatMap((entity, index) =>
    entity.id === undefined ? [missing(['entities', index, 'id'], 'an id')] : [],
  ),
];

const missing = (path: readonly PropertyKey[], what: string): Problem => ({
  path: formatPath(path),
  message: `expected ${what}, but it is missing`,
});

const checkFinding = (
  rubric: RubricFile,
  provider: ProviderFile,
  id: FactorId,
  graded: Graded,
): Problem[] => {
  const factor = findFactor(rubric, id);
  if (factor === null) return [];
  const finding = provider.findings[id];
  const sources = graded(finding.sources);
  const floor = Math.min(...listFactorLevels(factor));
  const problems: Problem[] = [];
  if (finding.low > floor && !reaches(sources, 'press')) {
    problems.push({
      path: formatPath(['findings', id, 'low']),
      message: `expected a source better than third-party for a low above ${floor}`,
    });
  }
  const ownWords = finding.disputed?.ownWords;
  if (ownWords && !graded(ownWords.sources).some((source) => gradeOf(source) === 'company')) {
    problems.push({
      path: formatPath(['findings', id, 'disputed', 'ownWords', 'sources']),
      message: 'expected a source of the provider itself for its own words',
    });
  }
  // Where a factor measures disclosure, having looked in vain is the evidence.
  const isAbsence = factor.disclosure && finding.high === floor && finding.lookedAt.length > 0;
  if (finding.low === finding.high && !isAbsence && !isSettledBy(sources)) {
    problems.push({
      path: formatPath(['findings', id, 'sources']),
      message:
        'expected a regulator, filing or company source, or two independent press sources, for a settled level',
    });
  }
  return problems;
};

/** Two reports of one newsroom are one, also where one of them was read in a copy. */
const isSettledBy = (sources: readonly SourceFile[]): boolean =>
  reaches(sources, 'company') ||
  new Set(
    sources
      .filter((source) => gradeOf(source) === 'press')
      .map(({ publisher, original }) => original?.publisher ?? publisher),
  ).size >= 2;

const checkEntities = ({ entities }: ProviderFile, graded: Graded): Problem[] =>
  entities.flatMap((entity, index) => {
    const at = (key: string): string => formatPath(['entities', index, key]);
    const problems: Problem[] = [];
    if (!reaches(graded(entity.sources), 'press')) {
      if (entity.status === 'active') {
        problems.push({
          path: at('status'),
          message: 'expected a source better than third-party for an active company',
        });
      }
      if (typeof entity.qualifiedCustodian === 'boolean') {
        problems.push({
          path: at('qualifiedCustodian'),
          message: 'expected a source better than third-party for a qualified-custodian status',
        });
      }
    }
    if (entity.id !== undefined && entities.findIndex(({ id }) => id === entity.id) !== index) {
      problems.push({
        path: at('id'),
        message: `expected an id of its own, "${entity.id}" is already taken`,
      });
    }
    return problems;
  });

const checkRegions = (
  { entities, regions: { byRegion } }: ProviderFile,
  graded: Graded,
): Problem[] =>
  regionIds.flatMap((region) => {
    const { status, servedBy, sources } = byRegion[region];
    const at = (...rest: PropertyKey[]): string =>
      formatPath(['regions', 'byRegion', region, ...rest]);
    const problems = (servedBy ?? []).flatMap((id, index) =>
      isEntity(entities, id)
        ? []
        : [{ path: at('servedBy', index), message: unknownEntity(id) } satisfies Problem],
    );
    if (status !== 'yes') return problems;
    if (!reaches(graded(sources), 'press')) {
      problems.push({
        path: at('sources'),
        message: 'expected a source better than third-party for a region marked yes',
      });
    }
    const isServed = entities.some(
      ({ id, status: entityStatus }) =>
        id !== undefined &&
        servedBy?.includes(id) &&
        (entityStatus === 'active' || entityStatus === 'conditional'),
    );
    if (!isServed) {
      problems.push({
        path: at('servedBy'),
        message: 'expected the id of an entity in force (active or conditional)',
      });
    }
    return problems;
  });

/** A plain yes or no can meet or fail a requirement, so it is a settled claim. */
const checkDiligence = ({ diligence, entities }: ProviderFile, graded: Graded): Problem[] =>
  Object.entries(diligence ?? {}).flatMap(([item, answer]) => [
    ...(isPlain(answer.status) && !isSettledBy(graded(answer.sources))
      ? [
          {
            path: formatPath(['diligence', item, 'sources']),
            message:
              'expected a regulator, filing or company source, or two independent press sources, for a plain answer',
          },
        ]
      : []),
    ...answer.entities.flatMap(({ id }, index) =>
      isEntity(entities, id)
        ? []
        : [
            {
              path: formatPath(['diligence', item, 'entities', index, 'id']),
              message: unknownEntity(id),
            },
          ],
    ),
  ]);

const isPlain = (status: string): boolean => status === 'stated-yes' || status === 'stated-no';

const isEntity = (entities: ProviderFile['entities'], wanted: string): boolean =>
  entities.some(({ id }) => id === wanted);

const unknownEntity = (id: string): string => `expected the id of an entity, got "${id}"`;
