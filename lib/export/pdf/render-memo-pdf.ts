import 'server-only';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { RecordMemo } from '@/lib/report/build-record-memo';
import type { MemoModel } from '@/lib/report/memo-model';
import type { MemoParams } from '@/lib/url/memo-params';
import { Gatekeeper } from '../gatekeeper';
import { MemoCompilers } from './memo-compilers';

// A document takes a core for up to a second, one of all providers for three; more at once would only wait
// on each other.
const gatekeeper = new Gatekeeper({ running: 2, waiting: 8, seconds: 3 });
const compilers = new MemoCompilers();

/** Documents by all that they are made from; the ones that nobody asked for the longest go first. */
const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: ({ byteLength }) => byteLength,
});

/**
 * The seam of the PDF engine: a memo model in, the bytes of a PDF out. The same model gives the
 * same bytes, because fonts come from npm packages and the date from the model; so bytes that were
 * made before are given again.
 *
 * @throws BusyError when too many documents wait already; the route answers 429.
 * @throws Error when the memo does not compile.
 */
export async function renderMemoPdf(
  memo: MemoModel,
  params?: MemoParams,
): Promise<Uint8Array<ArrayBuffer>> {
  const inputs = toInputs(memo, params);
  const key = createHash('sha256').update(JSON.stringify(inputs)).digest('base64');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = await gatekeeper.run(() => compilers.compile({ inputs }));
  kept.set(key, made);
  return made;
}

/** All parts on A4, unless it is told otherwise. */
const toInputs = (memo: MemoModel, params?: MemoParams): Record<string, string> => ({
  memo: JSON.stringify(memo),
  ...(params && { parts: params.parts.join(','), paper: params.paper }),
});

/** The same from a shell, which learns beside it on which page each section begins. */
export const renderMemoWithSections = (
  memo: MemoModel,
  params: MemoParams,
  sectionsFile: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  compilers.compile({ inputs: toInputs(memo, params), sectionsFile });

/** The memo of a decision; its record is an attachment, byte for byte. */
export const renderRecordMemoPdf = (
  { inputs }: RecordMemo,
  sectionsFile?: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  compilers.compile({ inputs, ...(sectionsFile !== undefined && { sectionsFile }) });
