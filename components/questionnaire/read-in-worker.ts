import type { QuestionnaireReading } from '@/lib/questionnaire/filled-questionnaire';
import { fileProblem } from '@/lib/questionnaire/reading/file-problem';
import type { KnownQuestions } from '@/lib/questionnaire/reading/known-questions';
import type { ReadReport, ReadRequest } from './questionnaire-worker';

/** A questionnaire of ten providers takes a second on a slow phone. */
const longestReading = 60_000;

const refusals = {
  failed: 'The file could not be read. Save it again as .xlsx or .csv and choose it once more.',
  tooLong: 'The file takes longer to read than any questionnaire does, so it was given up.',
};

/** A file is refused for what it is, or was never looked at. */
export type WorkerReading = QuestionnaireReading | { readonly outcome: 'not-loaded' };

const refuse = (reason: keyof typeof refusals): QuestionnaireReading => ({
  outcome: 'refused',
  problems: [fileProblem(refusals[reason])],
});

/**
 * Reads files off the thread that draws the page, and gives up where that takes too long. A reader
 * that could not be loaded, after the site was built anew or without a connection, is told apart from
 * a file that could not be read.
 */
export async function readInWorker(
  files: readonly File[],
  known: KnownQuestions,
): Promise<WorkerReading> {
  const request: ReadRequest = {
    known,
    files: await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
  };
  const worker = new Worker(new URL('./questionnaire-worker.ts', import.meta.url));
  try {
    return await askWorker(worker, request);
  } finally {
    worker.terminate();
  }
}

function askWorker(worker: Worker, request: ReadRequest): Promise<WorkerReading> {
  return new Promise((resolve) => {
    let isLoaded = false;
    const timer = setTimeout(() => resolve(refuse('tooLong')), longestReading);
    const settle = (reading: WorkerReading): void => {
      clearTimeout(timer);
      resolve(reading);
    };
    worker.addEventListener('error', (event) => {
      // What failed is told on the page; unhandled it would be an error of the page itself.
      event.preventDefault();
      settle(isLoaded ? refuse('failed') : { outcome: 'not-loaded' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => {
      if (data.kind === 'loaded') isLoaded = true;
      else if (data.kind === 'read') settle(data.reading);
      else {
        console.warn(data.reason);
        settle(refuse('failed'));
      }
    });
    worker.postMessage(request);
  });
}
