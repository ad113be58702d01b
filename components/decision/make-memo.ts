import { z } from 'zod';
import { fetchCatalogue } from '@/components/questionnaire/fetch-catalogue';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import { readDecision } from '@/lib/decision/read-decision';
import { buildRecordMemo } from '@/lib/report/build-record-memo';
import type { MemoParams } from '@/lib/url/memo-params';

/** Bytes of the engine that are here, and of all that is needed. */
export type Progress = { readonly loaded: number; readonly total: number };

const messageSchema = z.union([
  z.object({ loaded: z.number(), total: z.number() }),
  z.object({ pdf: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({ error: z.string() }),
]);

/**
 * Makes a PDF in a worker of this browser. What goes in leaves the machine nowhere; the engine comes from
 * this server, at the first time, and is kept by the browser.
 *
 * @param inputs what the template reads
 * @throws Error with the words of the compiler, or of the network
 */
function compileInBrowser(
  inputs: Readonly<Record<string, string>>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker('/typst/memo-worker.mjs', { type: 'module' });
  const made = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The memo was given up.')));
    worker.addEventListener('error', () =>
      reject(new Error('What makes the memo could not be loaded from this server.')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = messageSchema.parse(data);
      if ('pdf' in message) resolve(message.pdf);
      else if ('error' in message) reject(new Error(message.error));
      else onProgress(message);
    });
    worker.postMessage(inputs);
  });
  return made.finally(() => worker.terminate());
}

export type MadeMemo = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** What could not be in it, in a sentence; null where all is. */
  readonly left: string | null;
};

export type Making = {
  readonly memoParams: MemoParams;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

/** The memo of a decision, with its record inside. */
export async function makeRecordMemo(
  record: DecisionRecord,
  { memoParams, onProgress, signal }: Making,
): Promise<MadeMemo> {
  const { edition } = readDecision(record).base;
  const catalogue = await fetchCatalogue(edition.id, signal);
  const { inputs, fileName } = buildRecordMemo({
    record,
    catalogue,
    date: new Date().toISOString().slice(0, 10),
    memoParams,
    origin: window.location.origin,
  });
  return {
    pdf: await compileInBrowser(inputs, onProgress, signal),
    fileName,
    left:
      catalogue === null
        ? `This installation does not have edition ${edition.id.slice(0, 8)}, so only the brief was made, from what the record holds; it says what is missing.`
        : null,
  };
}
