import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { checkCatalogueReferences } from './check-catalogue-references';
import { checkChanges } from './check-changes';
import { checkDates, latestDay } from './check-dates';
import { checkEvidence } from './check-evidence';
import { checkReferences } from './check-references';
import type { CatalogueContent } from './content';
import { DataFileError, type DataFileProblem } from './data-file-error';
import { listFrozenEditions, type FrozenEdition } from './frozen-editions';
import { parseDataFile } from './parse-data-file';
import { diligenceFileSchema } from './schema/diligence-file';
import { glossaryFileSchema, readingsFileSchema } from './schema/site-files';
import { guideFileSchema } from './schema/guide-file';
import { presetsFileSchema } from './schema/presets-file';
import { providerFileSchema, type ProviderFile } from './schema/provider-file';
import { rubricFileSchema, type RubricFile } from './schema/rubric-file';

export type ReadDataFilesOptions = {
  /**
   * Refuses days that have not come. Left out where an edition is made, because the clock of a machine
   * without a network is often wrong and must not keep the site from starting.
   */
  readonly now?: Date | null;
  /** Asks of every finding that differs from this edition why it does. */
  readonly newest?: FrozenEdition | null;
};

/**
 * Reads and checks everything in `data/`. Node only; the site itself reads the database.
 *
 * References between files are checked once every file is sound by itself: before that, a provider
 * whose file has a slip would also be reported as unknown wherever it is named.
 *
 * @throws DataFileError with every problem of every file, each with file, path and expectation.
 */
export const readDataFiles = (
  directory = path.resolve('data'),
  { now = null, newest = null }: ReadDataFilesOptions = {},
): CatalogueContent => {
  const problems: DataFileProblem[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const result = readDataFile(directory, name, schema);
    problems.push(...result.problems);
    return result.value;
  };

  const rubric = read('rubric.yaml', rubricFileSchema);
  const guide = read('guide.yaml', guideFileSchema);
  const presetsFile = read('presets.yaml', presetsFileSchema);
  // A catalogue can do without lists of due diligence.
  const diligence = existsSync(path.join(directory, 'diligence.yaml'))
    ? read('diligence.yaml', diligenceFileSchema)
    : null;
  // Two files belong to the site and are no part of what is published; they are checked with it.
  const own = { 'glossary.json': glossaryFileSchema, 'readings.json': readingsFileSchema };
  for (const [name, schema] of Object.entries(own)) {
    if (existsSync(path.join(directory, name))) read<unknown>(name, schema);
  }
  const entries = listProviderFolder(directory);
  const names = entries.filter((name) => name.endsWith('.yaml'));
  const others = entries.filter((name) => !name.endsWith('.yaml'));
  problems.push(...others.map((name) => toFileProblem(name, 'expected a name that ends in .yaml')));
  if (names.length === 0) {
    problems.push(toFileProblem('providers', 'expected at least one .yaml file'));
  }
  const providers = names.flatMap((name) => {
    const provider = read(name, providerFileSchema);
    if (provider === null) return [];
    problems.push(...checkProvider(name, provider, rubric, { now, newest }));
    return [provider];
  });

  if (
    rubric !== null &&
    guide !== null &&
    presetsFile !== null &&
    providers.length === names.length
  ) {
    const content: CatalogueContent = {
      rubric,
      guide,
      presets: presetsFile.presets,
      ...(diligence !== null && { diligence }),
      providers: providers.toSorted((a, b) => a.article.rank - b.article.rank),
    };
    problems.push(
      ...checkCatalogueReferences(content).map((problem) => ({
        ...problem,
        file: toLabel(problem.file),
      })),
    );
    if (problems.length === 0) return content;
  }
  throw new DataFileError(problems);
};

/**
 * What a maintainer asks before publishing: `readDataFiles`, no day that has not come, and a reason for
 * every finding that differs from the newest frozen edition.
 *
 * @throws DataFileError as `readDataFiles` and `listFrozenEditions`.
 */
export const checkDataFiles = (
  directory = path.resolve('data'),
  now = new Date(),
): CatalogueContent =>
  readDataFiles(directory, { now, newest: listFrozenEditions(directory).at(-1) ?? null });

/** Messages name files as a contributor sees them, whatever directory was read. */
const toLabel = (name: string): string => `data/${name}`;

const toFileProblem = (name: string, message: string): DataFileProblem => ({
  file: toLabel(name),
  path: '',
  message,
});

/** Hidden files are the business of the machine they lie on. */
const listProviderFolder = (directory: string): string[] => {
  const folder = path.join(directory, 'providers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `providers/${name}`);
};

const readDataFile = <T>(
  directory: string,
  name: string,
  schema: z.ZodType<T>,
): { readonly value: T | null; readonly problems: readonly DataFileProblem[] } => {
  const file = path.join(directory, name);
  if (!existsSync(file)) {
    return { value: null, problems: [toFileProblem(name, 'expected the file')] };
  }
  const { value, problems } = parseDataFile(readFileSync(file, 'utf8'), schema);
  return { value, problems: problems.map((problem) => ({ ...problem, file: toLabel(name) })) };
};

const checkProvider = (
  name: string,
  provider: ProviderFile,
  rubric: RubricFile | null,
  { now, newest }: Required<ReadDataFilesOptions>,
): DataFileProblem[] => {
  const slug = path.basename(name, '.yaml');
  const ownName =
    provider.slug === slug
      ? []
      : [{ path: 'slug', message: `expected the name of the file, "${slug}"` }];
  const evidence =
    rubric === null
      ? []
      : [...checkReferences(rubric, provider), ...checkEvidence(rubric, provider)];
  const changes = newest === null ? [] : checkChanges(newest, provider);
  const dates = now === null ? [] : checkDates(provider, latestDay(now));
  return [...ownName, ...evidence, ...changes, ...dates].map((problem) => ({
    ...problem,
    file: toLabel(name),
  }));
};
