import {
  type ApiError,
  catalogueUnavailable,
  internalError,
  serverBusy,
  unknownEdition,
} from '@/lib/api/api-error';
import { problemResponse } from '@/lib/api/api-route';
import { isCatalogueUnavailable } from '@/lib/catalogue/errors';
import { BusyError } from './gatekeeper';
import { type ProblemPage, renderProblemPage } from './problem-page';

/** Why there is no file: once for a program, once for the person who opened the link. */
export type Refusal = { error: ApiError; page: ProblemPage; retryAfterSeconds?: number };

/** The words in which a kind of file is spoken of. */
export type FileWords = {
  /** "memo" */
  readonly file: string;
  /** "PDF" */
  readonly format: string;
  /** "your mandate and your shortlist" */
  readonly kept: string;
};

/** A file from another edition than the one asked for would be a wrong one. */
export function noSuchEdition(id: string, newestHref: string, { file }: FileWords): Refusal {
  return {
    error: unknownEdition(id),
    page: {
      title: 'There is no such edition',
      text: `The link names an edition of the evidence that this site does not hold. Its figures cannot be made again from another edition, so no ${file} was made.`,
      links: [{ href: newestHref, label: `Make the ${file} from the newest edition` }],
    },
  };
}

/** What went wrong on the way; the link itself is fine and can be opened again. */
export function failed(cause: unknown, href: string, { file, format, kept }: FileWords): Refusal {
  const links = [{ href, label: 'Try again' }];
  const nothingIsLost = `Nothing is lost: the link holds ${kept}. Try again in a few seconds.`;
  if (cause instanceof BusyError) {
    return {
      error: serverBusy('Other documents are being made.'),
      page: {
        title: 'Too many documents are being made',
        text: `Other documents are being made at this moment. ${nothingIsLost}`,
        links,
      },
      retryAfterSeconds: cause.retryAfterSeconds,
    };
  }
  if (isCatalogueUnavailable(cause)) {
    return {
      error: catalogueUnavailable(),
      page: {
        title: 'The evidence cannot be read',
        text: `The database does not answer. ${nothingIsLost}`,
        links,
      },
      retryAfterSeconds: 5,
    };
  }
  console.error(`The ${file} could not be made.`, cause);
  return {
    error: internalError(),
    page: {
      title: `The ${format} could not be made`,
      text: `The link holds ${kept}, and nothing of it is lost. Try again.`,
      links,
    },
  };
}

/** A page for who asks for pages, problem+json for everyone else. */
export function refuse(request: Request, { error, page, retryAfterSeconds }: Refusal): Response {
  const asksForPage = (request.headers.get('accept') ?? '').includes('text/html');
  const response = asksForPage
    ? new Response(renderProblemPage(page), {
        status: error.problem.status,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      })
    : problemResponse(request, error);
  response.headers.set('vary', 'accept');
  if (retryAfterSeconds) response.headers.set('retry-after', String(retryAfterSeconds));
  return response;
}
