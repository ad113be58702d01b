import type { QuestionnaireReading } from '@/lib/questionnaire/filled-questionnaire';
import { readReturnedFiles, type ReturnedFile } from '@/lib/questionnaire/read-questionnaire';
import type { KnownQuestions } from '@/lib/questionnaire/reading/known-questions';

/**
 * Runs in a worker of its own, because a file is anybody's: it may take seconds to read, or more
 * memory than a page has. Nothing of it is sent anywhere.
 */

export type ReadRequest = {
  readonly files: readonly ReturnedFile[];
  readonly known: KnownQuestions;
};

export type ReadReport =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'read'; readonly reading: QuestionnaireReading }
  | { readonly kind: 'failed'; readonly reason: string };

const report = (message: ReadReport): void => self.postMessage(message);

self.addEventListener('message', ({ data: { files, known } }: MessageEvent<ReadRequest>) => {
  readReturnedFiles(files, known).then(
    (reading) => report({ kind: 'read', reading }),
    (cause: unknown) => report({ kind: 'failed', reason: String(cause) }),
  );
});

report({ kind: 'loaded' });
