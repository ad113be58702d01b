import 'server-only';
import { execFile } from 'node:child_process';
import path from 'node:path';
import type { RecordMemo } from '@/lib/report/build-record-memo';
import type { MemoModel } from '@/lib/report/memo-model';
import type { MemoParams } from '@/lib/url/memo-params';
import { Gatekeeper } from '../gatekeeper';

const compiler = path.join(process.cwd(), 'lib', 'export', 'pdf', 'compile-memo.mjs');

// A document takes a core for two seconds, one of all providers for five; more at once would only
// wait on each other.
const gatekeeper = new Gatekeeper({ running: 2, waiting: 8, seconds: 3 });

const limits = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

/**
 * The seam of the PDF engine: a memo model in, the bytes of a PDF out. The same model gives the
 * same bytes, because fonts come from npm packages and the date from the model.
 *
 * @throws BusyError when too many documents wait already; the route answers 429.
 * @throws Error when the memo does not compile.
 */
export function renderMemoPdf(
  memo: MemoModel,
  params?: MemoParams,
): Promise<Uint8Array<ArrayBuffer>> {
  return gatekeeper.run(() => compile([], toInputs(memo, params)));
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
): Promise<Uint8Array<ArrayBuffer>> => compile([sectionsFile], toInputs(memo, params));

/** The memo of a decision; its record is an attachment, byte for byte. */
export const renderRecordMemoPdf = (
  { inputs }: RecordMemo,
  sectionsFile: string,
): Promise<Uint8Array<ArrayBuffer>> => compile([sectionsFile], inputs);

function compile(
  args: readonly string[],
  inputs: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [compiler, ...args],
      { ...limits, encoding: 'buffer' },
      (error, pdf, messages) => {
        const said = messages.toString().trim();
        if (error) {
          reject(new Error(`the PDF compiler failed: ${said || error.message}`));
          return;
        }
        if (said !== '') console.warn(said);
        resolve(Uint8Array.from(pdf));
      },
    );
    // A compiler that dies early closes its input; the callback above then says why it died.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(JSON.stringify(inputs));
  });
}
