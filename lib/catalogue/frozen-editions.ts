import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { DataFileError } from './data-file-error';
import { hashText, toCanonicalText, toEdition } from './edition-hash';
import { storedContentSchema, type StoredContent } from './stored-content';
import type { Edition } from './types';

/**
 * `data/editions/`: every published edition as one file, `0001-<hash>.json.gz`, so that an old link is
 * answered by every installation and not only by those that were there at the time. A file holds
 * exactly the text that the hash is taken of: `gunzip -c FILE | sha256sum` checks it without us.
 */
export type FrozenEdition = {
  /** `data/editions/0001-….json.gz`. */
  readonly file: string;
  readonly edition: Edition;
  readonly stored: StoredContent;
};

const folder = 'editions';
const namePattern = /^(\d{4})-([0-9a-f]{64})\.json\.gz$/;

/** Canonical text lists sources as pairs, because their order counts. */
const frozenTextSchema = z.looseObject({
  providers: z.array(z.looseObject({ sources: z.array(z.tuple([z.string(), z.unknown()])) })),
});

/**
 * The frozen editions, oldest first. Needs no database.
 *
 * @throws DataFileError naming each file that is not one, or that no longer has its hash.
 */
export function listFrozenEditions(directory = path.resolve('data')): FrozenEdition[] {
  const read = listNames(directory).map((name) => readFrozenEdition(directory, name));
  const problems = read.flatMap((result) => ('message' in result ? [{ ...result, path: '' }] : []));
  if (problems.length > 0) throw new DataFileError(problems);
  return read.flatMap((result) => ('message' in result ? [] : [result]));
}

const listNames = (directory: string): string[] => {
  const editions = path.join(directory, folder);
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .filter((name) => !name.startsWith('.'))
    .sort();
};

type Refused = { readonly file: string; readonly message: string };

function readFrozenEdition(directory: string, name: string): FrozenEdition | Refused {
  const file = `data/${folder}/${name}`;
  const hash = namePattern.exec(name)?.[2];
  if (hash === undefined) {
    return { file, message: 'expected a name such as 0001-<64 hex digits>.json.gz' };
  }
  const text = unpack(readFileSync(path.join(directory, folder, name)));
  if (text === null || hashText(text) !== hash) {
    return {
      file,
      message:
        'expected the content that the hash in its name was taken of; a frozen edition never changes, so restore the file',
    };
  }
  const { providers, ...content } = frozenTextSchema.parse(JSON.parse(text));
  const stored = storedContentSchema.parse({
    ...content,
    providers: providers.map((provider) => ({
      ...provider,
      sources: Object.fromEntries(provider.sources),
    })),
  });
  return { file, edition: toEdition(stored), stored };
}

const unpack = (bytes: Buffer): string | null => {
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    return null;
  }
};

/**
 * Freezes a content as the newest edition.
 *
 * @returns the file, or null when the newest frozen edition is this very content.
 */
export function freezeEdition(
  content: StoredContent,
  directory = path.resolve('data'),
): string | null {
  const frozen = listFrozenEditions(directory);
  const { hash } = toEdition(content);
  if (frozen.at(-1)?.edition.hash === hash) return null;
  const name = `${String(frozen.length + 1).padStart(4, '0')}-${hash}.json.gz`;
  mkdirSync(path.join(directory, folder), { recursive: true });
  writeFileSync(
    path.join(directory, folder, name),
    gzipSync(toCanonicalText(content), { level: 9 }),
  );
  return `data/${folder}/${name}`;
}
