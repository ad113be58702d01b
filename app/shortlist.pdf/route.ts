import { refusalOfEdition } from '@/app/missing-edition';
import { openCatalogue } from '@/app/open-catalogue';
import { ApiError, problemType } from '@/lib/api/api-error';
import { getEnv } from '@/lib/env';
import { fileResponse } from '@/lib/export/file-response';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { failed, type FileWords, refuse, type Refusal } from '@/lib/export/refusals';
import { buildMemo } from '@/lib/report/build-memo';
import { toFileName } from '@/lib/report/build-record-memo';
import { memoLinkParameters, readMemoLink } from '@/lib/report/memo-link';
import { toHref } from '@/lib/url/ranking-query';
import { requestOrigin } from '@/lib/url/request-origin';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

const words: FileWords = {
  file: 'memo',
  format: 'PDF',
  kept: 'your mandate, your shortlist and your answers',
};

/**
 * The committee memo of the link's shortlist. It reads the link as the pages do, with two
 * differences: a memo of another edition than the one asked for would be a wrong document, and one
 * without providers an empty one; both are refused.
 */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { searchParams } = url;
  try {
    const refusal = await refusalOfEdition(url, words);
    if (refusal !== null) return refuse(request, refusal);

    const { catalogue, params, notices, publishedWeights } = await openCatalogue(
      searchParams,
      memoLinkParameters,
    );
    if (params.shortlist.length === 0) {
      const hrefOf = (path: string): string => toHref(path, params, publishedWeights);
      const hrefs = { shortlist: hrefOf('/shortlist'), ranking: hrefOf('/') };
      return refuse(request, emptyShortlist(hrefs));
    }

    const link = readMemoLink(searchParams, catalogue);
    const date = new Date().toISOString().slice(0, 10);
    const body = await renderMemoPdf(
      buildMemo({
        catalogue,
        params,
        ...link,
        notices: [...notices, ...link.notices],
        date,
        origin: getEnv().siteOrigin ?? requestOrigin(request),
      }),
      link.memoParams,
    );
    return fileResponse(request, {
      body,
      contentType: 'application/pdf',
      filename: `${toFileName(`memo ${params.shortlist.join(' ')}`)}-${date}.pdf`,
      disposition: 'inline',
    });
  } catch (cause) {
    return refuse(request, failed(cause, `${url.pathname}${url.search}`, words));
  }
}

/** A memo about nobody is none. */
function emptyShortlist(hrefs: { shortlist: string; ranking: string }): Refusal {
  const title = 'The shortlist is empty';
  return {
    error: new ApiError({
      type: problemType('empty-shortlist'),
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
