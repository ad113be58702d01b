import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readDataFiles } from './read-data-files';

type SourceAnswer = {
  readonly url: string;
  /** HTTP status, or null where nothing answered. */
  readonly status: number | null;
  /** Where a redirect leads; null for none. */
  readonly redirect: string | null;
  /** SHA-256 of the words of the page, 64 hex digits; null where there were none to read. */
  readonly hash: string | null;
  /** What went wrong, in the words of the client. */
  readonly error: string | null;
};

const timeoutMs = 20_000;
/** More than any page of text; a longer file is read no further. */
const mostBytes = 4_000_000;

/**
 * Asks for a source once and does not follow a redirect. The hash is of the words alone, so that a new
 * design or a new session id in a link is no change. It never rejects.
 */
export async function checkSource(url: string, ask: typeof fetch = fetch): Promise<SourceAnswer> {
  try {
    const response = await ask(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': 'custodian-compare sources:check', accept: 'text/html,*/*;q=0.5' },
    });
    const { status } = response;
    const redirect = status >= 300 && status < 400 ? response.headers.get('location') : null;
    const text = response.ok ? await readText(response) : null;
    return { url, status, redirect, hash: text === null ? null : hashWords(text), error: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { url, status: null, redirect: null, hash: null, error: message };
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of response.body ?? []) {
    read += chunk.length;
    text += decoder.decode(chunk, { stream: true });
    if (read >= mostBytes) break;
  }
  return text;
}

/** @example hashWords('<p>A  page</p>') === hashWords('<div>A page</div>') // true */
export function hashWords(page: string): string {
  const words = page
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex');
}

/**
 * Script: `npm run sources:check -- SLUG [LIMIT]`, by hand and never in tests or by a clock. It asks for
 * the sources of one provider, one after the other, at most LIMIT (50) of them, and the same host at
 * most every three seconds. One JSON object a line.
 */
const pauseMs = 3_000;

async function checkProvider(slug: string, limit: number): Promise<void> {
  const provider = readDataFiles().providers.find((one) => one.slug === slug);
  if (provider === undefined) throw new RangeError(`There is no provider "${slug}".`);
  const asked = new Map<string, number>();
  const sources = Object.entries(provider.sources).flatMap(([id, { url }]) =>
    url === null ? [] : [{ id, url }],
  );
  for (const { id, url } of sources.slice(0, limit)) {
    const { host } = new URL(url);
    const wait = (asked.get(host) ?? 0) + pauseMs - Date.now();
    if (wait > 0) await sleep(wait);
    console.log(JSON.stringify({ provider: slug, source: id, ...(await checkSource(url)) }));
    asked.set(host, Date.now());
  }
}

if (process.argv[1]?.endsWith('check-sources.ts')) {
  const [slug, limit = '50'] = process.argv.slice(2);
  if (slug === undefined || !/^[1-9]\d{0,2}$/.test(limit)) {
    console.error('Usage: npm run sources:check -- SLUG [LIMIT up to 999]');
    process.exitCode = 1;
  } else {
    try {
      await checkProvider(slug, Number(limit));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
