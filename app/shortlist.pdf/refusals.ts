import 'server-only';
import { ApiError, catalogueUnavailable, internalError, unknownEdition } from '@/lib/api/api-error';
import { problemResponse } from '@/lib/api/api-route';
import { CatalogueUnavailableError } from '@/lib/catalogue/queries';
import { BusyError } from '@/lib/export/pdf/gatekeeper';
import { type ProblemPage, renderProblemPage } from '@/lib/export/problem-page';

/** Why there is no memo: once for a program, once for the person who opened the link. */
type Refusal = { error: ApiError; page: ProblemPage; retryAfterSeconds?: number };

const typeOf = (name: string): string => `urn:custodian-compare:problem:${name}`;

export function emptyShortlist(hrefs: { shortlist: string; ranking: string }): Refusal {
  const title = 'The shortlist is empty';
  return {
    error: new ApiError({
      type: typeOf('empty-shortlist'),
      title,
      status: 400,
      detail: 'A memo needs at least one provider that this edition knows.',
      parameter: 'shortlist',
      expected: 'one or more provider slugs, separated by commas',
    }),
    page: {
      title,
      text: 'The link holds no provider that this edition knows, so there is nothing to write a memo about. Your mandate is kept. Choose providers, then make the memo.',
      links: [
        { href: hrefs.shortlist, label: 'Choose providers for the shortlist' },
        { href: hrefs.ranking, label: 'Open the ranking with this mandate' },
      ],
    },
  };
}

export function noSuchEdition(id: string, newestHref: string): Refusal {
  return {
    error: unknownEdition(id),
    page: {
      title: 'There is no such edition',
      text: 'The link names an edition of the evidence that this site does not hold. Its figures cannot be made again from another edition, so no memo was made.',
      links: [{ href: newestHref, label: 'Make the memo from the newest edition' }],
    },
  };
}

/** What went wrong on the way; the link itself is fine and can be opened again. */
export function failed(cause: unknown, href: string): Refusal {
  const links = [{ href, label: 'Try again' }];
  if (cause instanceof BusyError) {
    const title = 'Too many documents are being made';
    return {
      error: new ApiError({
        type: typeOf('busy'),
        title,
        status: 429,
        detail: 'Other documents are being made. Try again in a few seconds.',
      }),
      page: {
        title,
        text: 'Other documents are being made at this moment. Nothing is lost: the link holds your mandate, your shortlist and your answers. Try again in a few seconds.',
        links,
      },
      retryAfterSeconds: 5,
    };
  }
  if (cause instanceof CatalogueUnavailableError) {
    return {
      error: catalogueUnavailable(),
      page: {
        title: 'The evidence cannot be read',
        text: 'The database does not answer. Nothing is lost: the link holds your mandate, your shortlist and your answers. Try again in a few seconds.',
        links,
      },
      retryAfterSeconds: 5,
    };
  }
  console.error('The memo could not be made.', cause);
  return {
    error: internalError(),
    page: {
      title: 'The PDF could not be made',
      text: 'Your mandate, your shortlist and your answers are safe: the link holds them. Try again.',
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
