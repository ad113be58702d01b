import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** Where the catalogue is kept: an embedded file, or a server that several instances share. */
export type DatabaseSettings =
  | { readonly engine: 'sqlite'; readonly file: string; readonly url: string }
  | { readonly engine: 'postgresql'; readonly url: string };

type Env = {
  readonly database: DatabaseSettings;
  /** Where readers reach the site, such as "https://custody.example"; null: as each request says. */
  readonly siteOrigin: string | null;
  /** Where readers report errors; with neither they get a text to copy. */
  readonly report: ReportSettings;
  /** Where the source code lies; null: not told. */
  readonly sourceUrl: string | null;
  /** From which weight on requests are logged. */
  readonly logLevel: (typeof logLevels)[number];
  /** Who brings it may read `/metrics`; null: nobody. */
  readonly metricsToken: string | null;
};

const logLevels = ['info', 'warn', 'error', 'silent'] as const;

type ReportSettings = {
  /** The address of a form, with the names of `reportFields` in braces where they are filled in. */
  readonly url: string | null;
  readonly email: string | null;
};

/** What a report is made of, by the names that `REPORT_URL` may ask for. */
export const reportFields = [
  'title',
  'text',
  'provider',
  'factor',
  'level',
  'statement',
  'sources',
  'edition',
  'link',
] as const;

const defaultDatabaseUrl = 'file:./var/custodian-compare.db';

const databaseSchema = z.string().transform((value, context): DatabaseSettings => {
  const settings = parseDatabaseUrl(value);
  if (settings) return settings;
  context.addIssue({
    code: 'custom',
    message:
      'expected file:path/to/file.db (SQLite) or postgresql://user:password@host:5432/name, or leave it unset',
  });
  return z.NEVER;
});

// An empty variable is what a shell or a container file gives for "not set".
const orUnset = (value: unknown): unknown => (value === '' ? undefined : value);

const webAddress = z.url({ protocol: /^https?$/ }).optional();

const isReportField = (name: string): boolean => reportFields.some((known) => known === name);

/** A template is an address once every name in braces is filled in. */
const reportUrlSchema = z.string().refine(
  (template) => {
    const names = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    const filled = template.replaceAll(/\{[^}]*\}/g, 'x');
    return (
      names.length > 0 &&
      names.every(isReportField) &&
      /^https?:\/\/./.test(filled) &&
      URL.canParse(filled)
    );
  },
  {
    error: `expected an http(s) address with one or more of {${reportFields.join('}, {')}}, such as https://forge.example/new?title={title}&body={text}`,
  },
);

const envSchema = z
  .object({
    DATABASE_URL: z.preprocess(
      orUnset,
      databaseSchema.default(() => toFileSettings(defaultDatabaseUrl.slice(5))),
    ),
    SITE_URL: z.preprocess(orUnset, webAddress),
    REPORT_URL: z.preprocess(orUnset, reportUrlSchema.optional()),
    REPORT_EMAIL: z.preprocess(orUnset, z.email().optional()),
    SOURCE_URL: z.preprocess(orUnset, webAddress),
    LOG_LEVEL: z.preprocess(
      orUnset,
      z.enum(logLevels, `expected one of ${logLevels.join(', ')}`).default('warn'),
    ),
    METRICS_TOKEN: z.preprocess(
      orUnset,
      z.string().min(16, 'expected at least 16 characters').optional(),
    ),
  })
  .transform((given): Env => ({
    database: given.DATABASE_URL,
    siteOrigin: given.SITE_URL === undefined ? null : new URL(given.SITE_URL).origin,
    report: { url: given.REPORT_URL ?? null, email: given.REPORT_EMAIL ?? null },
    sourceUrl: given.SOURCE_URL ?? null,
    logLevel: given.LOG_LEVEL,
    metricsToken: given.METRICS_TOKEN ?? null,
  }));

/**
 * Parses the variables that the application itself reads. `PORT` and `HOST` belong to the command
 * that serves it.
 *
 * @throws Error with one line for each variable that is wrong and what was expected of it.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(variables);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable.\n${lines.join('\n')}`);
}

function parseDatabaseUrl(value: string): DatabaseSettings | null {
  if (/^postgres(ql)?:\/\/./.test(value)) {
    return URL.canParse(value) ? { engine: 'postgresql', url: value } : null;
  }
  const location = /^file:([^?#]+)$/.exec(value)?.[1];
  if (location === undefined || location.includes(':memory:')) return null;
  return toFileSettings(location);
}

/** Relative paths start in the folder in which the program runs, as they do in a shell. */
function toFileSettings(location: string): DatabaseSettings {
  const file = location.startsWith('//')
    ? fileURLToPath(`file:${location}`)
    : path.resolve(location);
  return { engine: 'sqlite', file, url: pathToFileURL(file).href };
}

let parsed: Env | undefined;

/** The environment, parsed when it is first asked for, so that a build needs no database. */
export const getEnv = (): Env => (parsed ??= parseEnv(process.env));
